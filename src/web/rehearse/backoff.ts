import type { Random } from '../../shared/random.ts';

/** First wait after a failure. Short, because the server is on the same machine and mostly only restarting. */
export const FIRST_WAIT_MS = 250;
/** Longest wait: what a person sees as "at once" when the server comes back. */
export const LONGEST_WAIT_MS = 4000;

/**
 * Milliseconds to wait before the next try after `failures` (≥ 1) failures in a row: doubling from 250 ms to 4 s,
 * of which a random half to whole is taken so that several tabs do not knock together.
 */
export function backoffMs(failures: number, random: Random): number {
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(16, Math.max(0, failures - 1)));
  return Math.round(full * (0.5 + random.next() / 2));
}
