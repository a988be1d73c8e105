import type { TimeSpan } from '../speech/model.ts';

/**
 * Silence this long is a pause and not a stop consonant: Goldman-Eisler 1968, "Psycholinguistics: Experiments in
 * spontaneous speech", still the usual cut.
 */
export const SILENT_PAUSE_MS = 250;

/** Silence of 250 ms and more between stretches of speech; never before the first or after the last. */
export function pausesBetween(speech: readonly TimeSpan[]): readonly TimeSpan[] {
  const pauses: TimeSpan[] = [];
  speech.forEach((span, i) => {
    const next = speech[i + 1];
    if (next && next.startMs - span.endMs >= SILENT_PAUSE_MS) pauses.push({ startMs: span.endMs, endMs: next.startMs });
  });
  return pauses;
}
