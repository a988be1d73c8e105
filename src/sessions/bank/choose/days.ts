import type { IsoDate } from './history.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Days since an arbitrary day, for differences (Howard Hinnant's civil-day count, public domain). */
function dayNumber(date: IsoDate): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** Whole days from one date to a later one; negative where it is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** "3 May", and "3 May 2024" in another year than today's. */
export function dayWords(date: IsoDate, today: IsoDate): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `${Number(day)} ${MONTHS[Number(month) - 1]}${today.startsWith(year) ? '' : ` ${year}`}`;
}
