import { firstStrength, type Grade, recallAfter, strengthAfter } from '../../src/recall/schedule/fsrsMemory.ts';
import type { Random } from '../../src/shared/random.ts';

/** What somebody really remembers of a card, which no planner sees. */
export interface Trace {
  /** How durable it is, days; what it means is the learner's own. */
  readonly durability: number;
  /** 1 to 10, for learners that know it. */
  readonly difficulty: number;
}

/** A way of forgetting. Days are fractions; `wholeDays` is 0 within the same day. */
export interface Learner {
  readonly name: string;
  readonly about: string;
  /** How far cards differ in ease: the half width of the logarithm. */
  readonly spread: number;
  recall(trace: Trace, days: number): number;
  first(grade: Grade, ease: number): Trace;
  after(trace: Trace, days: number, wholeDays: number, grade: Grade, ease: number): Trace;
}

const LN_90 = Math.log(0.9);

/** FSRS's way of strengthening with another curve, another start or another gain. */
const fsrsLike = (options: {
  readonly name: string;
  readonly about: string;
  readonly spread: number;
  readonly curve?: (days: number, durability: number) => number;
  readonly start?: number;
  readonly gain?: number;
}): Learner => {
  const { name, about, spread, curve = recallAfter, start = 1, gain = 1 } = options;
  return {
    name,
    about,
    spread,
    recall: (trace, days) => curve(days, trace.durability),
    first: (grade, ease) => {
      const { stability, difficulty } = firstStrength(grade);
      return { durability: stability * ease * start, difficulty };
    },
    after: (trace, days, wholeDays, grade, ease) => {
      const before = { stability: trace.durability, difficulty: trace.difficulty };
      const { stability, difficulty } = strengthAfter(before, wholeDays, grade, curve(days, trace.durability));
      const growth = stability / before.stability;
      const durability = growth > 1 ? before.stability * (1 + (growth - 1) * ease * gain) : stability;
      return { durability, difficulty };
    },
  };
};

/**
 * Nothing of FSRS in it: a half-life that grows the more, the less sure the recall was, and shrinks to a third when it
 * failed.
 */
const halfLife: Learner = {
  name: 'half-life',
  about: 'not FSRS at all: 2^(−days ÷ half-life); a success multiplies the half-life by 1.2 to 3.2, a failure by 0.3',
  spread: 0.6,
  recall: (trace, days) => 2 ** (-Math.max(0, days) / trace.durability),
  first: (grade, ease) => ({ durability: [0.6, 2, 6, 20][grade - 1]! * ease, difficulty: 5 }),
  after: (trace, days, wholeDays, grade, ease) => {
    if (grade === 1) return { durability: Math.max(0.5, trace.durability * 0.3), difficulty: 5 };
    if (wholeDays === 0) return { durability: trace.durability * 1.05, difficulty: 5 };
    const forgotten = 1 - 2 ** (-days / trace.durability);
    return { durability: trace.durability * (1.2 + 2 * Math.sqrt(forgotten) * ease * 0.8), difficulty: 5 };
  },
};

export const LEARNERS: readonly Learner[] = [
  fsrsLike({ name: 'typical', about: 'FSRS-6 with its default parameters; cards differ in ease', spread: 1 }),
  fsrsLike({
    name: 'fast forgetter',
    about: 'starts with 0.4 of the stability and gains 0.6 as much from each review',
    spread: 0.6,
    start: 0.4,
    gain: 0.6,
  }),
  fsrsLike({
    name: 'slow forgetter',
    about: 'starts with twice the stability and gains 1.3 times as much',
    spread: 0.6,
    start: 2,
    gain: 1.3,
  }),
  fsrsLike({
    name: 'steeper power',
    about: 'forgets along 1 ÷ (1 + days ÷ 9 stabilities)',
    spread: 0.6,
    curve: (days, durability) => 1 / (1 + Math.max(0, days) / (9 * durability)),
  }),
  fsrsLike({
    name: 'exponential',
    about: 'forgets along 0.9^(days ÷ stability), which has no long tail',
    spread: 0.6,
    curve: (days, durability) => Math.exp((LN_90 * Math.max(0, days)) / durability),
  }),
  halfLife,
];

/** Eases of a deck's cards, around 1. */
export const easesOf = (count: number, learner: Learner, random: Random): number[] =>
  Array.from({ length: count }, () => Math.exp((random.next() + random.next() + random.next() - 1.5) * learner.spread));
