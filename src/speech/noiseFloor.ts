import type { BandPowers } from './bandPowers.ts';
import { movingMean, slidingMinimum } from './moving.ts';

/**
 * Even a digitally silent recording gets a floor, so that levels stay finite: -100 dBFS in each band, about the noise
 * of 16-bit samples.
 */
const LEAST_POWER = 1e-10;
/** Powers are averaged over this much before their minimum is taken: single quiet frames say little. */
const SMOOTHING_MS = 90;
/** Speech leaves every band for a moment within this time, even without a pause (Martin 2001 uses 1.5 s). */
const MINIMUM_WINDOW_MS = 3000;
/** What the minimum of smoothed noise lies below its mean; measured on white and pink noise. */
const MINIMUM_BIAS = 1.7;
/** Where silence is known, noise is its mean power within this time. */
const MEAN_WINDOW_MS = 4000;
const FEWEST_SILENT_FRAMES = 15;

/**
 * Noise power in each band and frame with nothing known about where speech is: the minimum statistics of Martin 2001
 * ("Noise power spectral density estimation based on optimal smoothing and minimum statistics"), with a fixed
 * smoothing, looking both ways because the recording is complete.
 */
export function minimumNoise(powers: BandPowers): Float32Array {
  const { frames, bands, values, stepMs } = powers;
  const reach = Math.round(MINIMUM_WINDOW_MS / stepMs / 2);
  const noise = new Float32Array(values.length);
  const column = new Float64Array(frames);
  for (let band = 0; band < bands; band++) {
    for (let frame = 0; frame < frames; frame++) column[frame] = values[frame * bands + band]!;
    const lowest = slidingMinimum(movingMean(column, Math.round(SMOOTHING_MS / stepMs / 2)), reach);
    for (let frame = 0; frame < frames; frame++) {
      noise[frame * bands + band] = Math.max(LEAST_POWER, lowest[frame]! * MINIMUM_BIAS);
    }
  }
  return noise;
}

/** Noise power from the frames known as silent, nearby ones only; `fallback` where there are too few of them. */
export function meanNoise(powers: BandPowers, isSilent: readonly boolean[], fallback: Float32Array): Float32Array {
  const { frames, bands, values, stepMs } = powers;
  const reach = Math.round(MEAN_WINDOW_MS / stepMs / 2);
  const noise = new Float32Array(values.length);
  const counts = new Float64Array(frames + 1);
  for (let frame = 0; frame < frames; frame++) counts[frame + 1] = counts[frame]! + (isSilent[frame] ? 1 : 0);
  const sums = new Float64Array(frames + 1);
  for (let band = 0; band < bands; band++) {
    for (let frame = 0; frame < frames; frame++) {
      sums[frame + 1] = sums[frame]! + (isSilent[frame] ? values[frame * bands + band]! : 0);
    }
    for (let frame = 0; frame < frames; frame++) {
      const from = Math.max(0, frame - reach);
      const to = Math.min(frames, frame + reach + 1);
      const count = counts[to]! - counts[from]!;
      const i = frame * bands + band;
      noise[i] = count < FEWEST_SILENT_FRAMES ? fallback[i]! : Math.max(LEAST_POWER, (sums[to]! - sums[from]!) / count);
    }
  }
  return noise;
}
