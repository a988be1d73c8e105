import { isAlignedWith } from './alignment.ts';
import { exchangesIn } from './exchanges.ts';
import { closeness, deedsAfter, type Slot, slotOf } from './nameSlots.ts';
import { type NameCase, type SaidName, spanOf, wrongName } from './nameCase.ts';
import type { FactProfile } from './storyFacts.ts';

/** Context that puts a name of the story in another's place. */
const EXCHANGED_FROM = 1;
/** By how much it must be more the other's place than its own. */
const LEAD = 0.5;
/** For two names that stand in each other's place, over both. */
const PAIR_LEAD = 0.8;

/** Two people (or places, or tools) of the story told in each other's place, or one in the place of the other. */
export function judgeExchanges(all: NameCase): void {
  judgeInstead(all);
  const areExchanged = exchangesIn(all.story, all.ground, all.alignment);
  judgeTools(all, areExchanged);
  // Tools stand in lists, where every place is every member's.
  const list = [...all.said].filter(([profile]) => /^(?:person|organisation)$/.test(profile.fact.kind));
  for (const [profile, places] of list) {
    for (const [other, others] of list) {
      if (other === profile || other.fact.kind !== profile.fact.kind || places.length === 0) continue;
      if (others.length > 0) {
        if (
          profile.fact.kind === 'person' &&
          takesDeed(all, profile, places, other) &&
          takesDeed(all, other, others, profile)
        )
          all.judgements.set(
            other,
            wrongName(all.text, other, spanOf(all.ground, places[0]!.match.from, places[0]!.match.to)),
          );
        else if (
          profile.fact.kind === 'person' &&
          places.length === 1 &&
          others.length === 1 &&
          areExchanged({ profile, ...places[0]!.match }, { profile: other, ...others[0]!.match }) !== null
        )
          all.judgements.set(
            other,
            wrongName(all.text, other, spanOf(all.ground, places[0]!.match.from, places[0]!.match.to)),
          );
        else judgePair(all, profile, places, other, others);
      } else judgeOne(all, profile, places, other);
    }
  }
}

/** Two tools that are not told in one breath: "in Airtable because the Trello board had crashed". */
function judgeTools(all: NameCase, areExchanged: ReturnType<typeof exchangesIn>): void {
  const tools = [...all.said].filter(
    ([profile, places]) => /^(?:technology|term)$/.test(profile.fact.kind) && places.length === 1,
  );
  for (const [i, [one, [here]]] of tools.entries()) {
    for (const [other, [there]] of tools.slice(i + 1)) {
      if (areExchanged({ profile: one, ...here!.match }, { profile: other, ...there!.match }) === null) continue;
      all.judgements.set(one, wrongName(all.text, one, spanOf(all.ground, there!.match.from, there!.match.to)));
      all.judgements.set(other, wrongName(all.text, other, spanOf(all.ground, here!.match.from, here!.match.to)));
    }
  }
}

/** Everywhere followed by what the guide has the other do, and never by one's own deed: "Amara rang", "Dr Novak took". */
function takesDeed(all: NameCase, profile: FactProfile, places: readonly SaidName[], other: FactProfile): boolean {
  const said = places
    .map(({ match }) => deedsAfter(all.ground, match.to, profile.roles, 2))
    .filter((deeds) => deeds.length > 0);
  return (
    said.length > 0 &&
    said.every((deeds) => deeds.some((deed) => other.deeds.has(deed)) && !deeds.some((deed) => profile.deeds.has(deed)))
  );
}

/** "I prepared Pepper instead of Pippa" where the guide has it the other way round: both are wrong. */
function judgeInstead(all: NameCase): void {
  const list = [...all.said];
  for (const [profile, places] of list) {
    const place = places.find(({ match }) => isInstead(slotOf(all.ground, match.from, match.to).before));
    if (!place || !followsNothing(profile.slots)) continue;
    const other = list.find(
      ([one, others]) =>
        one !== profile &&
        one.slots.some((slot) => isInstead(slot.before)) &&
        others.some(({ match }) => match.to === place.match.from - 2),
    );
    if (!other) continue;
    const told = other[1].find(({ match }) => match.to === place.match.from - 2)!.match;
    all.judgements.set(other[0], wrongName(all.text, other[0], spanOf(all.ground, place.match.from, place.match.to)));
    all.judgements.set(profile, wrongName(all.text, profile, spanOf(all.ground, told.from, told.to)));
  }
}

const isInstead = ([last, earlier]: Slot['before']): boolean =>
  (last === 'of' && earlier === 'instead') || (last === 'than' && earlier === 'rather');

/** True for a name that the guide itself nowhere sets behind "instead of". */
const followsNothing = (slots: readonly Slot[]): boolean => !slots.some((slot) => isInstead(slot.before));

const strongest = (all: NameCase, profile: FactProfile, places: readonly SaidName[]): number =>
  Math.max(...places.map(({ match }) => closeness(profile, all.story, all.ground, match.from, match.to)));

/** Both are said: each must stand more in the other's place than in its own. */
function judgePair(
  all: NameCase,
  profile: FactProfile,
  places: readonly SaidName[],
  other: FactProfile,
  others: readonly SaidName[],
): void {
  const ownHere = Math.max(...places.map((one) => one.own));
  const ownThere = Math.max(...others.map((one) => one.own));
  const theirsHere = strongest(all, other, places);
  const theirsThere = strongest(all, profile, others);
  if (theirsHere <= ownHere || theirsThere <= ownThere) return;
  if (theirsHere < 0.6 || theirsThere < 0.6 || theirsHere + theirsThere < ownHere + ownThere + PAIR_LEAD) return;
  const place = places[0]!.match;
  all.judgements.set(other, wrongName(all.text, other, spanOf(all.ground, place.from, place.to)));
}

/** Only one is said, and everywhere in the other's place. */
function judgeOne(all: NameCase, profile: FactProfile, places: readonly SaidName[], other: FactProfile): void {
  for (const one of places) {
    const theirs = closeness(other, all.story, all.ground, one.match.from, one.match.to);
    if (theirs < EXCHANGED_FROM || theirs <= one.own + LEAD) continue;
    // Where the script has this name, too, the other one only stands near.
    if (places.length === 1 && profile.scriptAt.some((at) => isAlignedWith(all.alignment, one.match.from, at)))
      continue;
    all.judgements.set(other, wrongName(all.text, other, spanOf(all.ground, one.match.from, one.match.to)));
    return;
  }
}
