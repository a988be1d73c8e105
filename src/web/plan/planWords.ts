import type { PlanDay } from '../../plan/model.ts';
import type { CalendarDay, PlannedInterview } from '../../operations/plan/views.ts';
import { clockOf, daysBetween, dayName, fullDay } from '../recall/words/dayWords.ts';
import { say } from '../../words/say.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Today", "Tomorrow", "Wednesday 25 November", with the year where it is another. */
export function dayTitle(on: string, today: string): string {
  if (daysBetween(today, on) < 2) return capital(dayName(on, today));
  const full = fullDay(on);
  return on.slice(0, 4) === today.slice(0, 4) ? full.slice(0, -5) : full;
}

/** "25 of 30 minutes", "nothing planned". */
export function dayMinutes({ tasks, minutes }: PlanDay): string {
  const planned = tasks.reduce((sum, task) => sum + task.minutes, 0);
  if (planned === 0) return minutes === 0 ? say('day off') : say('nothing to do');
  return planned < minutes
    ? say('{planned} of {minutes, plural, one {# minute} other {# minutes}}', { planned, minutes })
    : say('{planned, plural, one {# minute} other {# minutes}}', { planned });
}

/** "Interview, 14:30: hiring manager"; two of a day are said one after the other. */
export function interviewsOn(interviews: readonly PlannedInterview[], on: string): string[] {
  return interviews
    .filter((interview) => interview.on === on)
    .map(
      ({ atMinutes, stage }) =>
        `${say('Interview')}${atMinutes === null ? '' : `, ${clockOf(atMinutes)}`}${stage === null ? '' : `: ${stage}`}`,
    );
}

/** The interview that all of it leads to, or what the plan does without one. */
export function leadWords(interviews: readonly PlannedInterview[], today: string): string {
  const ahead = interviews.filter(({ over }) => !over);
  const next = ahead[0];
  if (!next) return say('The next two weeks. With a date, everything is planned so that it stands on that day.');
  const days = daysBetween(today, next.on);
  const when =
    days < 2 ? capital(dayName(next.on, today)) : say('{on}, in {days} days', { on: dayTitle(next.on, today), days });
  const more =
    ahead.length > 1
      ? ` ${say('Then {more, plural, one {# more interview} other {# more interviews}}.', { more: ahead.length - 1 })}`
      : '';
  return `${when}${next.stage === null ? '' : `: ${next.stage}`}.${more}`;
}

/** "You practised on 12 of the last 56 days: 214 minutes, 31 takes, 402 cards." */
export function practiceWords(days: readonly CalendarDay[]): string {
  const on = days.filter(isPractised);
  if (on.length === 0) return say('Nothing yet: what you do from today on is drawn here.');
  const sum = (of: (day: CalendarDay) => number): number => on.reduce((total, day) => total + of(day), 0);
  const parts = [
    say('{sum, plural, one {# minute} other {# minutes}}', { sum: sum(({ minutesDone }) => minutesDone) }),
    say('{sum, plural, one {# take} other {# takes}}', { sum: sum(({ takes }) => takes) }),
    say('{sum, plural, one {# card} other {# cards}}', { sum: sum(({ recallReviews }) => recallReviews) }),
  ];
  return say('You practised on {on} of the last {days} days: {list}.', {
    on: on.length,
    days: days.length,
    list: parts.join(', '),
  });
}

export const isPractised = ({ minutesDone, takes, recallReviews }: CalendarDay): boolean =>
  minutesDone + takes + recallReviews > 0;

/** 0 for a day without practice, 1 to 4 by its minutes: up to 10, up to 20, up to 40, more. */
export function level(day: CalendarDay): 0 | 1 | 2 | 3 | 4 {
  if (!isPractised(day)) return 0;
  if (day.minutesDone <= 10) return 1;
  if (day.minutesDone <= 20) return 2;
  return day.minutesDone <= 40 ? 3 : 4;
}

/** Weeks from Monday, the oldest first; days before the first and after the last are null. */
export function weeksOf(days: readonly CalendarDay[]): (CalendarDay | null)[][] {
  const weeks: (CalendarDay | null)[][] = [];
  for (const day of days) {
    const weekday = (new Date(`${day.on}T12:00:00Z`).getUTCDay() + 6) % 7;
    let week = weeks.at(-1);
    if (!week || weekday === 0) weeks.push((week = Array.from({ length: 7 }, () => null)));
    week[weekday] = day;
  }
  return weeks;
}
