import type { DayCalendar, InterviewDate } from '../model.ts';
import { startOfLearningDay } from './learningDay.ts';
import { addDays, DAY_MS, dayNumber, instantOfWall, MINUTE_MS } from './zonedTime.ts';

/** What is reckoned with when nobody has said when the interview begins: nine in the morning. */
export const UNKNOWN_START_MINUTES = 9 * 60;

/** When an interview begins, epoch milliseconds, by the person's clock. */
export const interviewInstant = (date: InterviewDate, calendar: DayCalendar): number =>
  instantOfWall(dayNumber(date.on) * DAY_MS + (date.atMinutes ?? UNKNOWN_START_MINUTES) * MINUTE_MS, calendar.timeZone);

/**
 * The interview that counts now, and when it begins: the first that hasn't begun. One without a time counts until its day
 * is over; once nine has passed it is taken to be an hour away. Null when none is ahead.
 */
export function nextInterview(
  dates: readonly InterviewDate[],
  now: number,
  calendar: DayCalendar,
): { readonly date: InterviewDate; readonly at: number } | null {
  let next: { date: InterviewDate; at: number } | null = null;
  for (const date of dates) {
    const at = interviewInstant(date, calendar);
    const ends = date.atMinutes === null ? startOfLearningDay(addDays(date.on, 1), calendar) : at;
    const begins = at > now ? at : Math.min(now + 60 * MINUTE_MS, ends);
    if (ends > now && (next === null || begins < next.at)) next = { date, at: begins };
  }
  return next;
}
