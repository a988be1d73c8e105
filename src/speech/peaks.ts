import type { Sound } from './model.ts';

/** Longest list of peaks: enough for any screen, and a small piece of JSON for half an hour of sound. */
const MOST_PEAKS = 4000;

/**
 * For drawing a waveform: per step the largest absolute sample, 0 to 1, rounded to thousandths. Samples that are no
 * numbers count as 0.
 * @param stepMs more than 0.
 */
export function peaksOf(sound: Sound, stepMs: number): readonly number[] {
  if (!(stepMs > 0)) throw new RangeError(`${stepMs} ms is no step.`);
  const { samples, sampleRateHz } = sound;
  const step = Math.max(1, (stepMs * sampleRateHz) / 1000);
  const peaks: number[] = [];
  for (let i = 0; i * step < samples.length; i++) {
    let peak = 0;
    const end = Math.min(samples.length, Math.round((i + 1) * step));
    for (let j = Math.round(i * step); j < end; j++) peak = Math.max(peak, Math.abs(samples[j]!) || 0);
    peaks.push(Math.round(Math.min(1, peak) * 1000) / 1000);
  }
  return peaks;
}

/** Step in whole tens of milliseconds that draws a sound of this length in at most 4,000 peaks; at least 20 ms. */
export function peakStepMs(durationMs: number): number {
  return Math.max(20, Math.ceil(durationMs / MOST_PEAKS / 10) * 10);
}
