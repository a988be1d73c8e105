import { controlName } from './controlName.ts';
import { keysOf, shortcutsOf } from './keysOnPage.ts';

/** Something that can be pressed on the page as it stands. */
export interface PageAction {
  /** What it is called; no two on a page are called the same. */
  readonly name: string;
  /** The keys that press it without the palette; empty where it has none. */
  readonly keys: readonly string[];
}

/** Buttons, what opens and closes, what chooses files, and links that look like buttons (`ButtonLink`). */
const PRESSED =
  ':is(button, [role=button], summary, input[type=file], a[data-action], a[aria-keyshortcuts]):not(:disabled, [aria-disabled="true"])';

/** What can be pressed in the page's main part, in its order, and is seen. */
export function actionsOnPage(page: Document): readonly PageAction[] {
  return [...pressedByName(page)].map(([name, element]) => {
    const [shortcut] = shortcutsOf(element);
    return { name, keys: shortcut === undefined ? [] : keysOf(shortcut) };
  });
}

/** Presses what is called so, with the focus on it; nothing where it has gone meanwhile. */
export function pressOnPage(page: Document, name: string): void {
  const element = pressedByName(page).get(name);
  element?.focus();
  element?.click();
}

function pressedByName(page: Document): ReadonlyMap<string, HTMLElement> {
  const found = new Map<string, HTMLElement>();
  for (const element of page.querySelectorAll<HTMLElement>(`main ${PRESSED}`)) {
    if (element.closest('dialog') || !isSeen(element)) continue;
    const name = controlName(element);
    if (name !== '') found.set(firstFree(name, found), element);
  }
  return found;
}

/** A name that was given already is numbered. */
function firstFree(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let nth = 2; taken.has(free); nth += 1) free = `${name} (${nth})`;
  return free;
}

const isSeen = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });
