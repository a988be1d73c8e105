const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DAY_MONTH = new RegExp(`(?<!\\d)${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})(?!\\d)`, 'i');
const MONTH_DAY = new RegExp(`(?<!\\p{L})${MONTH}\\s+(?:the\\s+)?${DAY},?\\s+(\\d{4})(?!\\d)`, 'iu');

/** A date in a text, as ISO, and where it stands. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a date: "May 31, 2025", "31st of May 2025", "2025-05-31", "31.05.2025", "31/05/2025".
 * Null where there is none, or where day and month could be swapped ("05/06/2025").
 */
export function findDate(written: string): FoundDate | null {
  const found = (match: RegExpExecArray, year: number, month: number, day: number): FoundDate | null => {
    const iso = checked(year, month, day);
    return iso === null ? null : { iso, start: match.index, end: match.index + match[0].length };
  };
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(written);
  if (iso) return found(iso, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_MONTH.exec(written);
  if (dayFirst) return found(dayFirst, Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_DAY.exec(written);
  if (monthFirst) return found(monthFirst, Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const digits = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/.exec(written);
  if (!digits) return null;
  const [a, b, year] = [Number(digits[1]), Number(digits[3]), Number(digits[4])];
  if (digits[2] === '.' || a > 12 || a === b) return found(digits, year, b, a);
  return b > 12 ? found(digits, year, a, b) : null;
}

const monthNumber = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

function checked(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day > days) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
