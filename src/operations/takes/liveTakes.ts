import type { Clock } from '../../shared/clock.ts';

/** A recording that sends nothing for this long is taken for cut off. Chunks come at least every 500 ms. */
export const STALLED_AFTER_MS = 30_000;

/** Which recordings are coming in at the moment. Kept in memory: after a restart none is. */
export interface LiveTakes {
  heard(takeId: string): void;
  ended(takeId: string): void;
  isLive(takeId: string): boolean;
}

export function createLiveTakes(clock: Clock): LiveTakes {
  const heardAt = new Map<string, number>();
  return {
    heard: (takeId) => void heardAt.set(takeId, clock.nowMs()),
    ended: (takeId) => void heardAt.delete(takeId),
    isLive: (takeId) => clock.nowMs() - (heardAt.get(takeId) ?? -Infinity) < STALLED_AFTER_MS,
  };
}
