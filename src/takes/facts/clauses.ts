import { type Ground, type Surroundings, surroundingsOfSpan } from './context.ts';

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
