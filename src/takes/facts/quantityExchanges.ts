import type { SaidFact } from './clauseExchanges.ts';
import type { Fit, SaidQuantity } from './quantityFit.ts';
import type { FactProfile } from './storyFacts.ts';

/** By how much two values must stand better in each other's place than in their own, over both. */
const EXCHANGE_LEAD = 0.5;

/** Pairs of facts of one sort whose values are both said, each once, and each in the other's place. */
export function exchangedPairs(
  profiles: readonly FactProfile[],
  said: readonly SaidQuantity[],
  fits: readonly (readonly (Fit | null)[])[],
  areExchanged: (one: SaidFact, two: SaidFact) => boolean,
): [{ profile: FactProfile; place: SaidQuantity }, { profile: FactProfile; place: SaidQuantity }][] {
  const pairs: ReturnType<typeof exchangedPairs> = [];
  const placesOf = (j: number): number[] => said.map((_, i) => i).filter((i) => fits[i]![j]?.equal === true);
  for (let a = 0; a < profiles.length; a++) {
    const [placeA, moreA] = placesOf(a);
    if (placeA === undefined || moreA !== undefined) continue;
    for (let b = a + 1; b < profiles.length; b++) {
      if (profiles[a]!.fact.kind !== profiles[b]!.fact.kind || profiles[a]!.labelled !== profiles[b]!.labelled)
        continue;
      const [placeB, moreB] = placesOf(b);
      if (placeB === undefined || moreB !== undefined || placeA === placeB) continue;
      const swapped = areExchanged(
        { profile: profiles[a]!, ...said[placeA]! },
        { profile: profiles[b]!, ...said[placeB]! },
      );
      if (swapped) {
        pairs.push([
          { profile: profiles[b]!, place: said[placeA]! },
          { profile: profiles[a]!, place: said[placeB]! },
        ]);
        continue;
      }
      const here = fits[placeA]![b];
      const there = fits[placeB]![a];
      if (!here || !there || here.equal || there.equal || here.belonging < 0.7 || there.belonging < 0.7) continue;
      const own = fits[placeA]![a]!.belonging + fits[placeB]![b]!.belonging;
      if (here.belonging + there.belonging < own + EXCHANGE_LEAD) continue;
      pairs.push([
        { profile: profiles[b]!, place: said[placeA]! },
        { profile: profiles[a]!, place: said[placeB]! },
      ]);
    }
  }
  return pairs;
}
