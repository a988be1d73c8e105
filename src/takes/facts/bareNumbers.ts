import { datePartsOf } from '../../language/dateParts.ts';
import { jointNumbersOf } from '../../language/jointNumbers.ts';
import type { Quantity } from '../../language/quantity.ts';
import { quantitiesOf } from '../../language/quantities.ts';
import { measureName } from '../../language/units.ts';
import type { StoryFacts } from './storyFacts.ts';

/** A take's quantities, read as far as only the story can tell what they are: joined, parted, with a unit or as a time. */
export const asTheStoryHasThem = (text: string, story: StoryFacts): Quantity[] =>
  joinHundreds(quantitiesOf(text), story).flatMap(
    (one, i, all) =>
      datePartsOf(one) ??
      kilometresOf(one, story) ??
      jointNumbersOf(one, story.values) ??
      bareTimeOf(one, story) ??
      bareCountOf(one, story) ??
      likeBefore(one, story, text, all[i - 1]) ??
      bareMeasureOf(one, story, all[i - 1]) ??
      one,
  );

/** An hour and two-digit minutes, each said as a number of its own: "eight forty five". */
const SPOKEN =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:(?:oh|o)\s\w+|ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[\s-]five)?)$/i;

/**
 * "The eight forty five from Linga" where the story has a time, as a time; null where it can be none. Where the story counts
 * about as many of something, that may be meant.
 */
function bareTimeOf(quantity: Quantity, { profiles, values }: StoryFacts): Quantity | null {
  const { kind, unit, value, text } = quantity;
  if (kind !== 'number' || unit !== null || values.has(value) || !SPOKEN.test(text)) return null;
  const [hour, minute] = [Math.floor(Number(value) / 100), Number(value) % 100];
  if (hour < 1 || hour > 12 || minute > 59) return null;
  const measured = profiles.flatMap((profile) => profile.measured ?? []);
  const hasTime = measured.some((told) => told.kind === 'clockTime');
  const isNear = (told: number): boolean => told >= 100 && told < 2 * Number(value) && Number(value) < 2 * told;
  const couldCount = measured.some((told) => told.kind === 'number' && isNear(Number(told.value)));
  return hasTime && !couldCount ? { ...quantity, kind: 'clockTime', value: hour * 60 + minute, halfDay: true } : null;
}

/** "Nine k" for the story's 9 kilometres; null where it may be thousands. */
function kilometresOf(quantity: Quantity, { profiles, values }: StoryFacts): Quantity | null {
  const { kind, unit, value, text } = quantity;
  if (kind !== 'number' || unit !== null || !/\sk$|\dk$/i.test(text) || values.has(value)) return null;
  const way = Number(value) / 1000;
  const isTold = profiles.some(({ measured }) => measureName(measured?.unit ?? '') === 'kilometre');
  return isTold ? { ...quantity, value: way, unit: 'kilometre' } : null;
}

/** Smaller numbers are told of too many things. */
const TELLING_FROM = 13;
/** So many are rarely of anything else, whatever stands before them. */
const RARE = 100;
/** Letters within which a number takes the unit of the one before it. */
const SAME_BREATH = 40;

/** "It took five hours and was done in two", "at 22 percent and now at nine": a number that takes the unit of the length or share before it, where the story has that; null for others. */
function likeBefore(quantity: Quantity, { profiles }: StoryFacts, text: string, before?: Quantity): Quantity | null {
  const { kind, unit, noun, range, weak } = quantity;
  // "At nine" reads like a time.
  const isHour = kind === 'clockTime' && weak && Number(quantity.value) % 60 === 0;
  const value = isHour ? Number(quantity.value) / 60 : quantity.value;
  if ((kind !== 'number' && !isHour) || unit !== null || noun !== null || value === 1 || !before) return null;
  if (before.kind !== 'duration' && before.kind !== 'percentage') return null;
  if (range.start - before.range.end > SAME_BREATH) return null;
  if (!/\b(?:in|to|at|within|was|is|took|takes|now|only|just|under|about)\s+$/i.test(text.slice(0, range.start)))
    return null;
  const own = profiles.filter(({ measured }) => measured?.value === value);
  const isTold = own.some(({ measured }) => measured!.kind === before.kind && measured!.unit === before.unit);
  const isCounted = own.some(({ measured, fact }) => measured!.kind === 'number' && fact.key);
  return isTold && !isCounted
    ? { ...quantity, kind: before.kind, unit: before.unit, value, weak: false, halfDay: false }
    : null;
}

/**
 * "Ready with nine hundred" for the story's 900 milliseconds, "we had ninety four" for its 94 %: a bare number as the length
 * or share that alone has its value; null for any other number, and where `before`
 * shows that it is of another unit: "90 seconds at first and 14 by the morning".
 */
function bareMeasureOf(quantity: Quantity, { profiles }: StoryFacts, before?: Quantity): Quantity | null {
  const { kind, unit, value } = quantity;
  if (kind !== 'number' || unit !== null || Number(value) < TELLING_FROM) return null;
  const own = profiles.filter(({ measured }) => measured?.value === value);
  const told = own.length === 1 ? own[0]!.measured! : null;
  if (
    told &&
    before?.kind === told.kind &&
    before.unit !== told.unit &&
    Number(value) < RARE &&
    quantity.range.start - before.range.end <= SAME_BREATH
  )
    return null;
  return told && /^(?:duration|percentage)$/.test(told.kind) ? { ...quantity, kind: told.kind, unit: told.unit } : null;
}

/** "From three ten to four fifty" for the story's 310 visits, "eighteen fifty a week" for its £1,850: what reads like a time or a year, as the number that the story has; null for times and years. */
function bareCountOf(quantity: Quantity, { profiles }: StoryFacts): Quantity | null {
  const { kind, halfDay, value, text } = quantity;
  const told = profiles.flatMap((profile) => profile.measured ?? []);
  if (kind === 'date' && quantity.weak && /^\d{4}$/.test(String(value))) {
    const isYear = told.some((one) => one.kind === 'date' && String(one.value).startsWith(String(value)));
    const isSum = told.some((one) => /^(?:amount|number)$/.test(one.kind) && one.value === Number(value));
    return isSum && !isYear ? { ...quantity, kind: 'number', value: Number(value), weak: false } : null;
  }
  if (kind !== 'clockTime' || !halfDay || !SPOKEN.test(text)) return null;
  const number = Math.floor(Number(value) / 60) * 100 + (Number(value) % 60);
  const isTime = told.some((one) => one.kind === 'clockTime' && Number(one.value) % 720 === Number(value) % 720);
  const isCount = told.some((one) => one.kind === 'number' && one.value === number);
  return isCount && !isTime ? { ...quantity, kind: 'number', value: number, halfDay: false } : null;
}

/** "Seventeen fifty a week" for the story's £1,750: two numbers side by side that are one of its values. */
function joinHundreds(quantities: readonly Quantity[], { values }: StoryFacts): Quantity[] {
  const joined: Quantity[] = [];
  for (const one of quantities) {
    const last = joined.at(-1);
    const value = Number(last?.value) * 100 + Number(one.value);
    const areBare = [last, one].every((each) => each?.kind === 'number' && each.unit === null && !each.withdrawn);
    const isPair = last !== undefined && areBare && one.range.start === last.range.end + 1 && Number(one.value) < 100;
    if (isPair && values.has(value))
      joined[joined.length - 1] = {
        ...one,
        value,
        text: `${last.text} ${one.text}`,
        range: { start: last.range.start, end: one.range.end },
      };
    else joined.push(one);
  }
  return joined;
}
