import { isSameValue } from '../../language/sameQuantity.ts';
import type { SaidFact } from './exchanges.ts';
import type { Fit, SaidQuantity } from './quantityFit.ts';
import type { FactProfile } from './storyFacts.ts';

/** By how much two values must stand better in each other's place than in their own, over both. */
const EXCHANGE_LEAD = 0.5;
/** What each must have of the other's place at least. */
const BELONGS_FROM = 0.7;
/** Smaller numbers are too common to be a fact's where they count something else. */
const TELLING_FROM = 13;

/** A value in the place of another fact. */
export interface Exchanged {
  readonly profile: FactProfile;
  readonly place: SaidQuantity;
}

/** Pairs of facts of one sort whose values are both said, each once, and each in the other's place; the surest first. */
export function exchangedPairs(
  profiles: readonly FactProfile[],
  said: readonly SaidQuantity[],
  fits: readonly (readonly (Fit | null)[])[],
  exchanged: (one: SaidFact, two: SaidFact) => number | null,
): [Exchanged, Exchanged][] {
  const places = profiles.map((profile, j) => {
    const own = said.flatMap((one, i) => (fits[i]![j]?.equal === true || isItsValue(profile, one) ? [i] : []));
    return own.length === 1 ? own[0]! : null;
  });
  const found: { a: number; b: number; lead: number }[] = [];
  for (const [a, placeA] of places.entries()) {
    if (placeA === null) continue;
    for (let b = a + 1; b < profiles.length; b++) {
      const placeB = places[b]!;
      if (placeB === null || said[placeA]!.from === said[placeB]!.from) continue;
      const [one, two] = [profiles[a]!, profiles[b]!];
      // "within a week": an article is nobody's value.
      if (isArticle(said[placeA]!) || isArticle(said[placeB]!)) continue;
      if (one.fact.kind !== two.fact.kind || one.labelled !== two.labelled) continue;
      // "30 days instead of 3", as the guide sets them against each other.
      if (isSetSo(one, said[placeA]!) && isSetSo(two, said[placeB]!)) continue;
      const lead =
        exchanged({ profile: one, ...said[placeA]! }, { profile: two, ...said[placeB]! }) ??
        leadOf(fits, [a, placeA], [b, placeB], said[placeA]!.standing.part || said[placeB]!.standing.part);
      if (lead !== null) found.push({ a, b, lead });
    }
  }
  const used = new Set<number>();
  const pairs: [Exchanged, Exchanged][] = [];
  for (const { a, b } of found.toSorted((x, y) => y.lead - x.lead)) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    pairs.push([
      { profile: profiles[b]!, place: said[places[a]!]! },
      { profile: profiles[a]!, place: said[places[b]!]! },
    ]);
  }
  return pairs;
}

const isSetSo = ({ contrasts }: FactProfile, { quantity }: SaidQuantity): boolean =>
  quantity.contrast !== undefined && contrasts.has(quantity.contrast);

/**
 * By how much two values fit each other's facts better than their own; null where they don't by enough. `isPart`: one is
 * said as a part ("twelve of them"), which is no exchange by itself; the words around must say so, too.
 */
function leadOf(
  fits: readonly (readonly (Fit | null)[])[],
  [a, placeA]: readonly [number, number],
  [b, placeB]: readonly [number, number],
  isPart: boolean,
): number | null {
  const [ownA, ownB] = [fits[placeA]![a], fits[placeB]![b]];
  const [here, there] = [fits[placeA]![b], fits[placeB]![a]];
  if (!ownA?.equal || !ownB?.equal || !here || !there || here.equal || there.equal) return null;
  if (here.belonging < BELONGS_FROM || there.belonging < BELONGS_FROM) return null;
  if (isPart && here.context + there.context < ownA.context + ownB.context) return null;
  const lead = here.belonging + there.belonging - ownA.belonging - ownB.belonging;
  return lead >= EXCHANGE_LEAD ? lead : null;
}

/** Its value, whatever is counted: "seventeen" where the guide has 17 of the vehicles. */
const isItsValue = (profile: FactProfile, { quantity, standing }: SaidQuantity): boolean =>
  !quantity.negated &&
  profile.labelled === quantity.labelled &&
  (standing.noun === null || profile.nouns.has(standing.noun) || Number(quantity.value) >= TELLING_FROM) &&
  isSameValue(quantity, profile.measured!);

const isArticle = ({ quantity }: SaidQuantity): boolean => quantity.value === 1 && /^an?\s/i.test(quantity.text);
