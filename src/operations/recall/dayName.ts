import { englishDay, englishWeekday } from '../../shared/message.ts';
import type { DayCalendar, IsoDate } from '../../recall/model.ts';
import { learningDayOf } from '../../recall/schedule/learningDay.ts';
import { dayNumber } from '../../recall/schedule/zonedTime.ts';

/** From 0 for Sunday. */
export const weekdayOf = (on: IsoDate): number => (dayNumber(on) + 4) % 7;

/** A date as people say it: "today", "tomorrow", a weekday within six days, else "18 March". */
export function dayName(on: IsoDate, now: number, calendar: DayCalendar): string {
  const ahead = dayNumber(on) - dayNumber(learningDayOf(now, calendar));
  if (ahead === 0) return 'today';
  if (ahead === 1) return 'tomorrow';
  if (ahead > 1 && ahead < 7) return englishWeekday(weekdayOf(on));
  return englishDay(on);
}
