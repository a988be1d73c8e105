import { quantitiesOf } from '../../language/quantities.ts';
import { areOtherUnits } from '../../language/knownKinds.ts';
import type { Quantity } from '../../language/quantity.ts';
import { isSameValue } from '../../language/sameQuantity.ts';
import { type Message, message } from '../../shared/message.ts';
import type { Alignment } from './alignment.ts';
import { exchangesIn } from './exchanges.ts';
import { type Ground, surroundingsOf } from './context.ts';
import { ABSENT, asWritten, inPlaceOf, type Judgement } from './judgement.ts';
import { exchangedPairs } from './quantityExchanges.ts';
import { countsForRanks } from './countsForRanks.ts';
import { type Fit, fitOf, isRoughly, isTurned, type SaidQuantity } from './quantityFit.ts';
import { flawOf } from './quantityFlaws.ts';
import { type Relevance, SAME_STORY_FROM } from './relevance.ts';
import type { JoinStrays } from './joinStrays.ts';
import { straysOf, type Told } from './strays.ts';
import { tellingOf } from './slips.ts';
import { standingOf } from './standing.ts';
import { type FactProfile, type StoryFacts, wordSpan } from './storyFacts.ts';
import { areTwins } from './twins.ts';

/** Evidence needed before another value counts as this fact told wrongly. */
const WRONG_FROM = 1.1;
/**
 * Where less around it is the story's, more is needed: measured on takes read against another story of their guide, this
 * halves the false ones and loses none of 200 true ones.
 */
const SURE_STORY_FROM = 0.4;
const STRANGE = 2;
const wrongFrom = (relevance: number): number => WRONG_FROM + STRANGE * Math.max(0, SURE_STORY_FROM - relevance);
/** Of which the surroundings themselves must give a little. */
const WRONG_CONTEXT = 0.15;

/** The quantities that a take leaves standing, each with its surroundings. */
export function sayQuantities(ground: Ground, quantities: readonly Quantity[]): SaidQuantity[] {
  const said: SaidQuantity[] = [];
  quantities.forEach((quantity, i) => {
    if (quantity.withdrawn && quantity.contrast !== 'instead') return;
    const { from, to } = wordSpan(ground.words, quantity.range.start, quantity.range.end);
    const beside = [quantities[i - 1], quantities[i + 1]].filter((one) => one !== undefined);
    said.push({
      quantity,
      from,
      to,
      standing: standingOf(ground, from, to, quantity),
      surroundings: surroundingsOf(ground, from, to),
      replaced: beside.filter((one) => one.withdrawn),
    });
    // "nineteen out of twenty six" tells a share, the nineteen and the twenty six.
    for (const part of partsOfShare(quantity)) said.push({ ...said.at(-1)!, quantity: part });
  });
  return said;
}

/** The two numbers of a share said as one of another. They can tell a fact, and are never wrong or new by themselves. */
function partsOfShare(quantity: Quantity): Quantity[] {
  if (quantity.kind !== 'percentage') return [];
  const match = /^(.+?)\s+(?:out\s+of|of|in)\s+(?:the\s+|our\s+|my\s+)?(.+)$/i.exec(quantity.text);
  const values = match?.slice(1).map((text) => quantitiesOf(text)[0]);
  if (!values?.every((one) => one?.kind === 'number')) return [];
  return values.map((one) => ({ ...quantity, kind: 'number', value: one!.value, unit: null, noun: null, weak: true }));
}

