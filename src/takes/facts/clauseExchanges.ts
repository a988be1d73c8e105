import { type Ground, sharedMeaning, type Surroundings, surroundingsOfSpan } from './context.ts';
import type { FactProfile, StoryFacts } from './storyFacts.ts';

/** Words that begin another statement. */
const PARTS =
  /^(?:and|but|so|because|cause|while|when|whereas|although|though|which|who|then|against|instead|than|plus)$/;
/** Words on each side that a clause can have. */
const REACH = 9;

/** The words of the clause in which words `from` to `to` stand: what is said of a value or a person there. */
export function clauseAround(ground: Ground, from: number, to: number): Surroundings {
  let start = from;
  while (start > 0 && from - start < REACH && !ground.breaks[start] && !PARTS.test(ground.words[start]?.folded ?? ''))
    start--;
  // A clause mark right before the value opens its clause; one further back stays outside.
  if (start < from && PARTS.test(ground.words[start]!.folded)) start++;
  let end = to;
  while (end < ground.words.length && end - to < REACH && !ground.breaks[end] && !PARTS.test(ground.words[end]!.folded))
    end++;
  return surroundingsOfSpan(ground, from, to, start, end);
}

/** By how much, over both, two must be told in each other's clause rather than in their own. */
const LEAD = 0.8;
/** What one of them at least must share with the other's clause, and both at least. */
const STRONG = 0.7;
const SOME = 0.12;

/** A fact with the words that say it. */
export interface SaidFact {
  readonly profile: FactProfile;
  readonly from: number;
  readonly to: number;
}

/**
 * Tells of two facts, each told once, whether each stands in a clause that is the other's: "Dougie was off with a broken
 * wrist so Ingrid had to steer", "£19,000 on card machines when a second hut would have been £4,800".
 */
export function exchangesIn(story: StoryFacts, ground: Ground): (one: SaidFact, two: SaidFact) => boolean {
  const clauses = new Map<number, Surroundings>();
  const shares = new Map<number, Map<FactProfile, number>>();
  const share = ({ from, to }: SaidFact, told: FactProfile): number => {
    let known = shares.get(from);
    if (!known) {
      shares.set(from, (known = new Map()));
      clauses.set(from, clauseAround(ground, from, to));
    }
    let most = known.get(told);
    if (most === undefined) {
      const said = clauses.get(from)!;
      most = Math.max(0, ...told.clauses.map((one) => sharedMeaning(said, one, story.power, story.kinOf)));
      known.set(told, most);
    }
    return most;
  };
  return (one, two) => {
    const own = [share(one, one.profile), share(two, two.profile)] as const;
    const others = [share(one, two.profile), share(two, one.profile)] as const;
    if (others[0] <= own[0] || others[1] <= own[1] || Math.min(...others) < SOME) return false;
    return Math.max(...others) >= STRONG && others[0] + others[1] >= own[0] + own[1] + LEAD;
  };
}
