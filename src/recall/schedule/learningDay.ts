import type { DayCalendar, LearningDay } from '../model.ts';
import { addDays, DAY_MS, dateOfNumber, dayNumber, instantOfWall, wallClock } from './zonedTime.ts';

const HOUR_MS = 3_600_000;

interface DaySpan {
  readonly day: LearningDay;
  readonly start: number;
  readonly end: number;
}

/** Asking a time zone is slow, and the same days are asked for again and again: spans found, by calendar and UTC day. */
const spans = new Map<string, DaySpan[]>();
const MOST_REMEMBERED = 4000;

const beginOf = (day: LearningDay, { timeZone, rolloverHour }: DayCalendar): number =>
  instantOfWall(dayNumber(day) * DAY_MS + rolloverHour * HOUR_MS, timeZone);

function dayOf(instant: number, calendar: DayCalendar): LearningDay {
  const sinceRollover = wallClock(instant, calendar.timeZone) - calendar.rolloverHour * HOUR_MS;
  const day = dateOfNumber(Math.floor(sinceRollover / DAY_MS));
  // Only shortly before a rollover can clocks have gone back across it; none has gone back by more than three hours.
  const intoDay = sinceRollover - Math.floor(sinceRollover / DAY_MS) * DAY_MS;
  if (intoDay < DAY_MS - 3 * HOUR_MS) return day;
  const next = addDays(day, 1);
  return beginOf(next, calendar) <= instant ? next : day;
}

function spanOf(instant: number, calendar: DayCalendar): DaySpan {
  const key = `${calendar.timeZone} ${calendar.rolloverHour} ${Math.floor(instant / DAY_MS)}`;
  const found = spans.get(key);
  if (found) for (const span of found) if (instant >= span.start && instant < span.end) return span;
  const day = dayOf(instant, calendar);
  const span = { day, start: beginOf(day, calendar), end: beginOf(addDays(day, 1), calendar) };
  if (found) found.push(span);
  else {
    if (spans.size >= MOST_REMEMBERED) spans.clear();
    spans.set(key, [span]);
  }
  return span;
}

/** When a learning day begins, epoch milliseconds: the first instant at which the clock shows the rollover hour. */
export function startOfLearningDay(day: LearningDay, calendar: DayCalendar): number {
  // Noon in UTC shifted by the rollover lies within a day or next to it, wherever the zone is.
  const near = dayNumber(day) * DAY_MS + calendar.rolloverHour * HOUR_MS + DAY_MS / 2;
  const span = spanOf(near, calendar);
  if (span.day === day) return span.start;
  return span.day === addDays(day, -1) ? span.end : beginOf(day, calendar);
}

/**
 * The learning day that an instant counts for. With a rollover hour of 4, half past one at night still belongs to the
 * evening before. The hour is the clock's: a night in which clocks change has no other rollover, only another length.
 * Days never run backwards, even where clocks go back across the rollover.
 */
export const learningDayOf = (instant: number, calendar: DayCalendar): LearningDay => spanOf(instant, calendar).day;
