import { isSameValue } from '../../language/sameQuantity.ts';
import { likeness, meaningOf } from '../text/meanings/wordMeanings.ts';
import type { Alignment } from './alignment.ts';
import { sharedContext, sharedMeaning } from './context.ts';
import { flawOf } from './quantityFlaws.ts';
import { type Fit, fitOf, isRoughly, isTurned, type SaidQuantity, TURNED } from './quantityFit.ts';
import type { Relevance } from './relevance.ts';
import { isMisSaid } from './slips.ts';
import type { FactProfile, StoryFacts } from './storyFacts.ts';

/** A quantity of the take that the first reading tied to no fact, held against one that is not told. */
export interface Stray {
  readonly said: SaidQuantity;
  readonly profile: FactProfile;
  readonly equal: boolean;
  readonly fit: Fit;
  /** Another value, which could only be this one said wrongly. */
  readonly misSaid: boolean;
  readonly carried: boolean;
  /** Evidence of the kind, unit, place in its phrase and place along the script. */
  readonly frame: number;
  /** What the words around both share in meaning. */
  readonly meaning: number;
  /** -1 to 1: whether the facts told before and after it stand before and after this one in the script. */
  readonly order: number;
  /** How near what is counted stands in meaning, 1 the same; null where nothing is said to be counted. */
  readonly noun: number | null;
}

/** A fact told for sure: where in the take, where in the script. */
export interface Told {
  readonly from: number;
  readonly at: readonly number[];
}

/** Words of the take, and of the script, within which a told fact shows where one is. */
const NEAR = 30;
const NEAR_SCRIPT = 45;

/** What makes a stray tell a fact. */
export interface Joined {
  readonly said: SaidQuantity;
  readonly profile: FactProfile;
  /** What is wrong; null where nothing is. */
  readonly flaw: string | null;
}

/** Evidence that a value needs which is the fact's own, and one which it could only be by a slip. */
const EQUAL_FROM = 0.2;
const SLIP_FROM = 0.45;
/** And one which only its surroundings tie to the fact; of which the meaning of the words must give so much. */
const OTHER_FROM = 1.6;
const OTHER_MEANING = 1;
/** By how much a fact must lead over the next one that the value could tell. */
const LEAD = 0.15;
const OTHER_LEAD = 0.6;
/** Where less around it is the story's, more is needed, as for every wrong value. */
const SURE_STORY_FROM = 0.4;
const STRANGE = 2;
/** And below this nothing but a slip is wrong. */
const OTHER_RELEVANCE = 0.17;

/** Ties quantities that no fact claims to facts that are not told: the best pair first, one to one. */
export function joinStrays(strays: readonly Stray[], relevance: Relevance): Joined[] {
  const scored = strays.map((stray) => ({ stray, score: scoreOf(stray) })).toSorted((a, b) => b.score - a.score);
  const joined: Joined[] = [];
  const used = new Set<number>();
  const done = new Set<FactProfile>();
  for (const { stray, score } of scored) {
    const { said, profile } = stray;
    if (used.has(said.from) || done.has(profile)) continue;
    const rival = scored.find(
      (other) =>
        other.stray.said.from === said.from && other.stray.profile !== profile && !done.has(other.stray.profile),
    );
    const lead = score - (rival?.score ?? -Infinity);
    const status = statusOf(stray, score, lead, relevance.at(said.from));
    if (!status) continue;
    used.add(said.from);
    done.add(profile);
    const flaw =
      status === 'right'
        ? flawOf(profile, said, stray.fit, false)
        : `You said “${said.quantity.text}” where your guide says “${profile.fact.text}”.`;
    joined.push({ said, profile, flaw });
  }
  return joined;
}

/** What being the fact's own value, or one slip from it, adds. */
const EQUAL = 0.8;
const MIS_SAID = 0.5;

const scoreOf = (stray: Stray): number =>
  stray.frame +
  stray.meaning +
  0.4 * stray.order +
  (stray.noun === null ? 0 : 0.4 * stray.noun) +
  (stray.equal ? EQUAL : stray.misSaid ? MIS_SAID : 0);

/** Things counted that are less alike than this are others: weekends and relatives. */
const RELATED_NOUN = 0.1;
/** What another number must count to be the fact told wrongly. */
const ALIKE_NOUN = 0.3;