/** Judges the story's quantities against those of a take. Also gives the said ones that tell no fact. */
export function judgeQuantities(
  story: StoryFacts,
  said: readonly SaidQuantity[],
  ground: Ground,
  alignment: Alignment,
  relevance: Relevance,
  names: readonly Told[],
  join: JoinStrays,
): { judgements: Map<FactProfile, Judgement>; unclaimed: SaidQuantity[] } {
  const profiles = story.profiles.filter((profile) => profile.measured !== null);
  const fits = said.map((one) => profiles.map((profile) => fitOf(story, profiles, profile, one, alignment)));
  const right = new Map<FactProfile, SaidQuantity>();
  const wrong = new Map<FactProfile, { said: SaidQuantity; strength: number; reason: Message }>();
  const claimed = new Set<SaidQuantity>();
  // Taken for another fact's value told wrongly; where another one is so with more right, they are free again.
  const stands = new Set<SaidQuantity>();
  // "up from 74 to 91" after "down from 89 to 74" in the guide: the first change's end is the next one's start.
  const leadsOn = (i: number): boolean => {
    const next = said[i + 1];
    if (said[i]!.standing.lead !== 'from' || next?.standing.lead !== 'to') return false;
    return fits[i + 1]!.some((fit, j) => fit?.equal && profiles[j]!.standings.some((told) => told.lead === 'to'));
  };
  said.forEach((one, i) => {
    const row = fits[i]!;
    const equal = tellingOf(one.quantity);
    const slot = bestSlot(row, equal);
    const elsewhere = relevance.at(one.from) < SAME_STORY_FROM;
    if (slot === null) return;
    profiles.forEach((profile, j) => {
      const fit = row[j];
      if (!fit) return;
      const isSlot = j === slot;
      // "£40 instead of £90" says £90 only where the guide sets it against something.
      if (one.quantity.contrast === 'instead' && !(fit.equal && isSetAgainst(profile))) return;
      // An equal value tells this fact unless it clearly stands in another one's place; so does one of things called otherwise
      // that stands right in this place: "half a dozen new programs" for the six services.
      const isOwn = fit.equal || (isSlot && fit.belonging >= WRONG_FROM && isTellingValue(one, profile));
      if (isOwn && (isSlot || !(tellsOther(row, j, slot, equal) || isSameLengthOf(one, profile, profiles[slot]!)))) {
        claimed.add(one);
        const flaw = flawOf(profile, one, fit, leadsOn(i) || endsChange(said[i - 1], one));
        if (flaw === null) {
          if (!right.has(profile)) right.set(profile, one);
        } else if (!elsewhere) note(wrong, profile, one, fit.belonging + 1, flaw);
      } else if (isSlot && isRoughly(one.quantity, profile.measured!)) claimed.add(one);
      else if (
        isSlot &&
        !elsewhere &&
        !fit.equal &&
        fit.belonging >= wrongFrom(relevance.at(one.from)) &&
        (fit.context >= WRONG_CONTEXT || fit.slip) &&
        !isTellingValue(one, profile) &&
        one.quantity.negated === profile.negated &&
        !one.quantity.weak
      ) {
        claimed.add(one);
        if (tellsBare(one, profiles)) return;
        stands.add(one);
        note(wrong, profile, one, fit.belonging, inPlaceOf(one.quantity.text, profile.fact.text));
      }
    });
  });
  for (const [one, two] of exchangedPairs(profiles, said, fits, exchangesIn(story, ground, alignment))) {
    for (const { profile, place } of [one, two]) {
      right.delete(profile);
      note(wrong, profile, place, 9, inPlaceOf(place.quantity.text, profile.fact.text));
    }
  }
  for (const [place, profile] of otherEnds(said, right, wrong)) {
    right.delete(profile);
    note(
      wrong,
      profile,
      place,
      1,
      message('You told the change the other way round: “{said}” at its {end, select, start {start} other {end}}.', {
        said: place.quantity.text,
        end: place.standing.lead === 'from' ? 'start' : 'end',
      }),
    );
  }
  for (const [place, profile] of countsForRanks(profiles, said)) {
    if (right.has(profile) || wrong.has(profile)) continue;
    claimed.add(place);
    note(wrong, profile, place, 1, inPlaceOf(place.quantity.text, profile.fact.text));
  }
  for (const [place, j] of secondPlaces(said, fits, profiles, claimed, right, wrong)) {
    const profile = profiles[j]!;
    claimed.add(place);
    note(wrong, profile, place, 1, inPlaceOf(place.quantity.text, profile.fact.text));
  }
  // What was taken for another value of a fact that is told right elsewhere is free again.
  const held = new Set(right.values());
  for (const [profile, { said: one }] of wrong) if (!right.has(profile)) held.add(one);
  const loose = said.filter(
    (one) =>
      (!claimed.has(one) || (stands.has(one) && !held.has(one))) && !one.quantity.negated && !one.quantity.withdrawn,
  );
  const told = [...names, ...[...right].map(([profile, one]) => ({ from: one.from, at: profile.scriptAt }))];
  const missing = profiles.filter((profile) => !right.has(profile) && !wrong.has(profile));
  const strays = straysOf(story, loose, missing, profiles, said, alignment, told);
  for (const { said: one, profile, flaw } of join([...strays], relevance, ground.words.length)) {
    claimed.add(said.find((other) => other.from === one.from)!);
    if (flaw === null) right.set(profile, one);
    else note(wrong, profile, one, 1, flaw);
  }
  const judgements = new Map<FactProfile, Judgement>();
  for (const profile of profiles) {
    const twin = right.has(profile) ? undefined : [...right.keys()].find((other) => areTwins(story, profile, other));
    const good = right.get(profile) ?? (twin && right.get(twin));
    const bad = wrong.get(profile);
    if (good)
      judgements.set(profile, {
        status: 'right',
        said: good.quantity.range,
        reason: asWritten(good.quantity.text),
      });
    else if (bad) judgements.set(profile, { status: 'wrong', said: bad.said.quantity.range, reason: bad.reason });
    else judgements.set(profile, ABSENT);
  }
  return {
    judgements,
    unclaimed: said.filter((one) => !claimed.has(one) && !one.quantity.negated && !one.quantity.withdrawn),
  };
}

/** Who turns one end of a change round turns the other: "from four to two" where only the four is known as an end. */
function* otherEnds(
  said: readonly SaidQuantity[],
  right: ReadonlyMap<FactProfile, SaidQuantity>,
  wrong: ReadonlyMap<FactProfile, { readonly said: SaidQuantity }>,
): Iterable<[SaidQuantity, FactProfile]> {
  for (const [profile, one] of right) {
    for (const [other, { said: end }] of wrong) {
      const [first, second] = one.from < end.from ? [one, end] : [end, one];
      if (first.standing.lead !== 'from' || second.standing.lead !== 'to' || second.from - first.to > CHANGE) continue;
      if (said.some(({ from }) => from > first.from && from < second.from)) continue;
      if (other.measured!.kind === profile.measured!.kind && isAtOtherEnd(other, end) && !isOwnEnd(profile, one))
        yield [one, profile];
    }
  }
}

