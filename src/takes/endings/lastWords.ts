import type { Told } from '../told.ts';
import { HESITATIONS } from './endingWords.ts';

/** The last words of a text as they are judged: without hesitations, and a word said twice taken once. */
export interface LastWords {
  readonly folded: readonly string[];
  /** Of each whether a sentence begins there. */
  readonly starts: readonly boolean[];
  /** Of each its place among the text's words. */
  readonly places: readonly number[];
}

/** The last words of a text, at most so many. */
export function lastWordsOf({ words, text }: Told, count: number): LastWords {
  const folded: string[] = [];
  const starts: boolean[] = [];
  const places: number[] = [];
  for (let at = words.length - 1; at >= 0 && folded.length < count; at--) {
    const word = words[at]?.folded ?? '';
    if (HESITATIONS.has(word) || word === folded.at(-1)) continue;
    const before = words[at - 1];
    folded.push(word);
    places.push(at);
    const gap = before === undefined ? '' : text.slice(before.end, words[at]?.start);
    starts.push(before === undefined || (/[.!?]/.test(gap) && !TITLE.test(before.folded)));
  }
  return { folded: folded.toReversed(), starts: starts.toReversed(), places: places.toReversed() };
}

/** "Mrs. Adams": the full stop ends no sentence. */
const TITLE = /^(?:mr|mrs|ms|dr|st|prof|no)$/;
