import { stemmer } from 'stemmer';

/** A word of a text: a run of letters, or a run of digits with its decimal and thousands marks. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** For comparing: lower case, no accents, straight apostrophes. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

// "don't", "Leo's" are one word; "14-hour", "AI/CV", "2AM" and "10ms" are two; "1,200.50" is one.
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

/** The words of a text in order. Marks such as % and $ are not words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ text: match[0], folded: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Lower case, without accents, apostrophes straightened: the form in which words are compared. */
export function fold(text: string): string {
  // Most words are plain, and normalising them would cost more than everything else done with them.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase();
}

/** Porter's stem of a folded word, its possessive dropped: "teams", "team's" → "team". */
export function stem(folded: string): string {
  return stemmer(folded.replace(/'s?$/, ''));
}

/** Words as people count them, separated by white space. Word indexes of a review's parts are in these. */
export function spacedWordsOf(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
