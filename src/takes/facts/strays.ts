import { isSameValue } from '../../language/sameQuantity.ts';
import { likeness, meaningOf } from '../text/meanings/wordMeanings.ts';
import type { Alignment } from './alignment.ts';
import { sharedContext, sharedMeaning } from './context.ts';
import { type Fit, fitOf, isTurned, type SaidQuantity, TURNED } from './quantityFit.ts';
import { isDigitOff, isMisSaid } from './slips.ts';
import type { FactProfile, StoryFacts } from './storyFacts.ts';

/** A quantity of the take that the first reading tied to no fact, held against one that is not told. */
export interface Stray {
  readonly said: SaidQuantity;
  readonly profile: FactProfile;
  readonly equal: boolean;
  readonly fit: Fit;
  /** Another value, which could only be this one said wrongly. */
  readonly misSaid: boolean;
  /** Another value with all digits but one. */
  readonly digitOff: boolean;
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

/** Every loose quantity of a take against every missing fact that it could be. Linear in the length of the take. */
export function* straysOf(
  story: StoryFacts,
  loose: readonly SaidQuantity[],
  missing: readonly FactProfile[],
  every: readonly FactProfile[],
  all: readonly SaidQuantity[],
  alignment: Alignment,
  told: readonly Told[],
): Iterable<Stray> {
  const before = measuredBefore(all);
  for (const said of loose) {
    for (const profile of missing) {
      for (const one of [said, ...carriedOf(said, profile, before.get(said))]) {
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
          digitOff: isDigitOff(profile.measured!, one.quantity),
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
export const TELLING_FROM = 13;

/** So many of a unit of time are told of little else in a story. */
const RARE_LENGTH = 100;

/** "Normally fifty minutes, and that night ninety five": minutes again. "Down to forty eight" is the 48 % that the story has. */
function* carriedOf(one: SaidQuantity, profile: FactProfile, last: SaidQuantity | undefined): Iterable<SaidQuantity> {
  const { quantity } = one;
  const told = profile.measured!;
  if (quantity.kind !== 'number' || quantity.unit !== null || quantity.labelled || one.standing.noun !== null) return;
  if (!/^(?:duration|percentage|amount)$/.test(told.kind)) return;
  const before = last && one.from - last.to <= CARRY ? last.quantity : undefined;
  const isLike = before?.kind === told.kind && before.unit === told.unit;
  const isOwn = told.value === quantity.value;
  const tells =
    (told.kind === 'percentage' && isOwn && Number(quantity.value) >= TELLING_FROM) ||
    // "It's two forty now" for 240 milliseconds: so many are rarely of anything else.
    (told.kind === 'duration' &&
      Number(quantity.value) >= RARE_LENGTH &&
      (isOwn || isMisSaid(told, { ...quantity, kind: told.kind, unit: told.unit })));
  if (isLike || tells) yield { ...one, quantity: { ...quantity, kind: told.kind, unit: told.unit } };
}

/** For each quantity the last one before it that has a unit or a noun. */
function measuredBefore(all: readonly SaidQuantity[]): ReadonlyMap<SaidQuantity, SaidQuantity> {
  const before = new Map<SaidQuantity, SaidQuantity>();
  let last: SaidQuantity | undefined;
  for (const one of all) {
    if (last) before.set(one, last);
    if (one.quantity.unit !== null && /^(?:duration|percentage|amount|number)$/.test(one.quantity.kind)) last = one;
  }
  return before;
}

/** What a word for anybody has at least of every noun. */
const ANYBODY = 0.3;

function nounLikeness(profile: FactProfile, { standing }: SaidQuantity): number | null {
  if (standing.noun === null || profile.nouns.size === 0) return null;
  if (profile.nouns.has(standing.noun)) return 1;
  const said = meaningOf(standing.noun);
  if (!said) return 0;
  // "people" may be the guide's customers.
  let most = /^(?:peopl|person)$/.test(standing.noun) ? ANYBODY : -1;
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
