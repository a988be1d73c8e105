import type { Quantity } from '../../language/quantity.ts';
import type { StoryFacts } from './storyFacts.ts';

/** An hour and two-digit minutes, each said as a number of its own: "eight forty five". */
const SPOKEN =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:(?:oh|o)\s\w+|ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[\s-]five)?)$/i;

/**
 * "The eight forty five from Linga" where the story has a time, as a time; null where it can be none. Where the story counts
 * about as many of something, that may be meant.
 */
export function bareTimeOf(quantity: Quantity, { profiles, values }: StoryFacts): Quantity | null {
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

/** So many of a unit of time are told of little else in a story. */
const RARE_LENGTH = 100;

/** "Ready with nine hundred" for the story's 900 milliseconds, as a length; null for any other number. */
export function bareLengthOf(quantity: Quantity, { profiles }: StoryFacts): Quantity | null {
  const { kind, unit, value } = quantity;
  if (kind !== 'number' || unit !== null || Number(value) < RARE_LENGTH) return null;
  const own = profiles.filter(({ measured }) => measured?.value === value);
  const told = own.length === 1 ? own[0]!.measured! : null;
  return told?.kind === 'duration' ? { ...quantity, kind: 'duration', unit: told.unit } : null;
}
