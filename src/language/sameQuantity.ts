import { timesPerYear } from './frequencies.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import { daysIn } from './units.ts';

/** What two quantities need to share to be compared. */
export interface Measured {
  readonly kind: QuantityKind;
  readonly value: number | string;
  readonly unit: string | null;
  readonly per?: string | null;
  readonly upTo?: number | null;
  readonly comparator?: Quantity['comparator'];
  readonly halfDay?: boolean;
}

/**
 * Lengths in different units agree within this share: four months are 16 weeks less 8 %, eight weeks two months
 * less 8 %; five weeks are no month.
 */
const UNIT_TOLERANCE = 0.09;

/** "a week and a half" is ten days. */
const DAYS_TOLERANCE = 0.06;

/** True where two quantities state one value, however they are written. What is counted is not compared. */
export function isSameValue(a: Measured, b: Measured): boolean {
  if (a.kind !== b.kind) return isSameAcrossKinds(a, b) || isSameAcrossKinds(b, a);
  if (a.kind === 'date') return isSameDate(String(a.value), String(b.value));
  if (a.kind === 'frequency') return isSameFrequency(a, b);
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return a.value === b.value;
  if (a.kind === 'clockTime')
    return a.value === b.value || ((a.halfDay === true || b.halfDay === true) && a.value % 720 === b.value % 720);
  if (a.per && b.per && a.per !== b.per) return false;
  if (a.kind === 'duration') return isSameLength(a, b);
  if (a.kind === 'amount' && a.unit !== b.unit && a.unit !== 'money' && b.unit !== 'money') return false;
  if (a.kind === 'percentage') return Math.abs(a.value - b.value) <= (isPart(a.value) || isPart(b.value) ? 0.5 : 0.01);
  return isNear(a.value, b.value, 1e-6);
}

const isNear = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b), 1e-9);

/** Thirds and sixths, which people round to 33 % or 17 %. */
const isPart = (percent: number): boolean =>
  percent % 1 !== 0 && Math.abs((percent * 6) / 100 - Math.round((percent * 6) / 100)) < 1e-6;

function isSameLength(a: Measured, b: Measured): boolean {
  const unitA = a.unit ?? '';
  const unitB = b.unit ?? '';
  if (unitA === unitB) return isNear(a.value as number, b.value as number, 1e-6) || inSpan(a, b);
  const daysA = daysIn(unitA);
  const daysB = daysIn(unitB);
  if (daysA === undefined || daysB === undefined) return false;
  // Months, quarters and years convert exactly; so do weeks, days and hours. Only between the two is there play.
  const calendar = (unit: string): boolean => /^(?:month|quarter|year|decade)$/.test(unit);
  const share = calendar(unitA) !== calendar(unitB) ? UNIT_TOLERANCE : calendar(unitA) ? 0.001 : DAYS_TOLERANCE;
  return isNear((a.value as number) * daysA, (b.value as number) * daysB, share);
}

function inSpan(a: Measured, b: Measured): boolean {
  const within = (span: Measured, one: Measured): boolean =>
    span.upTo != null &&
    (one.value as number) >= (span.value as number) &&
    (one.value as number) <= span.upTo &&
    one.upTo == null;
  return within(a, b) || within(b, a);
}

function isSameFrequency(a: Measured, b: Measured): boolean {
  if (typeof a.value === 'string' && typeof b.value === 'string') return a.value === b.value;
  const timesA = typeof a.value === 'string' ? a.value.split('+').length : a.value;
  const timesB = typeof b.value === 'string' ? b.value.split('+').length : b.value;
  if (a.unit === b.unit) return isNear(timesA, timesB, 1e-6);
  const yearA = timesPerYear(timesA, a.unit ?? '');
  const yearB = timesPerYear(timesB, b.unit ?? '');
  return yearA !== null && yearB !== null && isNear(yearA, yearB, UNIT_TOLERANCE);
}

/** Equal as far as both say: "May 2021" and "May" agree; "2021" and "May 2021" too. */
function isSameDate(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.includes('Q') || b.includes('Q')) return a.endsWith(b) || b.endsWith(a);
  if (isInSeason(a, b) || isInSeason(b, a)) return true;
  const [yearA = '', monthA = '', dayA = ''] = partsOf(a);
  const [yearB = '', monthB = '', dayB = ''] = partsOf(b);
  const agree = (x: string, y: string): boolean => x === '' || y === '' || x === y;
  const shares = (yearA !== '' && yearA === yearB) || (monthA !== '' && monthA === monthB);
  return shares && agree(yearA, yearB) && agree(monthA, monthB) && agree(dayA, dayB);
}

const SEASONS: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  winter: [12, 1, 2],
};

/** "In the autumn of 2020" for September 2020. */
function isInSeason(season: string, date: string): boolean {
  const [year, name = ''] = season.split('-');
  const [yearOf, month = ''] = date.split('-');
  return year === yearOf && (SEASONS[name]?.includes(Number(month)) ?? false);
}

const partsOf = (date: string): string[] =>
  date.startsWith('--') ? ['', ...date.slice(2).split('-')] : date.split('-');

/** "doubled" is 100 % more, "halved" 50 %; "five engineers" is no duration. */
function isSameAcrossKinds(a: Measured, b: Measured): boolean {
  // "on a Thursday night" for Thursday nights.
  if (a.kind === 'date' && b.kind === 'frequency') return a.value === b.value;
  // "13 October" for "the 13th".
  if (a.kind === 'date' && b.kind === 'ordinal') return b.unit === null && dayOf(a.value) === b.value;
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return false;
  if (a.kind === 'number' && a.unit === 'times' && b.kind === 'percentage') {
    return isNear((a.value - 1) * 100, b.value, 0.001) || isNear(a.value * 100, b.value, 0.001);
  }
  // Said without its currency or unit: "we raised four thousand two hundred".
  if (a.kind === 'number' && a.unit === null && b.kind === 'amount')
    return isNear(a.value, b.value, 1e-6) && a.value >= 20;
  // "wrote down the time, eleven twenty": the hour and the minutes said as a bare number.
  if (a.kind === 'number' && a.unit === null && b.kind === 'clockTime') return isHourAndMinutes(a.value, b.value);
  if (a.kind === 'duration' && b.kind === 'frequency' && b.unit === 'week' && a.unit === 'day') return false;
  return false;
}

/** The day of a month that a date names; null where it names none. */
export function dayOf(date: number | string): number | null {
  const day = /-\d\d-(\d\d)$/.exec(String(date))?.[1];
  return day === undefined ? null : Number(day);
}

/** 1120 for twenty past eleven, in either half of the day. */
function isHourAndMinutes(number: number, minutes: number): boolean {
  const hour = Math.floor(number / 100);
  const minute = number % 100;
  if (!Number.isInteger(number) || hour < 1 || hour > 12 || minute === 0 || minute > 59) return false;
  return (hour * 60 + minute) % 720 === minutes % 720;
}
