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
  bias: 0.14,
  weights: {
    lacks: 3.03,
    cue: -1.44,
    near: -0.72,
    first: -1.66,
    room: -1.18,
    taken: 0.53,
    cueless: -0.72,
    telling: 1.14,
  },
};
