/** The languages Offbook's own words come in. A person's documents may be in any. */
export const LANGUAGES = [
  { code: 'en', name: 'English', locale: 'en-GB' },
  { code: 'de', name: 'Deutsch', locale: 'de-DE' },
] as const;

export type Language = (typeof LANGUAGES)[number]['code'];

export const isLanguage = (code: unknown): code is Language => LANGUAGES.some((language) => language.code === code);

/** As in BCP 47, for dates, numbers and the page's `lang`. */
export const localeOf = (code: Language): string => LANGUAGES.find((language) => language.code === code)!.locale;

/**
 * The chosen language, else the first of the preferred ones that Offbook speaks, else English. They are named as browsers
 * do ("de-AT") or as systems do ("de_AT.UTF-8").
 */
export function languageFor(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen) return chosen;
  for (const tag of preferred) {
    const [code] = tag.toLowerCase().split(/[-_.@]/);
    if (isLanguage(code)) return code;
  }
  return 'en';
}
