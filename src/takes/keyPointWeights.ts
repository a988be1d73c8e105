// Written by test/accuracy/fit/fitKeyPoints.mjs; see the README beside it.
import type { FamiliarityEvidence } from './familiarity.ts';
import type { Logistic } from './logistic.ts';
import type { CoveringMeasure, PointMeasures } from './pointEvidence.ts';

/** Where a point counts as covered, and below what as missed; between the two the person is asked. */
export const POINT_BORDERS = { covered: 0.61, missed: 0.075 };

/** How likely a take told a point, by its words: fitted to 2467 labelled points of 365 takes of 36 stories. */
export const COVERED_MODEL: Logistic<CoveringMeasure> = {
  bias: -4.14,
  weights: {
    ofPoint: 1.71,
    ofScript: 0.63,
    exact: 1.21,
    phrases: 0.8,
    owned: 0.67,
    amount: 0.93,
    density: 1.56,
    unreal: -3.79,
    denied: -2.22,
    likely: -0.13,
    filled: 5,
    meant: -1.19,
    near: 1.13,
  },
};

/** The same, by the kind of take too. */
export const TOLD_MODEL: Logistic<keyof PointMeasures> = {
  bias: -6.05,
  weights: {
    ofPoint: 1.89,
    ofScript: 0.42,
    exact: 2.4,
    phrases: 1.72,
    owned: 0.01,
    amount: 1.92,
    density: 1.9,
    unreal: -2.6,
    denied: -1.91,
    likely: -0.34,
    filled: -0.7,
    meant: -0.64,
    near: 2.41,
    free: 4.89,
    open: 4.87,
  },
};

/** How likely a take tells a story at all: fitted to the same takes, and to each held against 6 stories of other people. */
export const FAMILIARITY_MODEL: Logistic<keyof FamiliarityEvidence> = {
  bias: -12.14,
  weights: {
    own: 6.62,
    gist: 6.18,
    near: 6.61,
    likely: 9.3,
  },
};
