import type { TargetSeconds } from '../documents/model.ts';
import { spokenWords } from '../language/spokenForm.ts';
import type { SpokenLength } from './model.ts';

/**
 * How long a script takes to say at a pace. Numbers and acronyms count as spoken. `seconds` is rounded to a tenth;
 * `wordsToCut` is rounded up and `neededWordsPerMinute` to the nearest whole, both against the target's upper end.
 */
export function spokenLength(script: string, target: TargetSeconds | null, wordsPerMinute: number): SpokenLength {
  if (!(wordsPerMinute > 0)) throw new Error(`wordsPerMinute must be above 0, got ${wordsPerMinute}`);
  const words = spokenWords(script).length;
  const fits = target === null ? null : Math.floor((target.max * wordsPerMinute) / 60);
  return {
    words,
    seconds: Math.round((words / wordsPerMinute) * 600) / 10,
    wordsPerMinute,
    wordsToCut: fits === null ? null : Math.max(0, words - fits),
    neededWordsPerMinute: target === null ? null : Math.round((words * 60) / target.max),
  };
}