/** True where the guide sets a value against another: "£40 instead of £90", "from £90 to £40". */
const isSetAgainst = ({ contrasts, standings }: FactProfile): boolean =>
  contrasts.has('for') || contrasts.has('instead') || standings.some(({ lead }) => lead === 'from');

/** Words between the two ends of a change. */
const CHANGE = 8;
const isAtOtherEnd = (profile: FactProfile, end: SaidQuantity): boolean =>
  isTurned(profile, end) || profile.contrasts.has(end.standing.lead === 'from' ? 'for' : 'instead');
const isOwnEnd = (profile: FactProfile, { standing }: SaidQuantity): boolean =>
  profile.standings.some((told) => told.lead === standing.lead);

/** Evidence that a quantity needs for a fact that is not its best place. */
const SECOND_FROM = 1.3;

/**
 * "Fifty metres went yellow … forty were green again": each of two values stands best where the guide has 30, but the
 * other holds that place with more right. Then it stands for the next fact of the same things, if that is not told.
 */
function* secondPlaces(
  said: readonly SaidQuantity[],
  fits: readonly (readonly (Fit | null)[])[],
  profiles: readonly FactProfile[],
  claimed: ReadonlySet<SaidQuantity>,
  right: ReadonlyMap<FactProfile, SaidQuantity>,
  wrong: ReadonlyMap<FactProfile, { readonly said: SaidQuantity }>,
): Iterable<[SaidQuantity, number]> {
  const held = new Set([...right.values(), ...[...wrong.values()].map((one) => one.said)]);
  for (const [i, one] of said.entries()) {
    if (!claimed.has(one) || held.has(one) || one.quantity.negated || one.quantity.weak) continue;
    const { noun } = one.standing;
    if (noun === null || fits[i]!.some((fit) => fit?.equal)) continue;
    let best: number | null = null;
    fits[i]!.forEach((fit, j) => {
      const profile = profiles[j]!;
      if (!fit || fit.belonging < SECOND_FROM || right.has(profile) || wrong.has(profile)) return;
      if (isRoughly(one.quantity, profile.measured!)) return;
      if (profile.nouns.has(noun) && (best === null || fit.belonging > fits[i]![best]!.belonging)) best = j;
    });
    if (best !== null) yield [one, best];
  }
}

/** "went up by eighty percent to nine hundred": the way it went is the percentage's to tell. */
const endsChange = (before: SaidQuantity | undefined, one: SaidQuantity): boolean =>
  before?.standing.lead === 'by' && one.standing.lead === 'to' && one.from - before.to <= 2;

function note(
  wrong: Map<FactProfile, { said: SaidQuantity; strength: number; reason: Message }>,
  profile: FactProfile,
  said: SaidQuantity,
  strength: number,
  reason: Message,
): void {
  const known = wrong.get(profile);
  if (!known || strength > known.strength) wrong.set(profile, { said, strength, reason });
}

/** The fact in whose place a quantity stands; null where it could be none. */
function bestSlot(row: readonly (Fit | null)[], equal: number): number | null {
  let best: number | null = null;
  let most = -Infinity;
  row.forEach((fit, j) => {
    if (!fit) return;
    const score = fit.belonging + (fit.equal ? equal : 0);
    if (score > most) {
      most = score;
      best = j;
    }
  });
  return best;
}

/** "a year" tells the guide's year, not its twelve months, where the guide has both and the year fits better. */
const isSameLengthOf = ({ quantity }: SaidQuantity, profile: FactProfile, slot: FactProfile): boolean =>
  quantity.kind === 'duration' && slot.measured!.unit === quantity.unit && profile.measured!.unit !== quantity.unit;

/** The fact's own value, where it is no one, whatever is counted, but in no other unit. */
const isTellingValue = ({ quantity }: SaidQuantity, { measured }: FactProfile): boolean =>
  quantity.kind === 'number' &&
  Number(quantity.value) > 1 &&
  !quantity.weak &&
  !areOtherUnits(measured!.unit ?? '', quantity.unit ?? '') &&
  isSameValue(quantity, measured!);

/** "Eight of the nine" beside the firms that were rung: a bare number that another fact has is that one's. */
const tellsBare = ({ quantity, standing }: SaidQuantity, profiles: readonly FactProfile[]): boolean =>
  quantity.kind === 'number' &&
  quantity.unit === null &&
  standing.noun === null &&
  profiles.some(({ measured }) => measured!.kind === 'number' && measured!.value === quantity.value);

/** True where an equal value j stands in the place of the slot, with a clear lead. */
function tellsOther(row: readonly (Fit | null)[], j: number, slot: number, equal: number): boolean {
  const own = row[j]!;
  const other = row[slot]!;
  return !other.equal && other.belonging >= WRONG_FROM && other.belonging > own.belonging + equal;
}
