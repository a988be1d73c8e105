import type { Language } from '../../words/language.ts';
import { type Catalogue, speak } from '../../words/say.ts';

/** Where each language's words lie; who reads English waits for none of them. */
const shelves: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  de: async () => (await import('./de/index.ts')).de,
};

/** Makes the terminal speak the language, before anything is said in it. */
export async function loadWords(language: Language): Promise<void> {
  if (language !== 'en') speak(language, await shelves[language]());
}