function statusOf(stray: Stray, score: number, lead: number, relevance: number): 'right' | 'wrong' | null {
  const { quantity } = stray.said;
  const others = stray.noun !== null && stray.noun < RELATED_NOUN;
  if (stray.equal) {
    if (others && Number(quantity.value) < TELLING_FROM && stray.meaning < 0.5) return null;
    return score - EQUAL >= EQUAL_FROM && lead >= LEAD ? 'right' : null;
  }
  if (quantity.weak || quantity.value === 1 || stray.profile.negated || stray.profile.measured!.value === 1)
    return null;
  if (isRoughly(quantity, stray.profile.measured!)) return null;
  if (stray.noun !== null && stray.noun < ALIKE_NOUN && quantity.kind === 'number') return null;
  if (stray.misSaid) return score - MIS_SAID >= SLIP_FROM && lead >= LEAD ? 'wrong' : null;
  if (stray.carried || relevance < OTHER_RELEVANCE) return null;
  return score >= OTHER_FROM + STRANGE * Math.max(0, SURE_STORY_FROM - relevance) &&
    stray.meaning >= OTHER_MEANING &&
    lead >= OTHER_LEAD
    ? 'wrong'
    : null;
}

export function* straysOf(
  story: StoryFacts,
  loose: readonly SaidQuantity[],
  missing: readonly FactProfile[],
  every: readonly FactProfile[],
  all: readonly SaidQuantity[],
  alignment: Alignment,
  told: readonly Told[],
): Iterable<Stray> {
  for (const said of loose) {
    for (const profile of missing) {
      for (const one of [said, ...carriedOf(said, profile, all)]) {
        const fit = fitOf(story, every, profile, one, alignment);
        if (!fit) continue;
        let meaning = 0;
        let context = 0;
        for (const place of profile.surroundings) {
          meaning = Math.max(meaning, sharedMeaning(one.surroundings, place, story.power, story.kinOf));
          context = Math.max(context, sharedContext(one.surroundings, place, story.power));
        }
        const equal = fit.equal || (isSameValue(one.quantity, profile.measured!) && one.quantity.value !== 1);
        yield {
          said: one,
          profile,
          equal,
          fit,
          misSaid: isMisSaid(profile.measured!, one.quantity),
          carried: one !== said,
          frame: fit.belonging - context + (equal && isTurned(profile, one) ? TURNED : 0),
          meaning,
          order: orderOf(profile, one.from, told),
          noun: nounLikeness(profile, one),
        };
      }
    }
  }
}

/** How far back a bare number takes its unit from, in words. */
const CARRY = 16;
/** Smaller numbers are too common to tell a fact without their unit. */
const TELLING_FROM = 13;

/** "Normally fifty minutes, and that night ninety five": minutes again. "Down to forty eight" is the 48 % that the story has. */
function* carriedOf(one: SaidQuantity, profile: FactProfile, all: readonly SaidQuantity[]): Iterable<SaidQuantity> {
  const { quantity } = one;
  const told = profile.measured!;
  if (quantity.kind !== 'number' || quantity.unit !== null || quantity.labelled || one.standing.noun !== null) return;
  if (!/^(?:duration|percentage|amount)$/.test(told.kind)) return;
  const before = all.findLast(
    ({ to, quantity: { kind, unit } }) =>
      to <= one.from && one.from - to <= CARRY && unit !== null && /^(?:duration|percentage|amount|number)$/.test(kind),
  )?.quantity;
  const isLike = before?.kind === told.kind && before.unit === told.unit;
  const tells = told.kind === 'percentage' && told.value === quantity.value && Number(quantity.value) >= TELLING_FROM;
  if (isLike || tells) yield { ...one, quantity: { ...quantity, kind: told.kind, unit: told.unit } };
}

function nounLikeness(profile: FactProfile, { standing }: SaidQuantity): number | null {
  if (standing.noun === null || profile.nouns.size === 0) return null;
  if (profile.nouns.has(standing.noun)) return 1;
  const said = meaningOf(standing.noun);
  if (!said) return 0;
  let most = -1;
  for (const noun of profile.nouns) {
    const meaning = meaningOf(noun);
    if (meaning) most = Math.max(most, likeness(said, meaning));
  }
  return most;
}

/** The nearest told facts on both sides, each by whether it stands on the same side in the script. */
function orderOf(profile: FactProfile, from: number, told: readonly Told[]): number {
  if (profile.scriptAt.length === 0) return 0;
  let before: Told | undefined;
  let after: Told | undefined;
  for (const one of told) {
    if (one.at.length === 0 || Math.abs(one.from - from) > NEAR || one.from === from) continue;
    if (one.from < from && (!before || one.from > before.from)) before = one;
    if (one.from > from && (!after || one.from < after.from)) after = one;
  }
  const side = (one: Told | undefined, sign: 1 | -1): number => {
    if (!one) return 0;
    const isThere = one.at.some((at) =>
      profile.scriptAt.some((own) => sign * (own - at) >= 0 && Math.abs(own - at) <= NEAR_SCRIPT),
    );
    return isThere ? 0.5 : -0.5;
  };
  return side(before, 1) + side(after, -1);
}
