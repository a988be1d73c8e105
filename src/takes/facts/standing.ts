import { isFunctionWord } from '../../language/functionWords.ts';
import { isNumberWord } from '../../language/numberWords.ts';
import type { Quantity } from '../../language/quantity.ts';
import { unitStem } from '../../language/units.ts';
import type { Ground } from './context.ts';
import { deedBefore } from './deeds.ts';
import { leadOf } from './lead.ts';

/** How a quantity stands in its phrase. */
export interface Standing {
  /** Stem of what is counted, or of the word that a length qualifies ("journey" of "16-week journey"). */
  readonly noun: string | null;
  /** True for "16-week journey", "two week journey". */
  readonly attributive: boolean;
  /** "in", "for", "from", "by" before it, comparator skipped; "" where none. */
  readonly lead: string;
  /** The lead is that word itself, not "at first" or the like. */
  readonly led: boolean;
  readonly direction: 'up' | 'down' | null;
  readonly comparator: Quantity['comparator'];
  /** The first word of a pair of opposites right after it: "early" of "two days early"; null where there is none. */
  readonly side: string | null;
  /** What was done to it, right before it: "lost" of "lost seven games"; null where that is none of the known deeds. */
  readonly deed: string | null;
  /** "19 of 26 families", "19 of them": a part of what another number counts. */
  readonly part: boolean;
  /** What a rate is told by: "week" of "29 complaints a week", "trip" of "£85 a trip"; null where none is told. */
  readonly per: string | null;
  /** "still takes nine hours": it has not changed. */
  readonly lasting: boolean;
  /** How many of them are spoken of: "not one of our 19 patients" is none. */
  readonly share: 'none' | 'some' | null;
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['early', 'late'],
  ['over', 'under'],
  ['above', 'below'],
  ['ahead', 'behind'],
  ['before', 'after'],
  ['more', 'less'],
  ['more', 'fewer'],
  ['higher', 'lower'],
  ['faster', 'slower'],
  ['up', 'down'],
  ['earlier', 'later'],
  ['better', 'worse'],
  ['increase', 'decrease'],
  ['increase', 'reduction'],
  ['increase', 'drop'],
  ['rise', 'fall'],
  ['growth', 'reduction'],
  ['older', 'younger'],
  ['heavier', 'lighter'],
  ['longer', 'shorter'],
  ['won', 'lost'],
  ['joined', 'left'],
  ['gain', 'loss'],
  ['upstream', 'downstream'],
  ['uphill', 'downhill'],
  ['upstairs', 'downstairs'],
  ['inside', 'outside'],
  ['north', 'south'],
  ['east', 'west'],
];
const SIDES = new Set(OPPOSITES.flat());

/** True for two words that say opposite things: "early" and "late". */
export const areOpposites = (a: string, b: string): boolean =>
  OPPOSITES.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

/** Where words `from` to `to` of a ground are a quantity. */
export function standingOf(ground: Ground, from: number, to: number, quantity: Quantity): Standing {
  const attributive = isAttributive(ground, to, quantity);
  return {
    noun: nounOf(ground, to, quantity, attributive),
    attributive,
    ...leadOf(ground, from, to, quantity.contrast),
    direction: quantity.direction,
    comparator: quantity.comparator,
    side: quantity.kind === 'date' ? partOfYear(ground, from) : sideAfter(ground, to),
    deed: deedBefore(ground, from),
    part: isPart(ground, to),
    per: quantity.per ?? perOf(ground, to, quantity),
    lasting: isLasting(ground, from, to),
    share: shareOf(ground, from),
  };
}

/** The present alone: "it still took nine hours when I came" tells what was before. */
const HOLDS = /^(?:is|are|takes|costs|needs|has|have|stands|runs|lasts|uses|gets|take|cost|need|run|last|use|get)$/;

/** "still takes nine hours", "is still at nine", "nine hours to this day". */
function isLasting({ words, breaks }: Ground, from: number, to: number): boolean {
  for (let i = from - 1; i >= from - 4 && i >= 0 && !breaks[i + 1]; i--) {
    if (words[i]!.folded === 'still')
      return HOLDS.test(words[i - 1]?.folded ?? '') || words.slice(i + 1, from).some((word) => HOLDS.test(word.folded));
  }
  const after = words.slice(to, to + 9).map((word) => word.folded);
  if (breaks[to]) return false;
  // "Still moved 310 bags an hour after all that work", "takes nine hours even now".
  const still = words.slice(Math.max(0, from - 4), from).some((word) => word.folded === 'still');
  return (
    /^to this day\b/.test(after.join(' ')) ||
    /(?:^| )even now(?: |$)/.test(after.join(' ')) ||
    (still && /(?:^| )after (?:all|everything)(?: |$)/.test(after.join(' ')))
  );
}

