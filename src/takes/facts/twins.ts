import { fold } from '../../language/words.ts';
import { sharedContext } from './context.ts';
import type { FactProfile, StoryFacts } from './storyFacts.ts';

/** Smaller numbers come twice by chance. */
const TELLING_FROM = 13;
/** What the surroundings of two facts must share to be one. */
const ONE_THING = 0.6;

/**
 * True for two facts of a guide that state one thing in two ways: "19 incidents in a month" and "19 bites in a month",
 * "18 of 20" and "18 out of 20". Who tells one has told the other.
 */
export function areTwins(story: StoryFacts, a: FactProfile, b: FactProfile): boolean {
  if (a === b || !a.measured || !b.measured) return false;
  const writtenB = new Set([b.fact.text, ...b.fact.aliases].map(asPart));
  if ([a.fact.text, ...a.fact.aliases].some((one) => / of /.test(asPart(one)) && writtenB.has(asPart(one))))
    return true;
  if (a.measured.kind !== 'number' || b.measured.kind !== 'number') return false;
  if (a.measured.value !== b.measured.value || a.labelled || b.labelled || Number(a.measured.value) < TELLING_FROM)
    return false;
  return a.surroundings.some((one) =>
    b.surroundings.some((other) => sharedContext(one, other, story.power) >= ONE_THING),
  );
}

const asPart = (text: string): string => fold(text).replace(/ out of /, ' of ');
