import type { Ground } from './context.ts';

/** Deeds that undo each other: what is won is not lost. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:won|win|wins|winning|gain|gained|gaining)$/, /^(?:lost|lose|loses|losing)$/],
  [/^(?:extend|extended|extends|lengthened|prolonged)$/, /^(?:cut|cuts|shortened|shorten|curtailed)$/],
  [/^(?:bought|buy|buying|purchased)$/, /^(?:sold|sell|selling)$/],
  [/^(?:hired|hire|hiring|recruited|recruit|employed)$/, /^(?:fired|sacked|dismissed|lost)$/],
  [/^(?:opened|open|opening|reopened)$/, /^(?:closed|close|closing|shut)$/],
  [/^(?:saved|save|saving|saves)$/, /^(?:wasted|wastes|wasting|lost|loses|losing|spent|cost|costs|costing)$/],
  [/^(?:raised|raises|earned|earns|made|received|refunded)$/, /^(?:lost|loses|owed|paid|spent|cost|costs)$/],
  [/^(?:added|add|adding)$/, /^(?:removed|remove|dropped|deleted)$/],
  [/^(?:joined|join|stayed|stay)$/, /^(?:left|leave|quit|resigned)$/],
  [/^(?:passed|pass)$/, /^(?:failed|fail)$/],
  [/^(?:accepted|approved)$/, /^(?:refused|rejected|declined)$/],
  [/^(?:survived|saved)$/, /^(?:died|lost)$/],
];
/** Words back from a value to its deed. */
const REACH = 4;
const PARTED = /^(?:and|but|so|because|then|while|when|although|which|who|that|after|before|instead|than)$/;

/** The deed right before a value: "lost" of "we lost only seven games"; null where none of those known stands there. */
export function deedBefore({ words, breaks }: Ground, from: number): string | null {
  for (let i = from - 1; i >= 0 && i >= from - REACH && !breaks[i + 1]; i--) {
    const word = words[i]!.folded;
    if (PARTED.test(word)) return null;
    if (PAIRS.some(([one, other]) => one.test(word) || other.test(word))) return word;
  }
  return null;
}

/** True for two deeds that undo each other. */
export const undoes = (a: string, b: string): boolean =>
  PAIRS.some(([one, other]) => (one.test(a) && other.test(b)) || (one.test(b) && other.test(a)));