const RATES: Readonly<Record<string, string>> = { daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year' };

/** True for what a rate is told by: "a year". */
export const isTimeUnit = (unit: string): boolean =>
  /^(?:second|minute|hour|day|night|week|month|quarter|year)$/.test(unit);

/** What comes right after a count and its noun: "a day", "per week", "monthly". */
function perOf({ words, breaks, pauses }: Ground, to: number, { kind, noun, labelled }: Quantity): string | null {
  if ((kind !== 'number' && kind !== 'amount') || labelled) return null;
  let at = to;
  if (noun) while (at < words.length && at < to + 5 && words[at]!.start < noun.end) at++;
  for (let i = to; i <= at; i++) if (breaks[i]) return null;
  const word = words[at]?.folded ?? '';
  if (RATES[word] !== undefined) return RATES[word];
  if (!/^(?:an?|per|each|every)$/.test(word) || breaks[at + 1]) return noun ? laterPer(words, breaks, at) : null;
  const unit = words[at + 1]?.folded ?? '';
  if (isTimeUnit(unit)) return unit;
  // "£85 a trip" ends there; "£85 a friend lent us" goes on.
  const next = at + 2;
  const ends = next >= words.length || breaks[next] || pauses[next] || isFunctionWord(words[next]!.folded);
  return ends && unit.length > 2 && !isFunctionWord(unit) ? unit : null;
}

/** "60 customers came in a day": what was done stands between. */
function laterPer(words: Ground['words'], breaks: Ground['breaks'], from: number): string | null {
  for (let i = from; i < from + 3 && i + 2 < words.length && !breaks[i] && !breaks[i + 1] && !breaks[i + 2]; i++) {
    if (isNumberWord(words[i]!.folded) || /^(?:and|but|so|for|in|within|about|over|under)$/.test(words[i]!.folded)) {
      if (!(words[i]!.folded === 'in' && i > from)) return null;
    }
    const unit = words[i + 2]!.folded;
    if (/^(?:an?|per|each|every)$/.test(words[i + 1]!.folded) && isTimeUnit(unit)) return unit;
  }
  return null;
}

/** "none of the nineteen", "not one of our other 19", "two of the nineteen". */
function shareOf({ words, breaks }: Ground, from: number): 'none' | 'some' | null {
  let of = from - 1;
  while (
    of > from - 5 &&
    !breaks[of + 1] &&
    /^(?:the|our|my|their|those|these|other|remaining)$/.test(words[of]?.folded ?? '')
  )
    of--;
  if (words[of]?.folded !== 'of' || breaks[of + 1] || breaks[of]) return null;
  const some = words[of - 1]?.folded ?? '';
  if (some === 'none' || (some === 'one' && /^(?:not|no)$/.test(words[of - 2]?.folded ?? ''))) return 'none';
  return /^(?:some|several|many|most|few|half|all|both)$/.test(some) || isNumberWord(some) ? 'some' : null;
}

function nounOf(ground: Ground, to: number, quantity: Quantity, attributive: boolean): string | null {
  if (quantity.kind === 'number' || quantity.kind === 'ordinal')
    return quantity.unit === null ? null : unitStem(quantity.unit);
  return attributive ? (ground.keys[to] ?? null) : null;
}

/** A length in the singular before a word that it qualifies. */
function isAttributive(ground: Ground, to: number, quantity: Quantity): boolean {
  if (quantity.kind !== 'duration' || quantity.per !== null || quantity.value === 1) return false;
  const last = ground.words[to - 1];
  if (!last || !/^(?:second|minute|hour|day|week|month|quarter|year)$/.test(last.folded)) return false;
  return ground.keys[to] !== undefined && ground.keys[to] !== null && !ground.breaks[to];
}

function sideAfter(ground: Ground, to: number): string | null {
  for (let i = to; i < to + 2 && i < ground.words.length; i++) {
    if (ground.breaks[i]) return null;
    const word = ground.words[i]!.folded;
    if (SIDES.has(word)) return word;
  }
  return null;
}

/** "early" of "in early 2023" and "early in March". */
function partOfYear({ words, breaks }: Ground, from: number): string | null {
  for (let i = from - 1; i >= from - 3 && i >= 0 && !breaks[i + 1]; i--) {
    const word = words[i]!.folded;
    if (/^(?:early|late)$/.test(word)) return word;
    if (!/^(?:in|on|of|the)$/.test(word)) return null;
  }
  return null;
}

function isPart({ words, breaks }: Ground, to: number): boolean {
  if (breaks[to]) return false;
  const of = words[to]?.folded === 'out' ? to + 1 : to;
  if (words[of]?.folded !== 'of') return false;
  const at = /^(?:the|our|my|their|those|these)$/.test(words[of + 1]?.folded ?? '') ? of + 2 : of + 1;
  const whole = words[at]?.folded ?? '';
  return /^(?:them|us|\d+)$/.test(whole) || isNumberWord(whole);
}
