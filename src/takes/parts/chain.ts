import { PARTS } from './partNames.ts';
import type { PartModel } from './partWeights.ts';

/** What each feature is worth on a stretch of text. */
export type Features = Readonly<Record<string, number>>;

const COUNT = PARTS.length;

/** What speaks for each part, by stretch and then by index into PARTS. */
export interface PartScores {
  /** For lying in the part. */
  readonly within: number[][];
  /** For beginning the part there, added to `within`. */
  readonly entering: readonly (readonly number[])[];
}

/** Score of every part on every stretch, before the order of parts is looked at. */
export function stretchScores(stretches: readonly Features[], model: PartModel): PartScores {
  return {
    within: stretches.map((features) => weigh(features, model.weights)),
    entering: stretches.map((features) => weigh(features, model.entries)),
  };
}

function weigh(features: Features, weights: PartModel['weights']): number[] {
  const scores = Array.from({ length: COUNT }, () => 0);
  for (const name in features) {
    const value = features[name] ?? 0;
    const own = value === 0 ? undefined : weights[name];
    if (own) for (let part = 0; part < COUNT; part++) scores[part] = (scores[part] ?? 0) + value * (own[part] ?? 0);
  }
  return scores;
}

/** From one part to the next at a stretch. */
const moveScore = (scores: PartScores, model: PartModel, i: number, at: number, to: number): number =>
  (model.moves[at]?.[to] ?? 0) + (at === to ? 0 : (scores.entering[i]?.[to] ?? 0));

/** How likely each part is on each stretch, given all of them. Rows sum to 1. */
export function partLikelihoods(all: PartScores, model: PartModel): number[][] {
  const { forward, backward, total } = sums(all, model);
  return forward.map((row, i) => row.map((value, part) => Math.exp(value + (backward[i]?.[part] ?? 0) - total)));
}

/** How likely each part begins at each stretch, given all of them: that the stretch lies in it and the one before doesn't. */
export function entryLikelihoods(all: PartScores, model: PartModel): number[][] {
  const { forward, backward, total } = sums(all, model);
  return forward.map((row, i) =>
    row.map((value, part) => {
      const after = (backward[i]?.[part] ?? 0) - total;
      if (i === 0) return Math.exp(value + after);
      const within = (all.within[i]?.[part] ?? 0) + after;
      let sum = 0;
      for (let at = 0; at < COUNT; at++)
        if (at !== part) sum += Math.exp((forward[i - 1]?.[at] ?? 0) + moveScore(all, model, i, at, part) + within);
      return sum;
    }),
  );
}

interface Sums {
  readonly forward: readonly (readonly number[])[];
  readonly backward: readonly (readonly number[])[];
  readonly total: number;
}

/** Forward and backward sums over all sequences of parts, as logarithms. Linear in the number of stretches. */
function sums(all: PartScores, model: PartModel): Sums {
  const scores = all.within;
  const count = scores.length;
  if (count === 0) return { forward: [], backward: [], total: 0 };
  const forward: number[][] = [model.starts.map((start, part) => start + (scores[0]?.[part] ?? 0))];
  const terms = Array.from({ length: COUNT }, () => 0);
  for (let i = 1; i < count; i++) {
    const row: number[] = [];
    for (let to = 0; to < COUNT; to++) {
      for (let at = 0; at < COUNT; at++) terms[at] = (forward[i - 1]?.[at] ?? 0) + moveScore(all, model, i, at, to);
      row.push((scores[i]?.[to] ?? 0) + logSum(terms));
    }
    forward.push(row);
  }
  const backward: number[][] = Array.from({ length: count }, () => PARTS.map(() => 0));
  for (let i = count - 2; i >= 0; i--) {
    backward[i] = PARTS.map((_, at) => {
      for (let to = 0; to < COUNT; to++)
        terms[to] = moveScore(all, model, i + 1, at, to) + (scores[i + 1]?.[to] ?? 0) + (backward[i + 1]?.[to] ?? 0);
      return logSum(terms);
    });
  }
  return { forward, backward, total: logSum(forward[count - 1] ?? []) };
}

function logSum(values: readonly number[]): number {
  const top = Math.max(...values);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}
