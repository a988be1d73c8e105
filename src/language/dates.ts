import { isFunctionWord } from './functionWords.ts';
import { NAMED_DAY_STARTS, readNamedDay } from './namedDays.ts';
import { readCardinal } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import type { Reading } from './quantity.ts';
import type { Token } from './tokens.ts';
import { timeUnitOf } from './units.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// Words that are also verbs, names or adjectives need more than themselves to be a month.
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'dec', 'jan', 'sep', 'august', 'april', 'june']);
const OPENERS = /^(?:in|since|until|till|by|during|last|this|next|early|late|mid|from|before|after|of|around|through)$/;

function monthOf(token: Token | undefined): number | null {
  if (!token || token.kind !== 'word') return null;
  const full = MONTHS.indexOf(token.text);
  if (full >= 0) return full + 1;
  const short = token.text === 'sept' ? 8 : SHORT.indexOf(token.text);
  return short < 0 ? null : short + 1;
}

/** Words with which a date can begin, numbers aside. */
export const DATE_STARTS: readonly string[] = [
  ...MONTHS,
  ...SHORT,
  'sept',
  'q',
  'spring',
  'summer',
  'autumn',
  'winter',
  ...NAMED_DAY_STARTS,
];

const two = (n: number): string => String(n).padStart(2, '0');
const date = (value: string, next: number, weak = false): Reading => ({ kind: 'date', value, weak, next });

/** Dates, months with or without day and year, quarters of a year ("Q3 2022"), years alone, and days by their name. */
export function readDate(tokens: readonly Token[], i: number): Reading | null {
  const token = tokens[i];
  if (!token) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(token.text)) return date(token.text, i + 1);
  const digits = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(token.text);
  if (digits) return readDigits(Number(digits[1]), Number(digits[3]), digits[4]!, i);
  return (
    readMonthFirst(tokens, i) ??
    readDayFirst(tokens, i) ??
    readQuarter(tokens, i) ??
    readYear(tokens, i) ??
    readNamedDay(tokens, i)
  );
}

/** "04.09.2023", "18/12/2020": the day first, unless only the second number can be one. */
function readDigits(first: number, second: number, year: string, i: number): Reading | null {
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date(`${year}-${two(month)}-${two(day)}`, i + 1) : null;
}

/** "May 31, 2025", "May 31st", "March 2020", "march", "march the fifth". */
function readMonthFirst(tokens: readonly Token[], i: number): Reading | null {
  const month = monthOf(tokens[i]);
  if (month === null) return null;
  const year = yearAt(tokens, i + 1);
  if (year) return date(`${year.value}-${two(month)}`, year.next);
  let at = i + 1;
  if (tokens[at]?.text === 'the') at++;
  const day = tokens[at]?.gap === 'stop' ? null : dayAt(tokens, at, tokens[i]!.text !== 'may');
  if (day) {
    const after = yearAt(tokens, day.next);
    return after
      ? date(`${after.value}-${two(month)}-${two(day.value)}`, after.next)
      : date(`--${two(month)}-${two(day.value)}`, day.next);
  }
  // "The march after we began"
  const isPointed = tokens[i - 1]?.text === 'the' && /^(?:after|before)$/.test(tokens[i + 1]?.text ?? '');
  const opened = (isPointed || OPENERS.test(tokens[i - 1]?.text ?? '')) && tokens[i]!.gap === 'space';
  const capital = /^\p{Lu}/u.test(tokens[i]!.raw) && tokens[i]!.gap !== 'stop';
  if (
    AMBIGUOUS.has(tokens[i]!.text)
      ? opened && tokens[i - 1]!.text !== 'this'
      : opened || capital || tokens[i]!.text.length > 5
  ) {
    return tokens[i]!.text.length > 3 || opened ? date(`--${two(month)}`, i + 1) : null;
  }
  return null;
}

/** "31 May 2025", "the fifth of May", "5th May". */
function readDayFirst(tokens: readonly Token[], i: number): Reading | null {
  // "on nine august", as a recogniser writes a date that is read out; "nine june bugs" are a count.
  const isOpened = /^(?:on|by|until|till|since)$/.test(tokens[i - 1]?.text ?? '');
  const day = dayAt(tokens, i, false) ?? (isOpened ? wordDayAt(tokens, i) : null);
  if (!day) return null;
  const at = tokens[day.next]?.text === 'of' ? day.next + 1 : day.next;
  const month = monthOf(tokens[at]);
  if (month === null || tokens[at]!.gap === 'stop') return null;
  if (
    tokens[at]!.text === 'may' &&
    at === day.next &&
    !isOpened &&
    /^\p{Ll}/u.test(tokens[at]!.raw) &&
    !tokens[i]!.text.match(/^\d/)
  )
    return null;
  const year = yearAt(tokens, at + 1);
  return year
    ? date(`${year.value}-${two(month)}-${two(day.value)}`, year.next)
    : date(`--${two(month)}-${two(day.value)}`, at + 1);
}

