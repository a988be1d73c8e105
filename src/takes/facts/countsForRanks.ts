import type { SaidQuantity } from './quantityFit.ts';
import type { FactProfile } from './storyFacts.ts';

/** What comes one after the other: at the fifth call there have been five calls. */
const IN_TURN =
  /^(?:call|attempt|try|tri|time|dai|day|week|month|year|visit|night|shift|lesson|session|meet|round|game|match)$/;
/** "second" and "two" are too common to be taken for each other. */
const FROM = 3;

/** "three teams" where the guide has the third team, and the other way round, where nothing else has that number. */
export function* countsForRanks(
  profiles: readonly FactProfile[],
  said: readonly SaidQuantity[],
): Iterable<[SaidQuantity, FactProfile]> {
  for (const one of said) {
    const { kind, value, labelled, weak, negated } = one.quantity;
    const { noun } = one.standing;
    if (noun === null || labelled || weak || negated || Number(value) < FROM || IN_TURN.test(noun)) continue;
    const other = kind === 'number' ? 'ordinal' : kind === 'ordinal' ? 'number' : null;
    if (other === null) continue;
    const same = profiles.filter(
      (profile) => profile.measured!.value === value && !profile.labelled && profile.nouns.has(noun),
    );
    if (same.length === 1 && same[0]!.measured!.kind === other) yield [one, same[0]!];
  }
}
