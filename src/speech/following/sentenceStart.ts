import type { TimeSpan } from '../model.ts';
import type { SoundLevels } from './soundLevels.ts';

/** A first word that far from the second is looked at again, */
const LOOSE_WORD_MS = 250;
/** and let go where there is room for it right before the second. */
const LOOSE_WORD_LEAST_MS = 60;
/** So much speech before the first word that was heard, in the same run and of no other word, is the sentence's as well. */
const BEFORE_MOST_MS = 400;
/** A word of longer sounds spans a silence. In noise, quiet sounds inside of a word are none. */
const LONG_SOUND_MS = 120;

/**
 * Where a sentence begins. A short first word is easily taken for a sound in the silence before, or at the end of what
 * was said before: then the sentence begins where its second word's run of speech does. A first word that spans a silence
 * begins behind it; and speech right before the first word, which nothing else was heard in, is the first sound of it.
 *
 * @param taken words and filled pauses, in any order
 */
export function startOf(
  words: readonly (TimeSpan & { readonly phones: number })[],
  levels: SoundLevels,
  taken: readonly TimeSpan[],
): number {
  const [first, second] = words;
  const since = Math.max(
    first!.startMs - BEFORE_MOST_MS,
    ...taken.filter(({ endMs }) => endMs <= first!.startMs).map(({ endMs }) => endMs),
  );
  const isLong = first!.endMs - first!.startMs > first!.phones * LONG_SOUND_MS;
  const inside = isLong
    ? levels.lastSpeech(first!.startMs, first!.endMs)
    : levels.firstSpeech(first!.startMs, first!.endMs);
  const start = inside === null ? first!.startMs : levels.runStart(inside, since);
  if (!second || second.startMs - first!.endMs < LOOSE_WORD_MS) return start;
  const run = levels.runStart(second.startMs, first!.endMs);
  const speechRight = levels.firstSpeech(first!.endMs, second.startMs);
  return run <= second.startMs - LOOSE_WORD_LEAST_MS || speechRight === null ? Math.max(run, first!.endMs) : start;
}
