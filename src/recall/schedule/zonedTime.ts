/* oxlint-disable no-restricted-globals -- Date is only calendar arithmetic here: no clock is read */
import type { IsoDate } from '../model.ts';

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * What the wall clock shows in `timeZone` at an instant, as the epoch milliseconds at which a clock in UTC shows the
 * same. Whole seconds. Throws a RangeError when there is no such time zone.
 */
export function wallClock(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) parts[type] = Number(value);
  return Date.UTC(parts['year']!, parts['month']! - 1, parts['day'], parts['hour'], parts['minute'], parts['second']);
}

/** How far the wall clock is ahead of UTC at an instant, milliseconds. */
const offsetAt = (instant: number, timeZone: string): number => {
  const whole = Math.floor(instant / 1000) * 1000;
  return wallClock(whole, timeZone) - whole;
};

/**
 * The first instant at which the wall clock in `timeZone` shows `wall` (as `wallClock` gives it) or later. A time that
 * is left out when clocks go forward comes when they do; of one that comes twice, this is the first.
 */
export function instantOfWall(wall: number, timeZone: string): number {
  let before = wall - 1.5 * DAY_MS;
  let after = wall + 1.5 * DAY_MS;
  const old = offsetAt(before, timeZone);
  const changed = offsetAt(after, timeZone);
  if (old === changed) return wall - old;
  // The clocks change within these three days: find when, to the second.
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (offsetAt(middle, timeZone) === old) before = middle;
    else after = middle;
  }
  return wall - old < after ? wall - old : Math.max(after, wall - changed);
}

/** Days since 1970-01-01 of a date. */
export const dayNumber = (date: IsoDate): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

/** The date that many days after 1970-01-01. */
export const dateOfNumber = (number: number): IsoDate => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** The date `days` later, or earlier when negative. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOfNumber(dayNumber(date) + days);

/** How many days `to` is after `from`; negative when it is before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);
