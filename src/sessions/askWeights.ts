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
 * How likely one ask of several was left out: fitted to 153 labelled asks by test/fixtures/answers/fitAsks.mjs (the tuning
 * and second set of answers, and the odd lines of the third and fourth). The other halves were only scored.
 */
export const UNANSWERED_MODEL: Logistic<keyof AskMeasures> = {
  bias: 0.31,
  weights: {
    lacks: 2.8,
    cue: -1.4,
    near: -0.75,
    first: -1.61,
    room: -1.21,
    taken: 0.42,
    cueless: -0.73,
    telling: 1.04,
  },
};
