import type { Quiet } from './troubles.ts';

/** Nothing above the threshold for this long is said aloud on the screen. */
export const SILENCE_AFTER_MS = 3000;

/**
 * Peak level under which nobody is speaking into the microphone. Speech at arm's length peaks at −35…−10 dBFS with
 * automatic gain off; a quiet room stays under −55 on the microphones of laptops and headsets.
 */
export const UNHEARD_BELOW_DBFS = -50;

/**
 * Once speech was heard, a pause to think must not raise an alarm, so only what no open microphone delivers counts:
 * a muted or unplugged one gives digital silence, a room never does.
 */
export const DEAD_BELOW_DBFS = -75;

/** A longer gap between two readings means that the page was asleep, not that the person was silent. */
const LONGEST_STEP_MS = 250;

export interface SilenceWatch {
  /** Takes the peak level since the last reading and says what is missing; null while all is well. */
  hear(peakDbfs: number, nowMs: number): Quiet | null;
}

/** Watches the levels of one take. */
export function createSilenceWatch(): SilenceWatch {
  let heard = false;
  let silentMs = 0;
  let lastMs: number | null = null;
  return {
    hear(peakDbfs, nowMs) {
      const stepMs = lastMs === null ? 0 : Math.min(LONGEST_STEP_MS, Math.max(0, nowMs - lastMs));
      lastMs = nowMs;
      if (peakDbfs >= UNHEARD_BELOW_DBFS) heard = true;
      const silent = peakDbfs < (heard ? DEAD_BELOW_DBFS : UNHEARD_BELOW_DBFS);
      silentMs = silent ? silentMs + stepMs : 0;
      if (silentMs < SILENCE_AFTER_MS) return null;
      return heard ? 'gone-silent' : 'unheard';
    },
  };
}
