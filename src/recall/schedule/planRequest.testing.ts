import type { Memory, Rating } from '../model.ts';
import type { PlannedCard, PlanRequest } from './dayPlan.ts';
import { replayReviews } from './reviewCard.ts';
import { TYPICAL_TIMINGS } from './timings.ts';
import { DAY_MS } from './zonedTime.ts';

/** For tests: Monday 5 January 2026, six in the evening in London. */
export const MONDAY_EVENING = Date.UTC(2026, 0, 5, 18);

export const LONDON = { timeZone: 'Europe/London', rolloverHour: 4 };

/** For tests: ten in the morning, that many days after `MONDAY_EVENING`'s date. */
export const morningAfter = (days: number): number => MONDAY_EVENING + days * DAY_MS - 8 * 3_600_000;

/** For tests: a memory from ratings so many days before `MONDAY_EVENING`. */
export const remembered = (...reviews: readonly (readonly [daysBefore: number, rating: Rating])[]): Memory =>
  replayReviews(
    reviews.map(([daysBefore, rating]) => ({ rating, reviewedAt: MONDAY_EVENING - daysBefore * DAY_MS })),
    LONDON,
  );

export const plannedCard = (
  id: string,
  memory: Memory = { phase: 'new' },
  more: Partial<PlannedCard> = {},
): PlannedCard => ({
  id,
  factId: null,
  retiredAt: null,
  suspendedAt: null,
  buriedOn: null,
  memory,
  ...more,
});

export const planRequest = (cards: readonly PlannedCard[], more: Partial<PlanRequest> = {}): PlanRequest => ({
  cards,
  now: MONDAY_EVENING,
  calendar: LONDON,
  interviewAt: morningAfter(14),
  minutesOn: () => 10,
  retention: 0.9,
  timings: TYPICAL_TIMINGS,
  ...more,
});