function dayAt(tokens: readonly Token[], i: number, afterMonth: boolean): { value: number; next: number } | null {
  const ordinal = readOrdinal(tokens, i);
  if (ordinal) return ordinal.value <= 31 ? ordinal : null;
  const cardinal = readCardinal(tokens, i);
  if (!cardinal || !Number.isInteger(cardinal.value) || cardinal.value < 1 || cardinal.value > 31) return null;
  if (!cardinal.digits && !afterMonth) return null;
  // "in December, ten minutes later", "by September 18 out of 20 stayed": the number counts something.
  if (afterMonth && (tokens[i]?.gap === 'pause' || isCounted(tokens, cardinal.next))) return null;
  return /^(?:percent|%|people|engineers)$/.test(tokens[cardinal.next]?.text ?? '') ? null : cardinal;
}

function wordDayAt(tokens: readonly Token[], i: number): { value: number; next: number } | null {
  const cardinal = readCardinal(tokens, i);
  return cardinal && Number.isInteger(cardinal.value) && cardinal.value >= 1 && cardinal.value <= 31 ? cardinal : null;
}

/** "minutes" of "ten minutes", "out of" of "18 out of 20", "so far" of "17 so far". */
function isCounted(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i];
  if (!after || after.gap === 'stop' || after.gap === 'pause') return false;
  if (timeUnitOf(after.text) !== null && timeUnitOf(after.text) !== undefined) return true;
  const then = tokens[i + 1]?.text ?? '';
  return (after.text === 'out' && then === 'of') || (after.text === 'so' && then === 'far') || after.text === 'of';
}

/** A year in four digits or said as one. */
function yearAt(tokens: readonly Token[], i: number): { value: number; next: number } | null {
  const token = tokens[i];
  if (!token || token.gap === 'stop') return null;
  if (token.text === 'of') return yearAt(tokens, i + 1);
  const cardinal = readCardinal(tokens, i);
  return cardinal?.yearLike ? cardinal : null;
}

/** "Q3", "Q3 2022", "third quarter of 2022". */
function readQuarter(tokens: readonly Token[], i: number): Reading | null {
  if (tokens[i]!.text !== 'q') return null;
  const cardinal = tokens[i + 1]?.gap === 'none' || tokens[i + 1]?.gap === 'space' ? readCardinal(tokens, i + 1) : null;
  if (!cardinal || ![1, 2, 3, 4].includes(cardinal.value)) return null;
  const year = yearAt(tokens, cardinal.next);
  return year ? date(`${year.value}-Q${cardinal.value}`, year.next) : date(`Q${cardinal.value}`, cardinal.next);
}

const SEASONS = /^(?:spring|summer|autumn|winter)$/;

/** Two digits right behind a season that count nothing. */
const isShortYear = (tokens: readonly Token[], at: number, { value, next }: { value: number; next: number }): boolean =>
  value >= 10 &&
  value <= 39 &&
  tokens[at]!.gap === 'space' &&
  (!tokens[next] ||
    tokens[next]!.gap !== 'space' ||
    (isFunctionWord(tokens[next]!.text) && tokens[next]!.text !== 'of'));

function readYear(tokens: readonly Token[], i: number): Reading | null {
  const season = SEASONS.test(tokens[i]!.text);
  const at = season ? (tokens[i + 1]?.text === 'of' ? i + 2 : i + 1) : i;
  const cardinal = readCardinal(tokens, at);
  // "Autumn twenty one"
  const short = season && cardinal && !cardinal.yearLike && isShortYear(tokens, at, cardinal);
  if (short) return date(`${2000 + cardinal.value}-${tokens[i]!.text}`, cardinal.next);
  if (!cardinal?.yearLike) return null;
  if (season) return date(`${cardinal.value}-${tokens[i]!.text}`, cardinal.next);
  const before = tokens[i - 1]?.text ?? '';
  // "from two thousand to four thousand": round thousands are years only after "in" or "since".
  if (!cardinal.digits && cardinal.value === 2000 && !/^(?:in|since|until|by)$/.test(before)) return null;
  if (/^[$€£]$/.test(before)) return null;
  const after = tokens[cardinal.next];
  // "2000 patients", "two thousand and twenty pounds" are counts; "in 2023 patients were" is a year.
  const dated =
    /^(?:in|since|until|till|by|during|from|before|after|of|late|early|mid|and|summer|to|back)$/.test(before) ||
    OPENERS.test(before);
  const counts =
    after &&
    after.gap === 'space' &&
    /^(?:%|percent|per|million|thousand|hours|hrs|people|pounds|dollars|euros|miles|words)$/.test(after.text);
  if (counts) return null;
  const plural =
    after &&
    after.gap === 'space' &&
    after.text.length > 3 &&
    after.text.endsWith('s') &&
    !/'s$|^(?:was|this|always)$/.test(after.text);
  return plural && !dated ? null : date(String(cardinal.value), cardinal.next, !dated && !cardinal.digits);
}
