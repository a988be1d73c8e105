import { readNumberSpan } from './numberRange.ts';
import { readCardinal } from './numerals.ts';
import { isNumberWord } from './numberWords.ts';
import type { Reading } from './quantity.ts';
import type { Token } from './tokens.ts';
import { daysIn, timeUnitOf } from './units.ts';

const BETWEEN = new Set(
  'whole full working business long short consecutive straight solid extra more additional calendar school academic half intense hard busy'.split(
    ' ',
  ),
);
const PER = /^(?:a|an|per|each|every)$/;
const TIME_OPENERS =
  /^(?:in|within|over|for|after|during|per|under|about|around|only|just|nearly|almost|every|inside|the|than)$/;

/** "two weeks", "14-hour days", "a fortnight", "half an hour", "two and a half years", "an hour and a half". */
export function readDuration(tokens: readonly Token[], i: number): Reading | null {
  return readPartOfUnit(tokens, i) ?? readCounted(tokens, i) ?? readArticle(tokens, i);
}

const duration = (value: number, unit: string, next: number, more: Partial<Reading> = {}): Reading => ({
  kind: 'duration',
  value,
  unit,
  next,
  ...more,
});

function unitAt(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i];
  if (!token || token.gap === 'stop' || token.gap === 'pause') return undefined;
  // "900 ms" is written with a space as well; a "Ms" hardly follows a number.
  return timeUnitOf(token.text, token.gap === 'none' || (token.text === 'ms' && tokens[i - 1]?.kind === 'number'));
}

/** Half an hour, a quarter of an hour, three quarters of an hour. */
export function readPartOfUnit(tokens: readonly Token[], i: number): Reading | null {
  let at = i;
  let part: number;
  if (tokens[at]?.text === 'half') part = 0.5;
  else if (
    /^(?:a|one)$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.text === 'third' &&
    tokens[at + 2]?.text === 'of'
  ) {
    part = 1 / 3;
    at++;
  } else if (tokens[at]?.text === 'three' && tokens[at + 1]?.text === 'quarters') {
    part = 0.75;
    at++;
  } else if (/^(?:a|one)$/.test(tokens[at]?.text ?? '') && /^(?:quarter|half)$/.test(tokens[at + 1]?.text ?? '')) {
    part = tokens[at + 1]!.text === 'half' ? 0.5 : 0.25;
    at++;
  } else if (tokens[at]?.text === 'quarter' && tokens[at + 1]?.text === 'of') part = 0.25;
  else return null;
  at++;
  if (tokens[at]?.text === 'of') at++;
  const article = /^an?$/.test(tokens[at]?.text ?? '');
  if (article) at++;
  const unit = unitAt(tokens, at);
  if (!unit || unit === 'second' || (unit === 'quarter' && !article)) return null;
  // "half hour", "half day" but not "half year" of "second half year".
  if (!article && !/^(?:hour|day|year)$/.test(unit)) return null;
  if (unit === 'hour') return duration(part * 60, 'minute', at + 1);
  if (unit === 'year') return duration(part * 12, 'month', at + 1);
  return duration(part, unit, at + 1);
}

function readCounted(tokens: readonly Token[], i: number): Reading | null {
  const span = readNumberSpan(tokens, i);
  if (!span || (span.first.pair !== null && !unitAt(tokens, span.next))) return null;
  let at = span.next;
  // "two whole weeks", "five working days".
  if (!unitAt(tokens, at) && BETWEEN.has(tokens[at]?.text ?? '') && unitAt(tokens, at + 1)) at++;
  const word = tokens[at]?.text ?? '';
  const unit = unitAt(tokens, at);
  if (!unit) return null;
  // "one second …" and "two second …" name an order; "ten second" is time.
  if (
    word === 'second' &&
    !span.first.digits &&
    (span.value > 1 ? tokens[at]!.gap !== 'hyphen' && span.value < 5 : true)
  )
    return null;
  // "14 Year 8 pupils".
  if (word === 'year' && span.value > 1 && tokens[at]!.gap === 'space' && readCardinal(tokens, at + 1)) return null;
  if (unit === 'quarter' && isFractionQuarter(tokens, at, span.value)) return null;
  const next = at + 1;
  const after = tokens[next]?.text ?? '';
  if (
    /^years?$/.test(word) &&
    (after === 'old' || after === 'olds' || (after === 'of' && tokens[next + 1]?.text === 'age'))
  ) {
    return {
      kind: 'number',
      value: span.value,
      unit: 'year old',
      upTo: span.upTo,
      next: next + (after === 'of' ? 2 : 1),
    };
  }
  const weak =
    span.first.value === 1 && span.upTo === null && !TIME_OPENERS.test(tokens[i - 1]?.text ?? '') && !span.first.digits;
  const base = { upTo: span.upTo, weak, ...perOf(tokens, next, unit) };
  const plus = span.upTo === null ? readPlusPart(tokens, next, unit) : null;
  if (plus) return withPer(tokens, duration(span.value + plus.value, unit, plus.next));
  return duration(span.value, unit, base.next ?? next, base);
}

/** "three quarters of the staff" is a share; "three quarters" and "one quarter of 2023" are time. */
function isFractionQuarter(tokens: readonly Token[], at: number, value: number): boolean {
  if (tokens[at + 1]?.text !== 'of') return false;
  if (readCardinal(tokens, at + 2)?.yearLike) return false;
  return value <= 3;
}

