import { english, message, type MessageValue } from '../../shared/message.ts';
import type { DayCalendar, IsoDate } from '../../recall/model.ts';
import { learningDayOf } from '../../recall/schedule/learningDay.ts';
import { dayNumber } from '../../recall/schedule/zonedTime.ts';

/** From 0 for Sunday. */
export const weekdayOf = (on: IsoDate): number => (dayNumber(on) + 4) % 7;

/** A date as people say it: "today", "tomorrow", a weekday within six days, else "18 March". */
export function dayInWords(on: IsoDate, now: number, calendar: DayCalendar): MessageValue {
  const ahead = dayNumber(on) - dayNumber(learningDayOf(now, calendar));
  if (ahead === 0) return message('today');
  if (ahead === 1) return message('tomorrow');
  return ahead > 1 && ahead < 7 ? { weekday: weekdayOf(on) } : { day: on };
}

/** The same in English. */
export const dayName = (on: IsoDate, now: number, calendar: DayCalendar): string =>
  english(message('{day}', { day: dayInWords(on, now, calendar) }));
