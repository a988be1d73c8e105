import { growingRows } from './growing.ts';

/** Samples of this size and more are at the end of the scale of 16 bits. */
const FULL_SCALE = 0.999;
/** This many in a row are a flat top: a voice never stays at its peak. */
const FLAT_TOP_SAMPLES = 3;
/** Drawn steps are whole multiples of this, and at least twice as long. */
const STEP_MS = 10;
/** Longest list of peaks: enough for any screen, and a small piece of JSON for half an hour of sound. */
const MOST_PEAKS = 4000;

export interface Levels {
  /** Largest absolute sample. */
  readonly peak: number;
  /** How often the wave runs into the end of the scale and stays there. */
  readonly flatTops: number;
  /** For drawing a waveform: per step the largest absolute sample, 0 to 1, rounded to thousandths. */
  readonly peaks: { readonly stepMs: number; readonly values: readonly number[] };
}

/** Peaks of a sound while it arrives; the same however it is cut into pushes. Samples must be finite. */
export function levelMeter(sampleRateHz: number): {
  readonly push: (samples: Float32Array) => void;
  readonly finish: (durationMs: number) => Levels;
} {
  const step = (STEP_MS * sampleRateHz) / 1000;
  const largest = growingRows(1);
  let received = 0;
  let boundary = Math.round(step);
  let stepPeak = 0;
  let peak = 0;
  let run = 0;
  let flatTops = 0;
  const endStep = () => {
    const row = largest.add();
    row.values[row.at] = stepPeak;
    peak = Math.max(peak, stepPeak);
    stepPeak = 0;
    boundary = Math.max(boundary + 1, Math.round((largest.rows() + 1) * step));
  };
  return {
    push: (samples) => {
      for (let start = 0; start < samples.length;) {
        if (received === boundary) endStep();
        const end = Math.min(samples.length, start + boundary - received);
        let top = stepPeak;
        for (let i = start; i < end; i++) {
          const size = Math.abs(samples[i]!);
          if (size > top) top = size;
          if (size < FULL_SCALE) run = 0;
          else if (++run === FLAT_TOP_SAMPLES) flatTops++;
        }
        stepPeak = top;
        received += end - start;
        start = end;
      }
    },
    finish: (durationMs) => {
      if (received > 0) endStep();
      const stepMs = Math.max(2 * STEP_MS, Math.ceil(durationMs / MOST_PEAKS / STEP_MS) * STEP_MS);
      const each = stepMs / STEP_MS;
      const fine = largest.values();
      const values: number[] = [];
      for (let start = 0; start < fine.length; start += each) {
        const top = fine.subarray(start, start + each).reduce((a, b) => Math.max(a, b), 0);
        values.push(Math.round(Math.min(1, top) * 1000) / 1000);
      }
      return { peak, flatTops, peaks: { stepMs, values } };
    },
  };
}
