import type { Memory } from '../model.ts';
import { recallAfter } from './fsrsMemory.ts';
import { DAY_MS } from './zonedTime.ts';

/**
 * Probability that a card is remembered at an instant, 0 to 1, if it isn't reviewed until then. A card never asked has 0.
 * Parts of days count, as they do in Anki; FSRS isn't validated within the first day, where the curve says nearly 1.
 *
 * `pace` stretches every stability: 1 is FSRS's typical learner, 0.5 one who forgets twice as fast (`forgettingPace`).
 */
export const retrievability = (memory: Memory, at: number, pace = 1): number =>
  memory.phase === 'new' ? 0 : recallAfter((at - memory.lastReviewedAt) / DAY_MS, memory.stability * pace);
