import type { WordTime } from '../../../speech/model.ts';

/**
 * The word heard at a time, or the last one before it while a pause is short; null before the first and in long silences.
 * Times are ascending; found by halving.
 */
export function wordAt(times: readonly WordTime[], ms: number): WordTime | null {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.onsetMs ?? Infinity) <= ms) low = middle + 1;
    else high = middle;
  }
  const word = times[low - 1];
  return word && ms < word.offsetMs + LINGER_MS ? word : null;
}

// Recognisers end words early; a mark that blinks off between words is harder to follow than one that stays.
const LINGER_MS = 400;
