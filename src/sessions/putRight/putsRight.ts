import type { Ask } from '../asks.ts';
import type { Supposed } from '../supposed.ts';
import { deniesShortly, deniesVerb, hasNone, leavesNobody, affirms, neverHad } from './denials.ts';
import { notThat, countsOtherwise, namesAnother, hasAnotherRole, isNamedOtherwise, isIt } from './otherValues.ts';
import {
  wasSomebodyElse,
  stillSo,
  reversed,
  marked,
  isOpposite,
  wrongEnd,
  swapped,
  elsewhere,
  isOtherwise,
} from './reversals.ts';
import type { Said, Sign } from './sign.ts';

/**
 * How much speaks for a sentence putting right what the question supposes: the sum of its signs. From 1 on it does.
 * Each kind of sign counts by itself, so that "actually" beside a word of the question is not enough, and with another
 * value it is.
 */
export const putsRight = (said: Said, supposed: Supposed, asks: readonly Ask[]): number =>
  /\bnot (?:only|just|merely|simply)\b|^if\b/u.test(said.cue)
    ? 0
    : SIGNS.reduce((sum, sign) => sum + sign(said, supposed, asks), 0);

const SIGNS: readonly Sign[] = [
  hasAnotherRole,
  isNamedOtherwise,
  isOtherwise,
  swapped,
  elsewhere,
  wrongEnd,
  isIt,
  deniesShortly,
  deniesVerb,
  hasNone,
  leavesNobody,
  notThat,
  countsOtherwise,
  wasSomebodyElse,
  namesAnother,
  stillSo,
  reversed,
  marked,
  isOpposite,
  affirms,
  neverHad,
];
