/**
 * Weights of the parts of a story (situation, task, action, result, connection), fitted as a linear-chain conditional
 * random field (L2, unit 2) on 72 labelled takes of eight stories; test/fixtures/takes/takes-held.jsonl had no part in it.
 * Refit them when cues or features change.
 */
export interface PartModel {
  /** By feature: what it adds to each part. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  /** From a part (row) to the next stretch's part (column). */
  readonly moves: readonly (readonly number[])[];
  /** For the first stretch. */
  readonly starts: readonly number[];
}

/** From words and place alone: for scripts, and for answers with no story. */
export const CUE_MODEL: PartModel = {
  weights: {
    bias: [0.67, -0.23, -0.13, -0.11, -0.2],
    place: [-1.84, 0.01, 0.75, 0.74, 0.35],
    placeSquared: [-1.15, -0.61, 0.15, 1.17, 0.45],
    once: [0.21, -0.05, -0.12, 0.07, -0.11],
    role: [0.21, 0.34, -0.33, 0.03, -0.25],
    state: [0.08, 0.33, -0.4, -0.09, 0.09],
    obstacle: [0.73, 0.49, -0.69, -0.77, 0.23],
    others: [-0.24, 0.95, -0.46, -0.14, -0.12],
    need: [0.03, 0.72, -0.34, -0.19, -0.23],
    iDid: [-0.89, -0.8, 1.39, 0.52, -0.23],
    andDid: [0.26, -0.56, 0.83, -0.41, -0.12],
    so: [-0.15, 0.08, 0.38, -0.39, 0.09],
    thenNext: [-0.03, 0.04, 0.19, -0.54, 0.34],
    but: [-0.54, 0.1, 0.41, 0.17, -0.14],
    and: [0.17, 0.5, -0.2, 0.08, -0.55],
    because: [0.49, 0.05, -0.51, 0.03, -0.06],
    amount: [-0.46, -0.44, -0.33, 1.38, -0.15],
    resultVerb: [0.63, -0.34, -1.22, 1.46, -0.53],
    after: [-0.28, -0.55, -0.88, 1.72, -0.01],
    learned: [-0.13, -0.06, -0.09, 0.65, -0.37],
    noticed: [-0.04, 0.11, -0.04, -0.03, -0.01],
    proposed: [-0.6, 0.9, 0.03, -0.3, -0.02],
    wasNot: [-0.39, 0.43, -0.01, -0.02, -0.01],
    ahead: [0.21, -0.09, -0.28, -0.65, 0.81],
    opensSentence: [-1.31, -0.01, 0.13, 0.51, 0.68],
    connects: [0.15, -0.68, -0.57, -0.75, 1.85],
  },
  moves: [
    [3.5, 2.53, 0.85, -1.81, 0.01],
    [-1.69, 3.37, 1.19, -0.89, -0.61],
    [-1.54, -1.74, 2.89, 1.03, 0.06],
    [-1.58, -1.83, -2.85, 1.5, 0.8],
    [-0.92, -1.03, -1.66, -1.26, 1.66],
  ],
  starts: [2.02, -0.86, -0.39, 0.21, -0.98],
};

/** From words, place and alignment to the story's script. */
export const ALIGNED_MODEL: PartModel = {
  weights: {
    bias: [0.64, -0.2, -0.26, 0.05, -0.23],
    place: [-1.24, 0.0, 0.55, 0.42, 0.27],
    placeSquared: [-0.82, -0.44, 0.3, 0.62, 0.34],
    once: [0.02, 0.09, -0.21, 0.15, -0.06],
    role: [0.2, -0.04, -0.06, 0.02, -0.11],
    state: [-0.35, 0.38, -0.09, 0.1, -0.04],
    obstacle: [1.01, 0.06, -0.47, -0.56, -0.04],
    others: [-0.2, 0.48, 0.0, -0.12, -0.15],
    need: [0.29, 0.04, -0.16, -0.12, -0.05],
    iDid: [-0.85, -0.85, 1.23, 0.67, -0.19],
    andDid: [0.43, -0.5, 0.6, -0.44, -0.08],
    so: [0.04, 0.02, 0.44, -0.57, 0.07],
    thenNext: [-0.01, 0.2, -0.14, -0.36, 0.31],
    but: [-0.31, -0.07, 0.48, 0.02, -0.12],
    and: [0.36, 0.53, -0.11, -0.15, -0.64],
    because: [0.32, 0.35, -0.6, 0.04, -0.11],
    amount: [-0.16, -0.43, -0.11, 0.85, -0.15],
    resultVerb: [0.22, -0.01, -1.22, 1.26, -0.25],
    after: [-0.3, -0.35, -0.53, 1.2, -0.02],
    learned: [-0.06, -0.11, -0.05, 0.28, -0.05],
    noticed: [0.21, -0.16, -0.02, -0.02, -0.01],
    proposed: [-0.27, 0.56, -0.07, -0.19, -0.03],
    wasNot: [-0.33, 0.4, -0.05, -0.02, -0.01],
    ahead: [0.06, -0.11, -0.13, -0.47, 0.65],
    opensSentence: [-1.34, -0.06, 0.4, 0.45, 0.55],
    connects: [0.21, -0.36, -0.46, -0.62, 1.23],
    alignedSituation: [1.28, -0.94, -0.23, 0.1, -0.21],
    alignedTask: [-0.46, 1.56, -0.45, -0.44, -0.21],
    alignedAction: [-0.76, 0.3, 1.95, -1.18, -0.32],
    alignedResult: [-0.05, -0.43, -0.71, 1.83, -0.64],
    alignedConnection: [0.0, -0.12, -0.5, -0.77, 1.39],
    aligned: [0.01, 0.38, 0.06, -0.46, 0.01],
    alignedPlace: [-0.45, -0.15, 0.07, 0.09, 0.43],
    alignedPlaceSquared: [-0.31, -0.33, -0.12, 0.22, 0.55],
  },
  moves: [
    [3.3, 2.19, 0.71, -1.25, 0.12],
    [-1.64, 3.05, 0.84, -0.69, -0.77],
    [-1.64, -1.94, 2.48, 1.06, -0.03],
    [-1.59, -1.74, -2.35, 1.87, 0.4],
    [-0.98, -1.02, -1.45, -0.59, 1.66],
  ],
  starts: [2.04, -0.56, -0.59, -0.01, -0.88],
};
