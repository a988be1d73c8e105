/** A calendar day without a zone. */
export interface NamedDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DATE = /(?<!\d)((?:19|20)\d\d)([-_. ]?)(\d\d)\2(\d\d)(?!\d)/g;

/** The first day that a file's name states year first: "2026-11-20", "20261120", "2026_11_20". Null without one. */
export function dateInName(name: string): NamedDay | null {
  for (const [, years, , months, days] of name.matchAll(DATE)) {
    const [year, month, day] = [Number(years), Number(months), Number(days)];
    if (month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)) return { year, month, day };
  }
  return null;
}

/** How many days a month has in the Gregorian calendar. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
