import { spokenLocale } from '../../words/say.ts';

/** A name of Offbook's own as it stands within a sentence: "key points", where the language writes nouns small. */
export const midSentence = (words: string): string =>
  spokenLocale().startsWith('de') ? words : words.toLocaleLowerCase(spokenLocale());
