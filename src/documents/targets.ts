import { SMALL_NUMBERS } from '../language/numberWords.ts';
import type { TargetSeconds } from './model.ts';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...SMALL_NUMBERS,
  a: 1,
  an: 1,
  'forty-five': 45,
  'forty five': 45,
  'seventy-five': 75,
  'seventy five': 75,
  half: 0.5,
  'half a': 0.5,
  'one and a half': 1.5,
  'two and a half': 2.5,
};
const WORDS = Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const AMOUNT = `(?:\\d+(?:[.,]\\d+)?(?:\\s*[½¼¾])?|[½¼¾]|(?:${WORDS})(?![\\p{L}-]))`;
const UNIT = `(?:seconds?|secs?|sek(?:unden)?|minuten?|minutes?|mins?|s|m)(?![\\p{L}])\\.?|["″](?!\\p{L})|['′](?!\\p{L})`;
const ONE = new RegExp(`(${AMOUNT})(?:\\s*-?\\s*(${UNIT}))?`, 'iuy');
const SECONDS_AFTER_MINUTES = new RegExp(
  `\\s*(?:,|and|&)?\\s*(?:(a half|a quarter|three[- ]quarters)(?!\\p{L})|(\\d{1,2}|(?:${WORDS})(?!\\p{L}))(?![\\d.:])\\s*(?:seconds?|secs?|s)?(?!\\p{L}))`,
  'iuy',
);
const CLOCK = /(\d{1,2}):([0-5]\d)(?!\d)(?:\s*(?:minutes?|mins?|m))?(?!\s*[ap]\.?m)/iuy;
const BETWEEN = /\s*(?:-|–|—|to|or|\/|~)\s*/iuy;
const BEFORE =
  /^[\s(["'~≈<≤]*(?:(?:(?:keep|make|say|tell) it(?: in| to| at)?|under|up to|max(?:imum)?(?: of)?|at most|less than|no more than|about|around|approx(?:imately|\.)?|roughly|circa|ca\.?|within|in|target|aim(?: for)?|time|length|duration|goal|limit|between|over|≤|~)[\s:]*)*/iu;
const AFTER =
  /^[\s)\]"'.;,]*(?:(?:max(?:imum)?|tops|or less|at most|or under|total|long|target|spoken|each|limit|ish|aloud|out loud|when told)[\s)\].;,]*)*$/iu;

/** Targets outside this are no speaking times: "2 hours" of a meeting, "in 3 seconds". */
const SHORTEST_SECONDS = 5;
const LONGEST_SECONDS = 900;

/**
 * Reads a whole text as a speaking target: "45 seconds", "(60 sec)", "2 min", "1:30", "90s", "45-60 seconds",
 * "1 minute 30", "a minute and a half". `bare` allows a number without a unit: seconds from 10 on, else minutes.
 * Null where it is no target.
 */
export function parseTarget(
  source: string,
  options: { readonly bare: boolean } = { bare: false },
): TargetSeconds | null {
  const text = source.replace(/[*_`]/g, '').trim();
  let at = BEFORE.exec(text)?.[0].length ?? 0;
  const first = readOne(text, at);
  if (!first) return null;
  at = first.end;
  const between = matchAt(BETWEEN, text, at);
  const second = between ? readOne(text, at + between[0].length) : null;
  if (second) at = second.end;
  if (!AFTER.test(text.slice(at))) return null;
  const unit = second?.unit ?? first.unit;
  if (unit === null && !options.bare) return null;
  const seconds = (one: Amount): number => Math.round(one.value * unitSeconds(one.unit ?? unit, one.value));
  const a = seconds(first);
  const b = second ? seconds(second) : a;
  const target = { min: Math.min(a, b), max: Math.max(a, b) };
  return target.min >= SHORTEST_SECONDS && target.max <= LONGEST_SECONDS ? target : null;
}

interface Amount {
  readonly value: number;
  readonly unit: 's' | 'm' | null;
  readonly end: number;
}

const unitSeconds = (unit: 's' | 'm' | null, value: number): number =>
  unit === 'm' ? 60 : unit === 's' || value >= 10 ? 1 : 60;

function readOne(text: string, at: number): Amount | null {
  const clock = matchAt(CLOCK, text, at);
  // "10:30" is a time of day; answers of more than five minutes are written with a unit.
  if (clock && Number(clock[1]) > 5 && !/\p{L}/u.test(clock[0])) return null;
  if (clock) return { value: Number(clock[1]) * 60 + Number(clock[2]), unit: 's', end: at + clock[0].length };
  const one = matchAt(ONE, text, at);
  if (!one) return null;
  const unit = /^(?:s|["″])/i.test(one[2] ?? '') ? 's' : one[2] ? 'm' : null;
  // "half a minute": the article belongs to the number.
  const value = amountOf(one[1] ?? '');
  const end = at + one[0].trimEnd().length;
  if (unit !== 'm') return { value, unit, end };
  const more = matchAt(SECONDS_AFTER_MINUTES, text, end);
  if (!more) return { value, unit, end };
  const seconds = more[1] ? 60 * fractionOf(more[1]) : amountOf(more[2] ?? '');
  return { value: value * 60 + seconds, unit: 's', end: end + more[0].trimEnd().length };
}

const fractionOf = (part: string): number => (/half/i.test(part) ? 0.5 : /^three/i.test(part) ? 0.75 : 0.25);

function amountOf(written: string): number {
  const folded = written.toLowerCase().replace(/\s+/g, ' ');
  const named = NUMBER_WORDS[folded];
  if (named !== undefined) return named;
  const fraction = { '½': 0.5, '¼': 0.25, '¾': 0.75 }[folded.at(-1) ?? ''] ?? 0;
  const digits = folded.replace(/[½¼¾]/, '').trim().replace(',', '.');
  return Number(digits === '' ? 0 : digits) + fraction;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
