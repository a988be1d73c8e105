import type { Reading } from './quantity.ts';
import type { Token } from './tokens.ts';
import { timeUnitOf } from './units.ts';

/** A reading with the token where it begins. */
export interface Found {
  readonly reading: Reading;
  readonly from: number;
}

/** Values that share one unit, said once: each bare one takes its partner's. Linear in the readings. */
export function carryUnits(tokens: readonly Token[], found: readonly Found[]): Found[] {
  const carried: Found[] = [];
  found.forEach((item, index) => {
    const { reading } = item;
    const bare = reading.kind === 'number' && (reading.unit ?? null) === null && typeof reading.value === 'number';
    if (reading.pointsBack) carried.push(pointedBack(tokens, item, carried) ?? item);
    else if (!bare) carried.push(sparedTime(tokens, item, carried.at(-1)) ?? item);
    else carried.push(fromNext(tokens, item, found[index + 1]) ?? fromBefore(tokens, item, carried.at(-1)) ?? item);
  });
  return carried;
}

const CARRIES_NONE = /^(?:date|clockTime|ordinal|frequency)$/;

/** "from 20 to 30 percent", "60 to 85 patients", "500 instead of 300 milligrams". */
function fromNext(tokens: readonly Token[], item: Found, next: Found | undefined): Found | null {
  if (!next || CARRIES_NONE.test(next.reading.kind) || next.reading.labelled) return null;
  const { reading } = item;
  const between = tokens.slice(reading.next, next.from);
  const opened = /^(?:from|between)$/.test(tokens[item.from - 1]?.text ?? '');
  const joined =
    (opened && between.length === 1 && /^(?:to|and)$/.test(between[0]!.text) && between[0]!.gap === 'space') ||
    (between.length === 2 && isInstead(between));
  if (!joined) return null;
  const value = Number(reading.value);
  const scale = typeof next.reading.value === 'number' && next.reading.value >= 1e6 && value < 1000 ? 1e6 : 1;
  return withUnitOf(item, next.reading, value * scale);
}

/** Shares are told of a whole: "sixty percent that was nineteen thousand" is another number. */
const MOST_PERCENT = 100;

/** "from nine questions to five", "500 milligrams of aspirin instead of 300", "it was 16 percent and it had been 37". */
function fromBefore(tokens: readonly Token[], item: Found, before: Found | undefined): Found | null {
  if (!before || item.reading.weak) return null;
  const { reading } = before;
  if (CARRIES_NONE.test(reading.kind) || reading.labelled || (reading.unit ?? null) === null) return null;
  const between = tokens.slice(Math.max(reading.next, (reading.nounAt ?? -1) + 1), item.from);
  if (between.length === 0 || between.length > 5 || between.some((token) => token.gap === 'stop')) return null;
  const opened = tokens[before.from - 1]?.text === 'from';
  const joined =
    (opened && between.at(-1)!.text === 'to' && (between.length === 1 || isRate(between.slice(0, -1)))) ||
    isInstead(between.slice(-2)) ||
    // "Twenty seconds and not forty five".
    (between.length <= 2 && between.at(-1)!.text === 'not') ||
    (reading.kind === 'percentage' &&
      Number(item.reading.value) <= MOST_PERCENT &&
      item.reading.nounAt === undefined &&
      /^(?:was|been)$/.test(between.at(-1)!.text));
  return joined ? withUnitOf(item, reading, Number(item.reading.value)) : null;
}

/** "two hours instead of nine the team said": hours again, and whatever comes next is not counted. */
function sparedTime(tokens: readonly Token[], item: Found, before: Found | undefined): Found | null {
  const { reading, from } = item;
  if (before?.reading.kind !== 'duration' || reading.kind !== 'number' || reading.labelled) return null;
  if (reading.unit === 'times' || before.reading.next !== from - 2 || !isInstead(tokens.slice(from - 2, from)))
    return null;
  return withUnitOf(item, before.reading, Number(reading.value));
}

/** "Five sessions a week to three". */
const isRate = (words: readonly Token[]): boolean =>
  words.length === 2 && /^(?:an?|per|each|every)$/.test(words[0]!.text) && timeUnitOf(words[1]!.text) !== undefined;

const isInstead = (words: readonly Token[]): boolean =>
  words.length === 2 &&
  ((words[0]!.text === 'instead' && words[1]!.text === 'of') ||
    (words[0]!.text === 'rather' && words[1]!.text === 'than'));

function withUnitOf(item: Found, { kind, unit = null, nounAt }: Reading, value: number): Found {
  return {
    from: item.from,
    reading: { ...item.reading, value, kind, unit, ...(kind === 'number' && nounAt !== undefined ? { nounAt } : {}) },
  };
}

/** How far back "of them" points, in tokens. */
const BACK = 14;

/** "26 families, and 19 of them": the nearest larger count before it names what is counted. */
function pointedBack(tokens: readonly Token[], item: Found, before: readonly Found[]): Found | null {
  for (let k = before.length - 1; k >= 0 && k >= before.length - 3; k--) {
    const { reading, from } = before[k]!;
    if (item.from - from > BACK || tokens.slice(from + 1, item.from + 1).some((token) => token.gap === 'stop')) break;
    if (reading.kind !== 'number' || reading.nounAt === undefined || reading.labelled) continue;
    if (Number(reading.value) >= Number(item.reading.value))
      return withUnitOf(item, reading, Number(item.reading.value));
  }
  return null;
}
