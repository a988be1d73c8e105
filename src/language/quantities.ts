import { comparatorOf } from './comparators.ts';
import { readAmount, readShare, SHARE_STARTS } from './amounts.ts';
import { readClockTime } from './clockTimes.ts';
import { COUNT_STARTS, readCount, readLabelled, readRank } from './counts.ts';
import { DATE_STARTS, readDate } from './dates.ts';
import { readDuration } from './durations.ts';
import { FREQUENCY_STARTS, readFrequency } from './frequencies.ts';
import { readCardinal } from './numerals.ts';
import { NUMBER_STARTS } from './numberWords.ts';
import type { Quantity, Reading } from './quantity.ts';
import { directionOf, isNegated } from './quantityContext.ts';
import { carryUnits } from './carriedUnits.ts';
import { isContrast, withdrawnBy } from './corrections.ts';
import type { Found } from './carriedUnits.ts';
import { readSpelled } from './spelledDigits.ts';
import { tokensOf, withoutFillers, type Token } from './tokens.ts';

/** Readers in order: the first that reads at a token has it. */
const READERS = [
  readDate,
  readClockTime,
  readSpelled,
  readFrequency,
  readAmount,
  readShare,
  readDuration,
  readLabelled,
  readRank,
  readCount,
];

/** Phrases with numbers that count nothing. */
const IDIOMS: readonly (readonly string[])[] = [
  ['one', 'another'],
  ['one', 'on', 'one'],
  ['one', 'to', 'one'],
  ['no', 'one'],
  ['24/7'],
  ['nine', 'to', 'five'],
  ['9', 'to', '5'],
  ['one', 'by', 'one'],
  ['day', 'one'],
  ['one', 'day'],
  ['at', 'first'],
  ['first', 'of', 'all'],
  ['second', 'to', 'none'],
  ['a', 'second'],
  ['one', 'of'],
  ['square', 'one'],
  ['number', 'one'],
  ['zero', 'in'],
  ['at', 'once'],
  ['all', 'at', 'once'],
  ['once', 'again'],
  ['one', 'more'],
  ['one', 'or', 'two'],
  ['one', 'hand'],
  ['a', 'hundred', 'percent', 'sure'],
  ['two', 'cents'],
  ['second', 'nature'],
  ['third', 'party'],
  ['third', 'parties'],
  ['two', 'minds'],
  ['two', 'and', 'two'],
  ['nine', 'times', 'out', 'of', 'ten'],
  ['ten', 'to', 'one'],
  ['eleventh', 'hour'],
  ['second', 'thought'],
  ['second', 'thoughts'],
  ['second', 'chance'],
  ['third', 'chance'],
  ['in', 'the', 'first', 'place'],
  ['first', 'aid'],
  ['first', 'hand'],
  ['second', 'hand'],
  ['step', 'one'],
  ['one', 'thing', 'led'],
  ['110', '%'],
  ['110', 'percent'],
  ['a', 'hundred', 'and', 'ten', 'percent'],
  ...['hundred', 'thousand', 'million'].flatMap((many) =>
    ['times', 'things', 'reasons', 'ways', 'ideas'].map((what) => ['a', many, what]),
  ),
];

/**
 * Every quantity of a text in order, typed or as a recogniser writes it: numbers, shares, money, durations, dates,
 * times of day, frequencies, ranks and counts, each with its comparator, direction, negation and whether it was
 * taken back. Ranges are offsets into `text`. Linear in the length of the text.
 */
export function quantitiesOf(text: string): Quantity[] {
  const tokens = withoutFillers(tokensOf(text));
  const found = findReadings(tokens);
  const spans = found.map(({ reading, from }) => ({ from, next: reading.next, reading }));
  const withdrawn = withdrawnBy(tokens, spans);
  for (const [gone, stands] of withdrawn) found[stands] = completedBy(found[stands]!, found[gone]!);
  const contrasts = contrastsOf(tokens, spans);
  return found.map(({ reading, from }, index) => {
    const first = tokens[from]!;
    const last = tokens[reading.next - 1]!;
    const range = { start: first.start, end: last.end };
    const direction = directionOf(tokens, from, reading.next);
    return {
      kind: reading.kind,
      value: reading.value,
      unit: reading.unit ?? null,
      per: reading.per ?? null,
      upTo: reading.upTo ?? null,
      labelled: reading.labelled ?? false,
      comparator: comparatorOf(tokens, from, reading.next),
      direction: reading.direction ?? direction,
      negated: isNegated(tokens, from, reading.next),
      withdrawn: withdrawn.has(index),
      ...(contrasts.has(index) ? { contrast: contrasts.get(index)! } : {}),
      weak: reading.weak ?? false,
      halfDay: reading.halfDay ?? false,
      noun:
        reading.nounAt === undefined
          ? null
          : { start: tokens[reading.nounAt]!.start, end: tokens[reading.nounAt]!.end },
      range,
      text: text.slice(range.start, range.end),
    };
  });
}

function contrastsOf(
  tokens: readonly Token[],
  spans: readonly { from: number; next: number; reading: Reading }[],
): Map<number, 'for' | 'instead'> {
  const contrasts = new Map<number, 'for' | 'instead'>();
  for (let k = 0; k + 1 < spans.length; k++) {
    const which = isContrast(tokens, spans[k]!, spans[k + 1]!);
    if (which === null) continue;
    contrasts.set(k, which === 'first' ? 'instead' : 'for');
    contrasts.set(k + 1, which === 'first' ? 'for' : 'instead');
  }
  return contrasts;
}

