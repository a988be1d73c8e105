import type { Memory } from '../model.ts';
import { firstStrength, recallAfter, strengthAfter } from './fsrsMemory.ts';
import { retrievability } from './retrievability.ts';
import { DAY_MS } from './zonedTime.ts';

/**
 * How people rate a card they see for the first time, as shares of again, hard, good and easy: a rounded guess, which
 * only weighs new cards against known ones.
 */
export const FIRST_RATINGS = [0.25, 0.15, 0.5, 0.1] as const;

/**
 * Whole days between two reviews as FSRS counts them, near enough for weighing: 0 on the same learning day, which began
 * at `dayStart`, and at least 1 after it.
 */
const wholeDays = (from: number, to: number, dayStart: number): number =>
  from >= dayStart ? 0 : Math.max(1, Math.round((to - from) / DAY_MS));

/** Probability of recall at `then` of a card first seen at `at`. */
export function expectedWhenIntroduced(at: number, then: number): number {
  const days = (then - at) / DAY_MS;
  let recall = 0;
  FIRST_RATINGS.forEach((share, index) => {
    recall += share * recallAfter(days, firstStrength((index + 1) as 1 | 2 | 3 | 4).stability);
  });
  return recall;
}

/**
 * Probability of recall at `then` if the card is reviewed at `at` (whose learning day began at `dayStart`) and then left:
 * remembered and rated good as likely as FSRS thinks, or else forgotten and seen again.
 */
export function expectedAfterReview(memory: Memory, at: number, then: number, dayStart: number, pace = 1): number {
  if (memory.phase === 'new') return expectedWhenIntroduced(at, then);
  const recall = retrievability(memory, at, pace);
  const days = wholeDays(memory.lastReviewedAt, at, dayStart);
  const left = (then - at) / DAY_MS;
  return (
    recall * recallAfter(left, strengthAfter(memory, days, 3).stability * pace) +
    (1 - recall) * recallAfter(left, strengthAfter(memory, days, 1).stability * pace)
  );
}
