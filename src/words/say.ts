import { IntlMessageFormat } from 'intl-messageformat';
import { localeOf, type Language } from './language.ts';

/** From a message in English to the same message in another language, both in ICU's message syntax. */
export type Catalogue = Readonly<Record<string, string>>;

export type Value = string | number | null | undefined;

let language: Language = 'en';
let catalogue: Catalogue = {};
const formats = new Map<string, IntlMessageFormat>();

/** What the page speaks from now on. A message that the catalogue lacks is said in English. */
export function speak(code: Language, words: Catalogue): void {
  language = code;
  catalogue = words;
  formats.clear();
}

export const spokenLanguage = (): Language => language;

/** For `Intl`: how dates, numbers and lists are written in the language of the page. */
export const spokenLocale = (): string => localeOf(language);

/**
 * One message in the language of the page. The English message is its own name in the catalogue: what is read in the code
 * is what stands on the screen. Syntax: ICU (`{name}`, `{count, plural, one {# take} other {# takes}}`).
 */
export function say(message: string, values?: Readonly<Record<string, Value>>): string {
  if (!values) return catalogue[message] ?? message;
  return formatOf(message).format<string>(values) as string;
}

/** The message's format in the language of the page, made once. @throws on a message that is not ICU syntax: a bug. */
export function formatOf(message: string): IntlMessageFormat {
  const known = formats.get(message);
  if (known) return known;
  const translated = catalogue[message];
  const made = new IntlMessageFormat(translated ?? message, translated === undefined ? 'en-GB' : spokenLocale());
  formats.set(message, made);
  return made;
}
