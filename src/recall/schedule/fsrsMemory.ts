import { computeDecayFactor, default_w, fsrs } from 'ts-fsrs';

/**
 * FSRS-6 as ts-fsrs has it, with its default parameters and without fuzz: the same reviews give the same memory
 * on every machine. Every stored memory comes from here.
 */
export const FSRS = fsrs({ enable_fuzz: false });

const W = default_w;
const { decay: DECAY, factor: FACTOR } = computeDecayFactor(W);

/** A memory as far as FSRS reckons with it: days of stability, difficulty from 1 to 10. */
export interface Strength {
  readonly stability: number;
  readonly difficulty: number;
}

/**
 * Probability of recall, 0 to 1, `days` (fractions count) after the last review: FSRS-6's power curve,
 * (1 + factor × days / stability) ^ decay. It is ts-fsrs's `forgetting_curve` without the rounding to eight places.
 */
export const recallAfter = (days: number, stability: number): number =>
  stability > 0 ? (1 + (FACTOR * Math.max(0, days)) / stability) ** DECAY : 0;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

const w = (index: number): number => W[index]!;

/** Ratings as FSRS numbers them: 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

const firstDifficulty = (grade: Grade): number => w(4) - Math.exp((grade - 1) * w(5)) + 1;

/** The strength that a first answer leaves. */
export const firstStrength = (grade: Grade): Strength => ({
  stability: Math.max(w(grade - 1), 0.1),
  difficulty: clamp(firstDifficulty(grade), 1, 10),
});

const EASY_DIFFICULTY = firstDifficulty(4);
const GAIN = Math.exp(w(8));
const SHORT_LOSS = Math.exp(w(17) * w(18));

/**
 * The strength after an answer `days` (whole learning days; 0 is the same day) after the last one. The same formulas as
 * ts-fsrs's `next_state`, without its checks and rounding: plans and forecasts weigh thousands of cards with it, memories
 * that are kept come from `reviewCard`. `recall` is the probability of recall at that time, where it is known otherwise.
 */
export function strengthAfter(before: Strength, days: number, grade: Grade, recall?: number): Strength {
  const { stability: s, difficulty: d } = before;
  const forgotten = 1 - (recall ?? recallAfter(days, s));
  let stability: number;
  if (days === 0) {
    const growth = s ** -w(19) * Math.exp(w(17) * (grade - 3 + w(18)));
    stability = s * (grade >= 2 ? Math.max(growth, 1) : growth);
  } else if (grade === 1) {
    const relearnt = w(11) * d ** -w(12) * ((s + 1) ** w(13) - 1) * Math.exp(forgotten * w(14));
    stability = Math.min(relearnt, s / SHORT_LOSS);
  } else {
    const hard = grade === 2 ? w(15) : 1;
    const easy = grade === 4 ? w(16) : 1;
    stability = s * (1 + GAIN * (11 - d) * s ** -w(9) * (Math.exp(forgotten * w(10)) - 1) * hard * easy);
  }
  const harder = d + (-w(6) * (grade - 3) * (10 - d)) / 9;
  return {
    stability: clamp(stability, 0.001, 36_500),
    difficulty: clamp(w(7) * EASY_DIFFICULTY + (1 - w(7)) * harder, 1, 10),
  };
}
