import { affinity, type Idea } from '../ideas.ts';
import { likeness, type Meaning, meaningOf } from './wordMeanings.ts';

/** Words less alike than this share no more than a field ("nurse", "hospital": 0.4); from the other on they say the same. */
const RELATED_FROM = 0.3;
const SAME_FROM = 0.8;
/** What words that only mean something close may count at most. */
const MOST = 0.65;

/** How well a said idea stands for a wanted one, where words of a close meaning count too: 0 to 1. */
export function alike(wanted: Idea, said: Idea): number {
  const close = affinity(wanted, said);
  if (close >= MOST || wanted.value !== null || said.value !== null) return close;
  const a = meaningOf(wanted.stem);
  const b = a && meaningOf(said.stem);
  if (!a || !b) return close;
  const meant = (likeness(a, b) - RELATED_FROM) / (SAME_FROM - RELATED_FROM);
  return Math.max(close, Math.min(1, Math.max(0, meant)) * MOST);
}

/** What ideas mean together: the direction of their weighted sum. Null where none of them has a known meaning. */
export function gist(ideas: readonly Idea[]): Meaning | null {
  let sum: Meaning | null = null;
  for (const idea of ideas) {
    const meaning = idea.value === null ? meaningOf(idea.stem) : null;
    if (!meaning) continue;
    sum ??= new Float32Array(meaning.length);
    for (let d = 0; d < meaning.length; d++) sum[d]! += meaning[d]! * idea.weight;
  }
  return sum && ofLengthOne(sum);
}

/** The direction of two gists together. */
export const both = (a: Meaning | null, b: Meaning | null): Meaning | null =>
  a && b ? ofLengthOne(a.map((x, d) => x + b[d]!)) : (a ?? b);

function ofLengthOne(vector: Meaning): Meaning {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
  return vector.map((x) => x / length);
}
