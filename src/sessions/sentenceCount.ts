import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';

/** Text with this many words for each closing mark is punctuated too little for its sentences to be counted. */
const WORDS_PER_MARK = 45;

/** Dictated text this short may have come without any marks. */
const SHORT_WORDS = 20;

/** Whether a text bears signs of a keyboard: any mark of punctuation within its words, or too few words to need one. */
export function looksTyped(text: string): boolean {
  return /\p{L}[,.;:!?…](?:\s|$)/u.test(text) || wordsOf(text).length <= SHORT_WORDS;
}

/** Sentences of a text, or null where it has too few closing marks to tell (dictated text). */
export function sentenceCount(text: string): number | null {
  const marks = text.match(/[.!?…]+(?=["”'’)\]]*(?:\s|$))/gu)?.length ?? 0;
  const words = wordsOf(text).length;
  if (words === 0) return 0;
  if (marks === 0) return words <= SHORT_WORDS ? 1 : null;
  return words / marks > WORDS_PER_MARK ? null : sentencesOf(text).length;
}
