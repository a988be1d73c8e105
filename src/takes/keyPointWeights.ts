// Written by test/accuracy/fit/fitKeyPoints.mjs; see the README beside it.
import type { FamiliarityEvidence } from './familiarity.ts';
import type { Logistic } from './logistic.ts';
import type { CoveringMeasure, PointMeasures } from './pointEvidence.ts';

/** Where a point counts as covered, and below what as missed; between the two the person is asked. */
export const POINT_BORDERS = { covered: 0.63, missed: 0.08 };

/** How likely a take told a point, by its words: fitted to 4241 labelled points of 635 takes of 60 stories. */
export const COVERED_MODEL: Logistic<CoveringMeasure> = {
  bias: -3.71,
  weights: {
    ofPoint: 2.08,
    ofScript: 0.09,
    exact: 1.85,
    phrases: 1.29,
    owned: 0.5,
    amount: 0.12,
    density: 0.98,
    unreal: -3.82,
    denied: -1.47,
    likely: 0.98,
    filled: 5.23,
    meant: -1.7,
    near: 0.12,
  },
};

/** The same, by the kind of take too. */
export const TOLD_MODEL: Logistic<keyof PointMeasures> = {
  bias: -5.33,
  weights: {
    ofPoint: 1.89,
    ofScript: -0.05,
    exact: 3.28,
    phrases: 1.84,
    owned: 0.05,
    amount: 0.93,
    density: 1.11,
    unreal: -3,
    denied: -1.54,
    likely: 0.84,
    filled: -1.22,
    meant: -0.54,
    near: 1.37,
    free: 4.63,
    open: 5.51,
  },
};

/** How likely a take tells a story at all: fitted to the same takes, and to each held against 6 stories of other people. */
export const FAMILIARITY_MODEL: Logistic<keyof FamiliarityEvidence> = {
  bias: -13.18,
  weights: {
    own: 8.97,
    gist: 8.16,
    near: 5.6,
    likely: 8.31,
  },
};
