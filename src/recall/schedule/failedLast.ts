import type { Memory } from '../model.ts';
import { MINUTE_MS } from './zonedTime.ts';

/**
 * Whether the last answer was wrong. ts-fsrs's default steps tell: after "again" a card comes back in one minute while it
 * is learnt and in ten when it is learnt anew; after any other answer later.
 */
export const failedLast = (memory: Memory): boolean =>
  (memory.phase === 'learning' && memory.dueAt - memory.lastReviewedAt === MINUTE_MS) ||
  (memory.phase === 'relearning' && memory.dueAt - memory.lastReviewedAt === 10 * MINUTE_MS);
