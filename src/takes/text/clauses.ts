import type { Word } from '../../language/words.ts';

/** A stretch of words that says one thing. Word indexes are half-open, into the text's words. */
export interface Clause {
  readonly startWord: number;
  readonly endWord: number;
  /** A full stop, question or exclamation mark (or the text's beginning) stands before it. */
  readonly opensSentence: boolean;
}

const STARTERS = new Set(
  'and but so because then when while which although though instead after before until whereas if even since unless however ultimately'.split(
    ' ',
  ),
);

const SHORTEST = 4;

/**
 * Cuts a text into clauses at punctuation and, since dictated text has none, before conjunctions, where both sides keep
 * a few words. Deterministic and linear.
 */
export function clausesOf(text: string, words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let opens = true;
  const push = (end: number, nextOpens: boolean): void => {
    if (end > start) clauses.push({ startWord: start, endWord: end, opensSentence: opens });
    if (end > start || nextOpens) opens = nextOpens;
    start = end;
  };
  for (let i = 1; i < words.length; i++) {
    const before = words[i - 1];
    const word = words[i];
    if (!before || !word) break;
    const between = text.slice(before.end, word.start);
    if (/[.!?…]['"’”)\]]*\s|\n\s*\n/.test(between)) push(i, true);
    else if (/[;:]|\s[-–—]|—/.test(between)) push(i, false);
    else if (between.includes(',') && i - start >= SHORTEST) push(i, false);
    else if (STARTERS.has(word.folded) && i - start >= SHORTEST && !STARTERS.has(before.folded)) push(i, false);
  }
  push(words.length, false);
  return clauses;
}
