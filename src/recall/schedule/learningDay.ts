import type { DayCalendar, LearningDay } from '../model.ts';
import { addDays, DAY_MS, dateOfNumber, instantOfWall, wallClock, dayNumber } from './zonedTime.ts';

const HOUR_MS = 3_600_000;

/** When a learning day begins, epoch milliseconds: the first instant at which the clock shows the rollover hour. */
export const startOfLearningDay = (day: LearningDay, { timeZone, rolloverHour }: DayCalendar): number =>
  instantOfWall(dayNumber(day) * DAY_MS + rolloverHour * HOUR_MS, timeZone);

/**
 * The learning day that an instant counts for. With a rollover hour of 4, half past one at night still belongs to the
 * evening before. The hour is the clock's: a night in which clocks change has no other rollover, only another length.
 * Days never run backwards, even where clocks go back across the rollover.
 */
export function learningDayOf(instant: number, calendar: DayCalendar): LearningDay {
  const sinceRollover = wallClock(instant, calendar.timeZone) - calendar.rolloverHour * HOUR_MS;
  const day = dateOfNumber(Math.floor(sinceRollover / DAY_MS));
  // Only shortly before a rollover can clocks have gone back across it; none has gone back by more than three hours.
  const intoDay = sinceRollover - Math.floor(sinceRollover / DAY_MS) * DAY_MS;
  if (intoDay < DAY_MS - 3 * HOUR_MS) return day;
  const next = addDays(day, 1);
  return startOfLearningDay(next, calendar) <= instant ? next : day;
}
