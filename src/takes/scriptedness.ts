import { spokenWords } from '../language/spokenForm.ts';
import { fold } from '../language/words.ts';

/** Words in a row that count as told word for word. */
export const RUN_WORDS = 4;

/** Sounds that a telling has and a script has not. */
const SOUNDS = new Set(['um', 'uh', 'er', 'erm', 'hm', 'hmm', 'mm', 'ah']);

/**
 * How much of a telling repeats other ones word for word: the share, 0 to 1, of its words that stand in a run of four
 * which one of the others has too. Words are compared as they are spoken ("50%" is "fifty percent"), without case and
 * without "um". Null where the telling is shorter than four words or there is nothing to compare it with.
 *
 * The runs are the shingles by which Broder measures how much of one document another contains (A. Z. Broder, "On the
 * resemblance and containment of documents", 1997, with w = 4); words covered by them are counted instead of the runs,
 * so that one changed word costs one word and not four. Neither good nor bad: a story told in the same words is safe
 * on the day, and may sound recited. Linear in the words.
 */
export function scriptednessOf(telling: string, others: readonly string[]): number | null {
  const words = comparable(telling);
  if (words.length < RUN_WORDS) return null;
  const runs = new Set<string>();
  for (const other of others) for (const run of runsOf(comparable(other))) runs.add(run);
  if (runs.size === 0) return null;
  const repeated = new Uint8Array(words.length);
  runsOf(words).forEach((run, start) => {
    if (runs.has(run)) repeated.fill(1, start, start + RUN_WORDS);
  });
  return repeated.reduce((sum, one) => sum + one, 0) / words.length;
}

const comparable = (text: string): string[] =>
  spokenWords(text)
    .map(fold)
    .filter((word) => !SOUNDS.has(word));

const runsOf = (words: readonly string[]): string[] =>
  Array.from({ length: Math.max(0, words.length - RUN_WORDS + 1) }, (_, i) => words.slice(i, i + RUN_WORDS).join(' '));

/** How a take stands to its story's other words. */
export interface TakeScriptedness {
  /** See `scriptednessOf`. Null where there is no such take or script. */
  readonly asLast: number | null;
  readonly asAnyBefore: number | null;
  readonly asScript: number | null;
  /** This take and those before it, oldest first, each beside the one just before it. */
  readonly overTime: readonly { readonly takeId: string; readonly startedAt: number; readonly asLast: number }[];
}
