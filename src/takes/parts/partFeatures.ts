import type { TextRange } from '../../shared/textRange.ts';
import type { Clause } from '../text/clauses.ts';
import { rangeOfWords, type Told } from '../told.ts';
import type { Features } from './chain.ts';
import { CUES, cuesIn } from './clauseCues.ts';

/** Features of the stretches of a text from their place and words; `connects` says which of them link to the company. */
export function partFeatures(
  told: Told,
  stretches: readonly Clause[],
  connects: (range: TextRange, index: number) => boolean,
): Features[] {
  const total = Math.max(1, told.words.length);
  return stretches.map((stretch, i) => {
    const range = rangeOfWords(told, stretch.startWord, stretch.endWord);
    const place = (stretch.startWord + stretch.endWord) / 2 / total;
    const features: Record<string, number> = {
      bias: 1,
      place,
      placeSquared: place * place,
      opensSentence: stretch.opensSentence ? 1 : 0,
      connects: connects(range, i) ? 1 : 0,
    };
    cuesIn(told.text.slice(range.start, range.end)).forEach((has, c) => {
      const name = CUES[c]?.name;
      if (has && name) features[name] = 1;
    });
    return features;
  });
}
