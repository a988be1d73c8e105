import type { DayCalendar, IsoDate } from '../../recall/model.ts';
import { learningDayOf } from '../../recall/schedule/learningDay.ts';
import { dayNumber } from '../../recall/schedule/zonedTime.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date as people say it: "today", "tomorrow", a weekday within six days, else "18 March". */
export function dayName(on: IsoDate, now: number, calendar: DayCalendar): string {
  const ahead = dayNumber(on) - dayNumber(learningDayOf(now, calendar));
  if (ahead === 0) return 'today';
  if (ahead === 1) return 'tomorrow';
  if (ahead > 1 && ahead < 7) return WEEKDAYS[(dayNumber(on) + 4) % 7]!;
  return dateWords(on);
}

/** "18 March". */
export function dateWords(on: IsoDate): string {
  const [, month, day] = on.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]}`;
}