/** "a day" after hours, or the days of "14-hour days". */
function perOf(tokens: readonly Token[], at: number, unit: string): { per?: string; next?: number } {
  const token = tokens[at];
  if (!token || token.gap === 'stop' || token.gap === 'pause') return {};
  if (token.text === 'daily' || token.text === 'weekly')
    return { per: token.text === 'daily' ? 'day' : 'week', next: at + 1 };
  if (PER.test(token.text)) {
    const per =
      unitAt(tokens, at + 1) ??
      (/^(?:shift|session|lesson|sprint|night)$/.test(tokens[at + 1]?.text ?? '') ? tokens[at + 1]!.text : undefined);
    return per && (daysIn(per) ?? 99) > (daysIn(unit) ?? 0) ? { per, next: at + 2 } : {};
  }
  const per = /^(?:day|week|shift|night)s?$/.test(token.text) ? token.text.replace(/s$/, '') : undefined;
  return per &&
    per !== unit &&
    (daysIn(unit) ?? 99) < 1 &&
    tokens[at - 1]!.text.replace(/s$/, '') === tokens[at - 1]!.text
    ? { per, next: at + 1 }
    : {};
}

/** "an hour and a half a week". */
function withPer(tokens: readonly Token[], reading: Reading): Reading {
  const { per, next } = perOf(tokens, reading.next, reading.unit ?? '');
  return per && next ? { ...reading, per, next } : reading;
}

/** The rest of "two years and three months", "1 hour 30 minutes", "a year and a half". In the first unit. */
function readPlusPart(tokens: readonly Token[], at: number, unit: string): { value: number; next: number } | null {
  let j = at;
  if (tokens[j]?.gap === 'stop') return null;
  if (tokens[j]?.text === 'and') {
    j++;
    const fraction = tokens[j]?.text === 'a' ? tokens[j + 1]?.text : undefined;
    if (fraction !== undefined && tokens[j + 2]?.text === 'of') return null;
    if (fraction === 'half')
      return unitAt(tokens, j + 2) && tokens[j + 2]!.text !== 'second' ? null : { value: 0.5, next: j + 2 };
    if (fraction === 'quarter') return { value: 0.25, next: j + 2 };
  } else if (tokens[j]?.gap !== 'space' && tokens[j]?.gap !== 'none') return null;
  // "two and a half years two months in": side by side only where digits or hours make them one length.
  else if (unit !== 'hour' && tokens[j]?.kind !== 'number') return null;
  const tail = readCardinal(tokens, j);
  const smaller = tail ? unitAt(tokens, tail.next) : undefined;
  if (tail && !smaller && isMinutesAlone(tokens, j, tail.value, tail.next, unit))
    return { value: tail.value / 60, next: tail.next };
  if (!tail || !smaller) return null;
  const big = daysIn(unit)!;
  const small = daysIn(smaller)!;
  if (small >= big || small * tail.value >= big * 1.01 || big / small > 60.1) return null;
  return { value: (tail.value * small) / big, next: tail.next + 1 };
}

/** The 20 of "2 hours 20", with nothing behind it that it could count. */
function isMinutesAlone(tokens: readonly Token[], at: number, value: number, next: number, unit: string): boolean {
  const token = tokens[at]!;
  if (unit !== 'hour' || token.gap !== 'space' || !Number.isInteger(value) || value < 10 || value > 59) return false;
  const after = tokens[next];
  return !after || after.gap === 'stop' || after.gap === 'pause' || /^(?:and|but|so|instead|to|in)$/.test(after.text);
}

/** "a fortnight", "a week", "an hour and a half", "one quarter" without a number word. */
function readArticle(tokens: readonly Token[], i: number): Reading | null {
  const word = tokens[i]?.text ?? '';
  const article = word === 'a' || word === 'an';
  const unit = article ? unitAt(tokens, i + 1) : word === 'fortnight' ? 'fortnight' : undefined;
  if (
    !unit ||
    (article &&
      !/^(?:millisecond|second|minute|hour|day|week|fortnight|month|quarter|year|decade)$/.test(tokens[i + 1]!.text))
  )
    return null;
  const at = article ? i + 2 : i + 1;
  const plus = readPlusPart(tokens, at, unit);
  if (plus) return withPer(tokens, duration(1 + plus.value, unit, plus.next));
  if (unit === 'fortnight') return duration(1, 'fortnight', at);
  const opened =
    /^(?:in|within|over|for|after|under|than|about|around|nearly|almost|every|only|just|said|another|me|him|her|us|them|take|took|takes|spend|spent|lasted|needed)$/.test(
      tokens[i - 1]?.text ?? '',
    ) ||
    // "The best part of an hour"
    (tokens[i - 1]?.text === 'of' && tokens[i - 2]?.text === 'part') ||
    (unit === 'hour' && /^(?:earlier|sooner|late|faster|longer|shorter)$/.test(tokens[at]?.text ?? ''));
  if (unit === 'quarter' && (!opened || tokens[at]?.text === 'of')) return null;
  if (unit === 'second') return null;
  // "Two wrong in a week" tells how often.
  const isRate =
    tokens[i - 1]?.text === 'in' &&
    [2, 3, 4].some((back) => isNumberWord(tokens[i - back]?.text ?? '') || tokens[i - back]?.kind === 'number');
  return opened
    ? duration(1, unit, at, {
        weak:
          isRate ||
          unit === 'day' ||
          unit === 'minute' ||
          !/^(?:in|within|over|after|under|than)$/.test(tokens[i - 1]!.text),
      })
    : null;
}
