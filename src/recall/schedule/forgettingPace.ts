import type { RecallReview } from '../model.ts';
import { recallAfter } from './fsrsMemory.ts';
import { DAY_MS } from './zonedTime.ts';

/** Older reviews say little about how a person forgets now, and 500 are enough. */
const MOST_REVIEWS = 500;

/** Reviews closer than this say nothing: FSRS isn't validated within a day. */
const LEAST_DAYS = 0.5;

/**
 * Before any evidence people's paces are taken to spread around 1 by this standard deviation of the logarithm: two of
 * three people between half and double.
 */
const SPREAD = 0.7;

/** Even what is known surely is missed now and then: a slip, a wrong key. */
const SLIP = 0.005;

const PACES: readonly number[] = Array.from({ length: 61 }, (_, i) => Math.exp((i - 30) * 0.08));

/**
 * How fast a person forgets, beside FSRS's typical learner: the factor on every stability under which their answers
 * would have been likeliest (maximum a posteriori over 61 steps between 0.09 and 11). 0.5 forgets twice as fast; 1 when
 * there are no reviews with at least half a day between. Plans and forecasts take it; some hundred answers tell it to
 * within a third or so.
 */
export function forgettingPace(reviews: readonly Pick<RecallReview, 'rating' | 'reviewedAt' | 'before'>[]): number {
  const seen: { readonly days: number; readonly stability: number; readonly remembered: boolean }[] = [];
  for (let i = reviews.length - 1; i >= 0 && seen.length < MOST_REVIEWS; i--) {
    const { before, rating, reviewedAt } = reviews[i]!;
    if (before.phase === 'new') continue;
    const days = (reviewedAt - before.lastReviewedAt) / DAY_MS;
    if (days >= LEAST_DAYS) seen.push({ days, stability: before.stability, remembered: rating !== 'again' });
  }
  let best = 1;
  let likelihood = -Infinity;
  for (const pace of PACES) {
    let sum = -0.5 * (Math.log(pace) / SPREAD) ** 2;
    for (const { days, stability, remembered } of seen) {
      const recall = recallAfter(days, stability * pace) * (1 - SLIP);
      sum += Math.log(remembered ? recall : 1 - recall);
    }
    if (sum > likelihood) {
      likelihood = sum;
      best = pace;
    }
  }
  return best;
}
