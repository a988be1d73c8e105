import type { PartScores } from './cues.ts';

const FORWARD_COST = 0.35;
const SKIP_COST = 0.25;
/** Telling the link to the company early and then going on is common enough. */
const AFTER_CONNECTION_COST = 0.9;
const BACK_COST = 2.2;

/**
 * The best part for each unit in order, by Viterbi: staying is free, going on costs a little, each part left out a little
 * more, going back a lot. Linear in the number of units.
 */
export function bestParts(units: readonly PartScores[]): number[] {
  if (units.length === 0) return [];
  let best: number[] = [0, 1, 2, 3, 4].map((part) => (units[0]?.[part] ?? 0) - SKIP_COST * part);
  const back: number[][] = [];
  for (let u = 1; u < units.length; u++) {
    const next: number[] = [];
    const from: number[] = [];
    for (let to = 0; to < 5; to++) {
      let top = -Infinity;
      let origin = to;
      for (let at = 0; at < 5; at++) {
        const score = (best[at] ?? 0) - moveCost(at, to);
        if (score > top) {
          top = score;
          origin = at;
        }
      }
      next.push(top + (units[u]?.[to] ?? 0));
      from.push(origin);
    }
    best = next;
    back.push(from);
  }
  let state = best.indexOf(Math.max(...best));
  const path = [state];
  for (let u = units.length - 2; u >= 0; u--) {
    state = back[u]?.[state] ?? state;
    path.unshift(state);
  }
  return path;
}

function moveCost(from: number, to: number): number {
  if (from === to) return 0;
  if (to > from) return FORWARD_COST + SKIP_COST * (to - from - 1);
  return from === 4 ? AFTER_CONNECTION_COST : BACK_COST;
}
