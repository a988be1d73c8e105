import { entryLikelihoods, type PartScores } from './chain.ts';
import { PARTS } from './partNames.ts';
import type { PartModel } from './partWeights.ts';
import type { Stretch } from './stretches.ts';

/** Where a part begins, as an index into the stretches. */
export interface PartStart {
  /** Index into PARTS. */
  readonly part: number;
  readonly stretch: number;
}

/** Two places this many words apart are one border to a listener: the aim that borders are measured by. */
const SAME_PLACE_WORDS = 5;
/** The exact stretch is still worth more than one beside it. */
const EXACT = 0.3;
/**
 * How likely a part must be to stand in some one place, by index into PARTS. Low for the task, whose border is the least
 * sure and harms nobody; high for the result and the connection, which nobody should be told they gave when they didn't.
 */
const LEAST: readonly number[] = [0.3, 0.15, 0.15, 0.25, 0.3];

/**
 * Where each part of a story begins, each at most once: the places that are together likeliest to lie within a few words
 * of the true ones, rather than the one likeliest labelling of all stretches, which is often wrong about every border a
 * little. The first stretch always begins a part. Dynamic programme over the parts placed so far; linear in the stretches.
 */
export function placeParts(scores: PartScores, model: PartModel, stretches: readonly Stretch[]): PartStart[] {
  if (stretches.length === 0) return [];
  const entries = entryLikelihoods(scores, model);
  const values = nearbySums(entries, stretches);
  const count = PARTS.length;
  interface Path {
    readonly value: number;
    readonly start: PartStart;
    readonly earlier: Path | null;
  }
  // By the set of parts placed so far; which of them came last doesn't matter to those that follow.
  const best = Array.from<Path | null>({ length: 1 << count }).fill(null);
  values[0]?.forEach((value, part) => {
    // What the take opens with is judged by what it is, not by what stands near.
    best[1 << part] = {
      value: value + 2 * (entries[0]?.[part] ?? 0),
      start: { part, stretch: 0 },
      earlier: null,
    };
  });
  for (let stretch = 1; stretch < stretches.length; stretch++) {
    // From the fullest set down, so that no stretch begins two parts.
    for (let placed = best.length - 1; placed > 0; placed--) {
      const path = best[placed];
      if (!path) continue;
      for (let part = 0; part < count; part++) {
        if (placed & (1 << part)) continue;
        const value = path.value + (values[stretch]?.[part] ?? 0) - (LEAST[part] ?? 0);
        const known = best[placed | (1 << part)];
        if (!known || value > known.value)
          best[placed | (1 << part)] = { value, start: { part, stretch }, earlier: path };
      }
    }
  }
  let path = best.reduce((top, one) => (one && (!top || one.value > top.value) ? one : top), null);
  const starts: PartStart[] = [];
  for (; path; path = path.earlier) starts.push(path.start);
  return starts.toReversed();
}

/** For each stretch and part, how likely the part begins within a few words of it. */
function nearbySums(entries: readonly (readonly number[])[], stretches: readonly Stretch[]): number[][] {
  let from = 0;
  let to = 0;
  return stretches.map((stretch, i) => {
    while ((stretches[from]?.startWord ?? 0) < stretch.startWord - SAME_PLACE_WORDS) from++;
    while (to < stretches.length && (stretches[to]?.startWord ?? 0) <= stretch.startWord + SAME_PLACE_WORDS) to++;
    return PARTS.map((_, part) => {
      let sum = 0;
      for (let at = from; at < to; at++) sum += entries[at]?.[part] ?? 0;
      return Math.min(1, sum) + EXACT * (entries[i]?.[part] ?? 0);
    });
  });
}
