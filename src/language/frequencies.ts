import { readPartOfUnit } from './durations.ts';
import { readCardinal } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import type { Reading } from './quantity.ts';
import type { Token } from './tokens.ts';
import { daysIn, repeatUnitOf, timeUnitOf, WEEKDAYS, weekdayOf } from './units.ts';

const ADVERBS: Readonly<Record<string, [number, string]>> = {
  hourly: [1, 'hour'],
  daily: [1, 'day'],
  nightly: [1, 'day'],
  weekly: [1, 'week'],
  biweekly: [0.5, 'week'],
  fortnightly: [0.5, 'week'],
  monthly: [1, 'month'],
  quarterly: [1, 'quarter'],
  yearly: [1, 'year'],
  annually: [1, 'year'],
};
const MULTIPLES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** Words with which a frequency can begin, numbers aside. */
export const FREQUENCY_STARTS: readonly string[] = [
  ...Object.keys(ADVERBS),
  ...Object.keys(MULTIPLES),
  'every',
  'each',
  ...WEEKDAYS.map((day) => `${day}s`),
];

const frequency = (value: number, unit: string, next: number, more: Partial<Reading> = {}): Reading => ({
  kind: 'frequency',
  value,
  unit,
  next,
  ...more,
});

/** "twice a week", "three times per day", "every Monday", "every other week", "five days a week", "weekly". Value: times per unit. */
export function readFrequency(tokens: readonly Token[], i: number): Reading | null {
  const word = tokens[i]?.text ?? '';
  const adverb = Object.hasOwn(ADVERBS, word) ? ADVERBS[word] : undefined;
  if (adverb) return frequency(adverb[0], adverb[1], i + 1, { weak: true });
  if (word === 'every' || word === 'each') return readEvery(tokens, i);
  return readWeekdays(tokens, i) ?? readTimesPer(tokens, i);
}

/** "on Tuesdays": every Tuesday. */
function readWeekdays(tokens: readonly Token[], i: number): Reading | null {
  const word = tokens[i]?.text ?? '';
  const day = word.endsWith('days') ? weekdayOf(word) : undefined;
  return day === undefined ? null : { kind: 'frequency', value: `weekday:${day}`, unit: 'week', next: i + 1 };
}

function readTimesPer(tokens: readonly Token[], i: number): Reading | null {
  const word = tokens[i]?.text ?? '';
  const multiple = Object.hasOwn(MULTIPLES, word) ? MULTIPLES[word] : undefined;
  let value: number;
  let at: number;
  let days = false;
  if (multiple !== undefined) {
    value = multiple;
    at = i + 1;
    // "once or twice a week" keeps its first number.
    if (tokens[at]?.text === 'or' && (tokens[at + 1]?.text ?? '') in MULTIPLES) at += 2;
  } else {
    const cardinal = readCardinal(tokens, i);
    if (!cardinal || cardinal.yearLike) return null;
    const unit = tokens[cardinal.next]?.text ?? '';
    days = /^(?:days|nights|mornings|evenings|afternoons|shifts)$/.test(unit);
    if (unit !== 'times' && !days) return null;
    value = cardinal.value;
    at = cardinal.next + 1;
  }
  if (tokens[at]?.gap === 'stop') return null;
  if (tokens[at]?.text === 'in' && tokens[at + 1]?.text === 'a') at++;
  const link = tokens[at]?.text ?? '';
  if (!/^(?:a|an|per|each|every)$/.test(link)) {
    if ((link === 'weekly' || link === 'daily' || link === 'monthly') && !days)
      return frequency(value, ADVERBS[link]![1], at + 1);
    if (days || multiple === 1) return null;
    // "twice", "three times" without "a week" is a count of its own, unless it compares.
    if (/^(?:as|the|more|less|faster|bigger|larger|higher|smaller)$/.test(link)) return null;
    return multiple === undefined ? { kind: 'number', value, unit: 'time', next: at } : null;
  }
  const next = tokens[at + 1];
  const unit =
    next &&
    (repeatUnitOf(next.text) ??
      (/^(?:shift|sprint|term|semester|lesson|session|season|visit|match|game)$/.test(next.text)
        ? next.text
        : undefined));
  return unit ? frequency(value, unit, at + 2) : null;
}

/** "every Monday", "every other week", "every two hours", "each morning". */
function readEvery(tokens: readonly Token[], i: number): Reading | null {
  let at = i + 1;
  if (tokens[at]?.text === 'single') at++;
  const word = tokens[at]?.text ?? '';
  const day = weekdayOf(word);
  if (day !== undefined) {
    // "every Tuesday and Thursday" is two days.
    const second = tokens[at + 1]?.text === 'and' ? weekdayOf(tokens[at + 2]?.text ?? '') : undefined;
    return second === undefined
      ? { kind: 'frequency', value: `weekday:${day}`, unit: 'week', next: at + 1 }
      : { kind: 'frequency', value: `weekday:${day}+${second}`, unit: 'week', next: at + 3 };
  }
  if (word === 'other' || word === 'second') {
    const unit = repeatUnitOf(tokens[at + 1]?.text ?? '');
    return unit && tokens[at + 1]?.text !== 'second' ? frequency(0.5, unit, at + 2) : null;
  }
  const ordinal = readOrdinal(tokens, at);
  if (ordinal && ordinal.value > 2) {
    const unit = repeatUnitOf(tokens[ordinal.next]?.text ?? '');
    return unit ? frequency(1 / ordinal.value, unit, ordinal.next + 1) : null;
  }
  // "every half an hour", "every three quarters of an hour": as often as every 30 and every 45 minutes.
  const part = readPartOfUnit(tokens, at);
  if (part?.unit) return frequency(1 / Number(part.value), part.unit, part.next);
  const cardinal = readCardinal(tokens, at);
  if (cardinal) {
    // "each 40-minute interview" says how long, not how often.
    if (tokens[cardinal.next]?.gap === 'hyphen') return null;
    const unit = timeUnitOf(tokens[cardinal.next]?.text ?? '');
    return unit ? frequency(1 / cardinal.value, unit, cardinal.next + 1) : null;
  }
  const unit = word === 'second' || word.endsWith('s') ? undefined : repeatUnitOf(word);
  return unit ? frequency(1, unit, at + 1, { weak: true }) : null;
}

/** Times a year, for comparing; null for units that have no length ("shift"). */
export function timesPerYear(value: number, unit: string): number | null {
  const days = daysIn(unit);
  return days === undefined ? null : (value * 365.25) / days;
}
