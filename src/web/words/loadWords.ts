import { say, speak, type Catalogue } from '../../words/say.ts';
import { localeOf, type Language } from '../../words/language.ts';

/** Where each language's words lie. English needs none: its messages are their own names. */
const shelves: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  de: async () => (await import('./de/index.ts')).de,
};

/**
 * Makes the page speak the language. To be awaited before any other module of the page is loaded, so that words in
 * constants are said in it too. Where its words can't be fetched, the page opens in English.
 */
export async function loadWords(language: Language): Promise<void> {
  if (language !== 'en') {
    try {
      speak(language, await shelves[language]());
    } catch {
      return;
    }
  }
  document.documentElement.lang = localeOf(language);
  document
    .querySelector('meta[name="description"]')
    ?.setAttribute('content', say('Rehearse your interview answers until you can tell them off book.'));
}
