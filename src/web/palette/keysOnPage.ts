import { say } from '../words/say.ts';
/** A key and what it does. */
export interface PageKey {
  /** Pressed together. */
  readonly keys: readonly string[];
  readonly does: string;
}

const NAMES: Readonly<Record<string, string>> = { Control: say('Ctrl'), Escape: say('Esc'), ' ': say('Space') };

/** What can be done by key on a page: its own buttons and links say so, each by `aria-keyshortcuts`. */
export function keysOnPage(page: Document): readonly PageKey[] {
  const found = new Map<string, PageKey>();
  for (const element of page.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')) {
    if (element.closest('[hidden], dialog:not([open])')) continue;
    for (const shortcut of (element.getAttribute('aria-keyshortcuts') ?? '').split(' ')) {
      if (shortcut === '') continue;
      const keys = shortcut.split('+').map((key) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key));
      const does = nameOf(element);
      if (does !== '' && !found.has(shortcut)) found.set(shortcut, { keys, does });
    }
  }
  return [...found.values()];
}

/** What the element is called, without the key that is drawn on it. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const copy = element.cloneNode(true) as HTMLElement;
  for (const key of copy.querySelectorAll('kbd, [aria-hidden="true"]')) key.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
