import type { LearningDay } from '../model.ts';
import type { PlanRequest } from './dayPlan.ts';
import type { DayContext } from './fillDay.ts';
import { learningDayOf } from './learningDay.ts';
import { checkSeconds } from './timings.ts';
import { addDays, daysBetween } from './zonedTime.ts';

/** The time until the interview, and what of it is kept for the last checks. */
export interface TimeAhead {
  readonly phase: 'build-up' | 'last-checks';
  /** The first of the last days, which together suffice to check every card. */
  readonly lastChecksFrom: LearningDay;
  /** Days from today, which counts, to the first of those. */
  readonly daysBeforeChecks: number;
  /** What may be used today if the last checks keep theirs, seconds. */
  readonly secondsToday: number;
  /** What must be used today if everything is done as late as it can be, seconds. */
  readonly secondsAtLatest: number;
  /** From now to the interview, seconds. */
  readonly secondsInAll: number;
  /** Of these, what the last checks leave for other things, seconds. */
  readonly secondsBeforeChecks: number;
}

/**
 * Reserves time backwards from the interview: the fewest last days in which every card can be checked once. The
 * interview's own day counts only when it has come, for nobody should plan on it.
 */
export function spreadDays(request: PlanRequest, { day, taking }: DayContext, interviewAt: number): TimeAhead {
  const { calendar, minutesOn, minutesInAll = null, timings, today = { seconds: 0, introduced: 0 } } = request;
  const days = Math.max(1, daysBetween(day, learningDayOf(interviewAt, calendar)));
  const leftToday = Math.max(0, minutesOn(day) * 60 - today.seconds);
  const reserve = taking.length * checkSeconds(timings);

  // Seconds of the days after today, and how many of them the reserve takes from the end.
  let later = 0;
  let checking = 0;
  for (let ahead = days - 1; ahead >= 1; ahead--) {
    if (later < reserve) checking++;
    later += minutesOn(addDays(day, ahead)) * 60;
  }
  const lastChecks = later < reserve || days === 1;
  const inAll = Math.min(leftToday + later, minutesInAll === null ? Infinity : minutesInAll * 60);
  const before = Math.max(0, inAll - reserve);
  return {
    phase: lastChecks ? 'last-checks' : 'build-up',
    lastChecksFrom: lastChecks ? day : addDays(day, days - checking),
    daysBeforeChecks: lastChecks ? 0 : days - checking,
    secondsToday: Math.min(leftToday, before),
    secondsAtLatest: Math.max(0, inAll - later),
    secondsInAll: inAll,
    secondsBeforeChecks: before,
  };
}
