import { isRoughly, type SaidQuantity } from './quantityFit.ts';
import { flawOf } from './quantityFlaws.ts';
import type { Relevance } from './relevance.ts';
import type { FactProfile } from './storyFacts.ts';
import { type Stray, TELLING_FROM } from './strays.ts';

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
const DIGIT_OFF_FROM = 0.6;
const DIGIT_OFF_LEAD = 0.3;
const OTHER_LEAD = 0.6;
/** Where less around it is the story's, more is needed, as for every wrong value. */
const SURE_STORY_FROM = 0.4;
const STRANGE = 3;
/** And below this nothing but a slip is wrong. */
const OTHER_RELEVANCE = 0.17;

/** Ties quantities that no fact claims to facts that are not told: the best pair first, one to one. */
export function joinStrays(strays: readonly Stray[], relevance: Relevance): Joined[] {
  const scored = strays.map((stray) => ({ stray, score: scoreOf(stray) })).toSorted((a, b) => b.score - a.score);
  const rivals = new Map<number, typeof scored>();
  for (const one of scored) {
    const there = rivals.get(one.stray.said.from);
    if (there) there.push(one);
    else rivals.set(one.stray.said.from, [one]);
  }
  const joined: Joined[] = [];
  const used = new Set<number>();
  const done = new Set<FactProfile>();
  for (const { stray, score } of scored) {
    const { said, profile } = stray;
    if (used.has(said.from) || done.has(profile)) continue;
    const rival = rivals
      .get(said.from)!
      .find((other) => other.stray.profile !== profile && !done.has(other.stray.profile));
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
const DIGIT_OFF = 0.3;

const scoreOf = (stray: Stray): number =>
  stray.frame +
  stray.meaning +
  0.4 * stray.order +
  (stray.noun === null ? 0 : 0.4 * stray.noun) +
  (stray.equal ? EQUAL : stray.misSaid ? MIS_SAID : stray.digitOff ? DIGIT_OFF : 0);

/** What the words around a plain small number must share with those of the fact. */
const PLAIN_MEANING = 0.6;

const isLong = (value: number | string): boolean => Number(value) >= TELLING_FROM;

/** Things counted that are less alike than this are others: weekends and relatives. */
const RELATED_NOUN = 0.1;
/** What another number must count to be the fact told wrongly. */
const ALIKE_NOUN = 0.3;

function statusOf(stray: Stray, score: number, lead: number, relevance: number): 'right' | 'wrong' | null {
  const { quantity } = stray.said;
  const strange = STRANGE * Math.max(0, SURE_STORY_FROM - relevance);
  const others = stray.noun !== null && stray.noun < RELATED_NOUN;
  if (stray.equal) {
    if (others && Number(quantity.value) < TELLING_FROM && stray.meaning < 0.5) return null;
    return score - EQUAL >= EQUAL_FROM + strange && lead >= LEAD ? 'right' : null;
  }
  if (quantity.weak || quantity.value === 1 || stray.profile.negated || stray.profile.measured!.value === 1)
    return null;
  if (isRoughly(quantity, stray.profile.measured!)) return null;
  if (stray.noun !== null && stray.noun < ALIKE_NOUN && quantity.kind === 'number') return null;
  // "Eighteen out of twenty" is no slip for a share told in percent.
  if (
    quantity.kind === 'percentage' &&
    / (?:of|in) /.test(quantity.text) !== / (?:of|in) /.test(stray.profile.fact.text)
  )
    return null;
  // A four is mostly no fourteen, unless it counts the same or all around it says so.
  const isPlain =
    quantity.kind === 'number' &&
    stray.noun === null &&
    !(isLong(quantity.value) && isLong(stray.profile.measured!.value));
  if (stray.misSaid && isPlain && stray.meaning < PLAIN_MEANING) return null;
  if (stray.misSaid) return score - MIS_SAID >= SLIP_FROM + strange && lead >= LEAD ? 'wrong' : null;
  if (
    isLong(quantity.value) &&
    isLong(stray.profile.measured!.value) &&
    stray.digitOff &&
    strange === 0 &&
    score - DIGIT_OFF >= DIGIT_OFF_FROM &&
    lead >= DIGIT_OFF_LEAD
  )
    return 'wrong';
  if (stray.carried || relevance < OTHER_RELEVANCE) return null;
  return score >= OTHER_FROM + strange && stray.meaning >= OTHER_MEANING && lead >= OTHER_LEAD ? 'wrong' : null;
}
