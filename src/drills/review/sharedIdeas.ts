import { affinity, vocabularyOf } from '../../takes/text/ideas.ts';
import { toldOf } from '../../takes/told.ts';

/**
 * How much of what a text says is said in another, 0 to 1: the weighted share of its ideas that are there in the same words or
 * in words that stand for them. Null for a text that has none.
 */
export function sharedIdeas(wanted: string, said: string): number | null {
  const vocabulary = vocabularyOf([wanted]);
  const want = toldOf(wanted, vocabulary).ideas;
  const there = toldOf(said, vocabulary).ideas;
  const total = want.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const found = want.reduce(
    (sum, idea) => sum + idea.weight * there.reduce((most, other) => Math.max(most, affinity(idea, other)), 0),
    0,
  );
  return found / total;
}