/** "eleven patients, sorry, twelve": what stands is of the same things. */
function completedBy(stands: Found, gone: Found): Found {
  const { reading } = stands;
  const year = yearCompletedBy(reading, gone.reading);
  if (year !== null) return { from: stands.from, reading: { ...reading, kind: 'date', value: year, weak: false } };
  if (reading.kind !== 'number' || (reading.unit ?? null) !== null || typeof reading.value !== 'number') return stands;
  if (!/^(?:number|percentage|amount|duration)$/.test(gone.reading.kind)) return stands;
  const { kind, unit = null, per = null } = gone.reading;
  return { from: stands.from, reading: { ...reading, kind, unit, per, weak: false } };
}

/** "nineteen thirty three, sorry, thirty four" and "twenty twenty one, no, two": the century was said before. */
function yearCompletedBy({ kind, value, unit }: Reading, gone: Reading): string | null {
  if (kind !== 'number' || typeof value !== 'number' || (unit ?? null) !== null || !Number.isInteger(value))
    return null;
  if (gone.kind !== 'date' || !/^\d{4}(?:-|$)/.test(String(gone.value)) || value < 1 || value > 99) return null;
  const year = String(gone.value);
  return `${year.slice(0, value < 10 ? 3 : 2)}${value}${year.slice(4)}`;
}

function findReadings(tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length;) {
    const idiom = idiomAt(tokens, i);
    if (idiom > 0) {
      i += idiom;
      continue;
    }
    const reading = readAt(tokens, i) ?? readOneAtEnd(tokens, i, found.at(-1));
    if (!reading) {
      i++;
      continue;
    }
    const previous = found.at(-1);
    // "thirty thirty percent", "two two weeks": a restart of the same number.
    if (previous && previous.reading.next === i && isRestart(previous.reading, reading)) found.pop();
    found.push({ reading, from: i });
    i = reading.next;
  }
  return carryUnits(tokens, found);
}

/** The one of "from eleven a month to one" and "from one a month to eleven", which alone is hardly ever a number. */
function readOneAtEnd(tokens: readonly Token[], i: number, before: Found | undefined): Reading | null {
  if (tokens[i]!.text !== 'one') return null;
  if (tokens[i - 1]?.text === 'from') {
    const to = tokens.slice(i + 1, i + 4).findIndex((token) => token.text === 'to');
    return to >= 0 && readCardinal(tokens, i + to + 2) ? { kind: 'number', value: 1, next: i + 1 } : null;
  }
  if (tokens[i - 1]?.text !== 'to' || before?.reading.kind !== 'number') return null;
  const opened = tokens[before.from - 1]?.text === 'from' && i - before.reading.next <= 4;
  return opened ? { kind: 'number', value: 1, next: i + 1 } : null;
}

/** Most words begin no quantity; only these are tried. */
const STARTS = new Set([
  ...NUMBER_STARTS,
  ...DATE_STARTS,
  ...FREQUENCY_STARTS,
  ...SHARE_STARTS,
  ...COUNT_STARTS,
  'midnight',
  'noon',
  'midday',
  'fortnight',
]);

function readAt(tokens: readonly Token[], i: number): Reading | null {
  const token = tokens[i]!;
  if (token.kind === 'word' && !STARTS.has(token.text)) return null;
  // The 6 of "M6".
  if (token.kind === 'number' && token.gap === 'none' && tokens[i - 1]?.kind === 'word') return null;
  for (const read of READERS) {
    const reading = read(tokens, i);
    if (reading) return reading;
  }
  return null;
}

function isRestart(before: Reading, now: Reading): boolean {
  return before.kind === 'number' && before.unit === null && before.value === now.value;
}

function idiomAt(tokens: readonly Token[], i: number): number {
  const word = tokens[i]!.text;
  if (!IDIOM_STARTS.has(word)) return 0;
  for (const idiom of IDIOMS) {
    if (idiom[0] !== word || !idiom.every((part, k) => tokens[i + k]?.text === part)) continue;
    // "no one hundred", "one day" before "'s notice", "day one hundred": rare enough; a number after wins.
    const after = tokens[i + idiom.length];
    if (
      after &&
      idiom.at(-1) === 'one' &&
      after.gap === 'space' &&
      /^(?:hundred|thousand|million|percent|point)$/.test(after.text)
    )
      return 0;
    // "nine to five" is a way of life; "nine to five pm" is two times.
    if (word === 'ten' && idiom[1] === 'to' && after && /^(?:am|pm|in|at|a|p|o)$/.test(after.text)) return 0;
    if (idiom[1] === 'to' && after && /^(?:am|pm|in|a|p)$/.test(after.text)) return 0;
    if (
      word === 'one' &&
      idiom[1] === 'day' &&
      tokens[i]!.gap !== 'stop' &&
      /^(?:in|within|only|just|after|than|under)$/.test(tokens[i - 1]?.text ?? '')
    )
      return 0;
    if (word === 'a' && idiom.length === 2 && readCardinal(tokens, i + 1)) return 0;
    return idiom.length;
  }
  return 0;
}

const IDIOM_STARTS = new Set(IDIOMS.map((idiom) => idiom[0]));
