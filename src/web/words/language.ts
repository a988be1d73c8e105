/** The languages Offbook's own words come in. A person's documents may be in any. */
export const LANGUAGES = [
  { code: 'en', name: 'English', locale: 'en-GB' },
  { code: 'de', name: 'Deutsch', locale: 'de-DE' },
] as const;

export type Language = (typeof LANGUAGES)[number]['code'];

const KEY = 'offbook.language';

export const isLanguage = (code: unknown): code is Language => LANGUAGES.some((language) => language.code === code);

/** As in BCP 47, for dates, numbers and the page's `lang`. */
export const localeOf = (code: Language): string => LANGUAGES.find((language) => language.code === code)!.locale;

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

/** The chosen language, else the first of the browser's that Offbook speaks, else English. */
export function languageFor(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen) return chosen;
  for (const tag of preferred) {
    const [code] = tag.toLowerCase().split('-');
    if (isLanguage(code)) return code;
  }
  return 'en';
}
