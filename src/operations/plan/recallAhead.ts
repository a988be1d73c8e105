import type { IsoDate } from '../../recall/model.ts';
import { learningDayOf } from '../../recall/schedule/learningDay.ts';
import { planAhead } from '../../recall/schedule/planAhead.ts';
import { daysBetween } from '../../recall/schedule/zonedTime.ts';
import type { Offbook } from '../offbook.ts';
import { planRequestOf } from '../recall/dueToday.ts';
import type { PlanSettings } from './planSettings.ts';
import { recallMinutesOn } from './recallMinutes.ts';

const KEY = 'plan-recall';

interface Kept {
  readonly key: string;
  readonly minutes: readonly number[];
}

/**
 * Minutes of recall by day, as `planAhead` expects them up to the next interview; later days are taken to be like the mean of
 * these. Worked out once a day (and anew when cards, interviews or minutes change) and then kept, so that today's plan
 * does not shift while its cards are answered.
 */
export async function recallAhead(offbook: Offbook, settings: PlanSettings): Promise<(day: IsoDate) => number> {
  const request = await planRequestOf(offbook);
  const today = learningDayOf(request.now, request.calendar);
  const most = (day: IsoDate): number => recallMinutesOn(request.settings, settings, day);
  const key = [
    today,
    request.calendar.timeZone,
    request.calendar.rolloverHour,
    request.interview?.date.on ?? '-',
    request.cards.length,
    request.retention,
    request.newPerDay,
    request.settings.minutesByWeekday.join(),
    settings.minutesByWeekday.join(),
  ].join(' ');
  const { settings: kept } = offbook.database;
  let found = (await kept.get(KEY)) as Kept | null;
  if (found?.key !== key) {
    const { days } = planAhead({ ...request, minutesOn: most });
    found = {
      key,
      // What was answered today before this was worked out belongs to today as well.
      minutes: days.map(({ seconds }, i) => (seconds + (i === 0 ? request.done.seconds : 0)) / 60),
    };
    await kept.set(KEY, found);
  }
  const { minutes } = found;
  const mean = minutes.length === 0 ? 0 : minutes.reduce((sum, each) => sum + each, 0) / minutes.length;
  return (day) => Math.min(most(day), minutes[daysBetween(today, day)] ?? mean);
}
