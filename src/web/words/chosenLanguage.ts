import { isLanguage, type Language } from '../../words/language.ts';

const KEY = 'offbook.language';

/** The language a person chose on this device; null where they left it to the browser. */
export function chosenLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return isLanguage(kept) ? kept : null;
  } catch {
    // A browser that keeps nothing (private windows, strict settings) still shows its own language.
    return null;
  }
}

/** Takes effect when the page is opened next: words that stand on it already are not exchanged under a reader's eyes. */
export function chooseLanguage(language: Language | null): void {
  if (language === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, language);
}
