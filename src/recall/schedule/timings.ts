import type { Memory } from '../model.ts';
import { FIRST_RATINGS } from './expectedRecall.ts';
import { retrievability } from './retrievability.ts';

/** How long a card takes a person, seconds, from its prompt to the rating. */
export interface Timings {
  /** Seen for the first time. */
  readonly newSeconds: number;
  readonly rememberedSeconds: number;
  readonly forgottenSeconds: number;
}

/** Until a person's own are known. */
export const TYPICAL_TIMINGS: Timings = { newSeconds: 18, rememberedSeconds: 8, forgottenSeconds: 16 };

/** What a review is likely to take, seconds, with the second look after a wrong answer. */
export function expectedSeconds(memory: Memory, at: number, timings: Timings, pace = 1): number {
  if (memory.phase === 'new') return timings.newSeconds + FIRST_RATINGS[0] * timings.rememberedSeconds;
  const recall = retrievability(memory, at, pace);
  return recall * timings.rememberedSeconds + (1 - recall) * (timings.forgottenSeconds + timings.rememberedSeconds);
}

/** What checking a card that is fairly well known takes, seconds: nine of ten are remembered. */
export const checkSeconds = (timings: Timings): number =>
  0.9 * timings.rememberedSeconds + 0.1 * (timings.forgottenSeconds + timings.rememberedSeconds);
