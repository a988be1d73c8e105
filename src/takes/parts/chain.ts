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

/** The best sequence of parts, as indexes into PARTS (Viterbi). Linear in the number of stretches. */
export function bestParts(all: PartScores, model: PartModel): number[] {
  const scores = all.within;
  if (scores.length === 0) return [];
  let best = model.starts.map((start, part) => start + (scores[0]?.[part] ?? 0));
  const origins: number[][] = [];
  for (let i = 1; i < scores.length; i++) {
    const from: number[] = [];
    const next: number[] = [];
    for (let to = 0; to < COUNT; to++) {
      let origin = 0;
      let top = -Infinity;
      for (let at = 0; at < COUNT; at++) {
        const score = (best[at] ?? 0) + moveScore(all, model, i, at, to);
        if (score > top) {
          top = score;
          origin = at;
        }
      }
      from.push(origin);
      next.push(top + (scores[i]?.[to] ?? 0));
    }
    origins.push(from);
    best = next;
  }
  let part = best.indexOf(Math.max(...best));
  const path = [part];
  for (let i = origins.length - 1; i >= 0; i--) {
    part = origins[i]?.[part] ?? part;
    path.push(part);
  }
  return path.toReversed();
}

/** How likely each part is on each stretch, given all of them (forward and backward sums). Rows sum to 1. */
export function partLikelihoods(all: PartScores, model: PartModel): number[][] {
  const scores = all.within;
  const count = scores.length;
  if (count === 0) return [];
  const forward: number[][] = [model.starts.map((start, part) => start + (scores[0]?.[part] ?? 0))];
  for (let i = 1; i < count; i++) {
    forward.push(
      PARTS.map(
        (_, to) =>
          (scores[i]?.[to] ?? 0) +
          logSum(PARTS.map((__, at) => (forward[i - 1]?.[at] ?? 0) + moveScore(all, model, i, at, to))),
      ),
    );
  }
  const backward: number[][] = Array.from({ length: count }, () => []);
  backward[count - 1] = PARTS.map(() => 0);
  for (let i = count - 2; i >= 0; i--) {
    backward[i] = PARTS.map((_, at) =>
      logSum(
        PARTS.map(
          (__, to) => moveScore(all, model, i + 1, at, to) + (scores[i + 1]?.[to] ?? 0) + (backward[i + 1]?.[to] ?? 0),
        ),
      ),
    );
  }
  const total = logSum(forward[count - 1] ?? []);
  return forward.map((row, i) => row.map((value, part) => Math.exp(value + (backward[i]?.[part] ?? 0) - total)));
}

function logSum(values: readonly number[]): number {
  const top = Math.max(...values);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}
