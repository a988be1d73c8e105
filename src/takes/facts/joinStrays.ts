import type { Message } from '../../shared/message.ts';
import { inPlaceOf } from './judgement.ts';
import { isRoughly, type SaidQuantity } from './quantityFit.ts';
import { flawOf } from './quantityFlaws.ts';
import type { Relevance } from './relevance.ts';
import type { FactProfile } from './storyFacts.ts';
import { measuresOf, type OtherValue } from './strayMeasures.ts';
import { type Stray, TELLING_FROM } from './strays.ts';
import { STRAY_WEIGHTS } from './strayWeights.ts';

/** What makes a stray tell a fact. */
export interface Joined {
  readonly said: SaidQuantity;
  readonly profile: FactProfile;
  /** What is wrong; null where nothing is. */
  readonly flaw: Message | null;
}

/** Ties quantities that no fact claims to facts that are not told. `words` are those of the whole take. */
export type JoinStrays = (strays: readonly Stray[], relevance: Relevance, words: number) => Joined[];

/** Evidence that a value needs which is the fact's own. */
const EQUAL_FROM = 0.2;
/** By how much a fact must lead over the next one that the value could tell. */
const LEAD = 0.15;
/** Where less around it is the story's, more is needed, as for every value. */
const SURE_STORY_FROM = 0.4;
const STRANGE = 3;
/**
 * Chance from which a value that is not the fact's own is the fact, told wrongly. On guides left out of the fit seven in ten
 * are found, and two in a hundred values that are new are taken for one (test/accuracy/fit/fitStrays.mjs).
 */
const WRONG_FROM = 0.45;

/** The fact's own values first, then others by their chance; the best pair first, one to one. */
export const joinStrays: JoinStrays = (strays, relevance, words) => {
  const scored = scoredStrays(strays);
  const joined: Joined[] = [];
  const used = new Set<number>();
  const done = new Set<FactProfile>();
  const join = ({ said, profile }: Stray, flaw: Message | null): void => {
    used.add(said.from);
    done.add(profile);
    joined.push({ said, profile, flaw });
  };
  const isFree = ({ said, profile }: Stray): boolean => !used.has(said.from) && !done.has(profile);
  for (const one of scored) {
    const { stray } = one;
    if (!stray.equal || !isFree(stray)) continue;
    const lead = leadOf(one, (other) => !done.has(other.profile));
    if (tellsIt(one, lead, relevance.at(stray.said.from)))
      join(stray, flawOf(stray.profile, stray.said, stray.fit, false));
  }
  const others = otherValues(scored, relevance, words)
    .map((other) => ({
      stray: other.stray,
      chance: chanceOf(other) - (tellsAnother(other.stray, scored) ? OWN_ELSEWHERE : 0),
    }))
    .toSorted((a, b) => b.chance - a.chance);
  for (const { stray, chance } of others) {
    if (chance < WRONG_FROM) break;
    if (!isFree(stray)) continue;
    join(stray, inPlaceOf(stray.said.quantity.text, stray.profile.fact.text));
  }
  return joined;
};

/** The pairs of a value and a fact that has another, as the weights are fitted to them. */
export const otherValuesOf = (strays: readonly Stray[], relevance: Relevance, words: number): OtherValue[] =>
  otherValues(scoredStrays(strays), relevance, words);

interface Scored {
  readonly stray: Stray;
  readonly score: number;
  /** Every pair of the same value, best first. */
  readonly same: readonly Scored[];
}

function scoredStrays(strays: readonly Stray[]): Scored[] {
  const bySaid = new Map<number, Scored[]>();
  const scored: Scored[] = [];
  for (const { stray, score } of strays
    .map((one) => ({ stray: one, score: scoreOf(one) }))
    .toSorted((a, b) => b.score - a.score)) {
    const same = bySaid.get(stray.said.from) ?? [];
    bySaid.set(stray.said.from, same);
    const one = { stray, score, same };
    same.push(one);
    scored.push(one);
  }
  return scored;
}

/** By how much a pair leads over the value's best other fact. */
function leadOf({ stray, score, same }: Scored, counts: (other: Stray) => boolean = () => true): number {
  const rival = same.find((other) => other.stray.profile !== stray.profile && counts(other.stray));
  return rival ? score - rival.score : Infinity;
}

const otherValues = (scored: readonly Scored[], relevance: Relevance, words: number): OtherValue[] =>
  scored
    .filter(({ stray }) => !stray.equal && canBeMistold(stray))
    .map((one) => ({ stray: one.stray, lead: leadOf(one), rivals: one.same.length, words, relevance }));

function chanceOf(other: OtherValue): number {
  const measures = measuresOf(other);
  const sum = measures.reduce((so, measure, i) => so + measure * STRAY_WEIGHTS[i]!, STRAY_WEIGHTS[measures.length]!);
  return 1 / (1 + Math.exp(-sum));
}

/** What it takes from the chance that the value is another fact's own. */
const OWN_ELSEWHERE = 0.3;
const tellsAnother = ({ said }: Stray, scored: readonly Scored[]): boolean =>
  scored.some(({ stray }) => stray.equal && stray.said.from === said.from);

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

/** Things counted that are less alike than this are others: weekends and relatives. */
const RELATED_NOUN = 0.1;
const COMMON_MEANING = 0.5;

/** True where the fact's own value is there and means the fact. */
function tellsIt({ stray, score }: Scored, lead: number, relevance: number): boolean {
  const isOther = stray.noun !== null && stray.noun < RELATED_NOUN;
  if (isOther && Number(stray.said.quantity.value) < TELLING_FROM && stray.meaning < COMMON_MEANING) return false;
  const strange = STRANGE * Math.max(0, SURE_STORY_FROM - relevance);
  return score - EQUAL >= EQUAL_FROM + strange && lead >= LEAD;
}

/** What another number must count to be the fact told wrongly. */
const ALIKE_NOUN = 0.3;

/** False where another value is no telling of the fact: what did not happen, what is roughly it, what counts other things. */
function canBeMistold({ said: { quantity }, profile, noun }: Stray): boolean {
  if (quantity.negated || profile.negated || isRoughly(quantity, profile.measured!)) return false;
  // "Eleven hens" are no neighbours, however near these are.
  if (profile.measured!.kind === 'number' && noun !== null && noun < ALIKE_NOUN) return false;
  // "Eighteen out of twenty" is no slip for a share told in percent.
  const ofSo = / (?:of|in) /;
  return quantity.kind !== 'percentage' || ofSo.test(quantity.text) === ofSo.test(profile.fact.text);
}
