import { controlName } from './controlName.ts';

/** A key and what it does. */
export interface PageKey {
  /** Pressed together; in English, as `Kbd` takes them. */
  readonly keys: readonly string[];
  readonly does: string;
}

const NAMES: Readonly<Record<string, string>> = { Control: 'Ctrl', Escape: 'Esc', ' ': 'Space' };

/** What can be done by key on a page: its own buttons and links say so, each by `aria-keyshortcuts`. */
export function keysOnPage(page: Document): readonly PageKey[] {
  const found = new Map<string, PageKey>();
  for (const element of page.querySelectorAll('[aria-keyshortcuts]')) {
    if (element.closest('[hidden], dialog:not([open])')) continue;
    const does = controlName(element);
    for (const shortcut of shortcutsOf(element)) {
      if (does !== '' && !found.has(shortcut)) found.set(shortcut, { keys: keysOf(shortcut), does });
    }
  }
  return [...found.values()];
}

/** An element's shortcuts, as `aria-keyshortcuts` writes them. */
export const shortcutsOf = (element: Element): readonly string[] =>
  (element.getAttribute('aria-keyshortcuts') ?? '').split(' ').filter((shortcut) => shortcut !== '');

/** The keys of one shortcut, as they stand on a keyboard. */
export const keysOf = (shortcut: string): readonly string[] =>
  shortcut.split('+').map((key) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key));
