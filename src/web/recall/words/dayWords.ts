import { say, spokenLocale } from '../../../words/say.ts';
const DAY_MS = 86_400_000;

/** The middle of a calendar day, for counting whole days and naming them. */
const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);

const named = (date: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(spokenLocale(), { ...options, timeZone: 'UTC' }).format(noonOf(date));

/** Whole days from one calendar day (YYYY-MM-DD) to another; negative for one that is over. */
export const daysBetween = (from: string, to: string): number => Math.round((noonOf(to) - noonOf(from)) / DAY_MS);

/** The calendar day of an instant on this machine's clock, YYYY-MM-DD. */
export function dateOf(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A day as one says it: "today", "tomorrow", "Wednesday" within a week, "3 June", with the year when it is another. */
export function dayName(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return say('today');
  if (days === 1) return say('tomorrow');
  if (days > 1 && days < 7) return named(date, { weekday: 'long' });
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return named(date, { day: 'numeric', month: 'long', ...year });
}

/** The same behind a preposition: "today", "tomorrow", "on Wednesday", "on 3 June". */
export function onDay(date: string, today: string): string {
  const name = dayName(date, today);
  const days = daysBetween(today, date);
  return days === 0 || days === 1 ? name : say('on {day}', { day: name });
}

/** The whole of it: "Wednesday 3 June 2026". */
export const fullDay = (date: string): string =>
  `${named(date, { weekday: 'long' })} ${named(date, { day: 'numeric', month: 'long', year: 'numeric' })}`;

/** 630 → "10:30". Minutes after midnight. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** "10:30" → 630; null for what is no time of day. */
export function minutesOfClock(clock: string): number | null {
  const found = /^(\d{1,2}):(\d{2})/.exec(clock);
  const minutes = found ? Number(found[1]) * 60 + Number(found[2]) : Number.NaN;
  return minutes >= 0 && minutes < 1440 ? minutes : null;
}
