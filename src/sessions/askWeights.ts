import type { Logistic } from '../takes/logistic.ts';
import type { AskMeasures } from './askEvidence.ts';

/**
 * From these chances on an ask is said to be unanswered, or asked about. Said only where, besides, the ask's own test
 * finds nothing, or is in doubt and no word of the wanted kind is there; and no word is near the ask's own.
 */
export const UNANSWERED_BORDERS = { said: 0.7, asked: 0.4 };
/** Words at least this close to the ask's own take it up. */
export const TAKEN_UP = 0.5;

/**
 * How likely one ask of several was left out: fitted to 173 labelled asks (tuning, second and the odd lines of the third,
 * the fourth and the second blind set of answers; ridge of 1). The other halves were only scored.
 */
export const UNANSWERED_MODEL: Logistic<keyof AskMeasures> = {
  bias: 0.18,
  weights: {
    lacks: 3.06,
    cue: -1.45,
    near: -0.73,
    first: -1.65,
    room: -1.17,
    taken: 0.45,
    cueless: -0.71,
    telling: 1.14,
  },
};
