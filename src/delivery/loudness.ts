import { cleanPieces } from '../speech/cleanSamples.ts';
import type { Sound } from '../speech/model.ts';
import { kWeighting } from './kWeighting.ts';

/** ITU-R BS.1770-5, annex 1: blocks of 400 ms that overlap by three quarters. */
const BLOCK_STEPS = 4;
/** EBU Tech 3342: short-term loudness, over 3 s. */
const SHORT_TERM_STEPS = 30;
const STEP_MS = 100;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;
const RANGE_GATE_LU = -20;
/** Fewer short-term values than this (5 s and a little) are no distribution. */
const FEWEST_SHORT_TERM = 20;
/** Makes a 997 Hz sine read its own level. */
const OFFSET_LU = -0.691;

export interface Loudness {
  /** After ITU-R BS.1770-5, LUFS: K-weighted, gated. Null where nothing is louder than -70 LUFS or too short. */
  readonly integratedLufs: number | null;
  /** After EBU Tech 3342, LU: from the 10 % to the 95 % quantile of the short-term loudness, gated. */
  readonly rangeLu: number | null;
}

/** Measures the loudness of one channel while it arrives; the same however it is cut into pushes. */
export interface LoudnessMeter {
  readonly push: (samples: Float32Array) => void;
  readonly finish: () => Loudness;
}

/** Samples must be finite. Linear in the sound's length; keeps one number a tenth of a second. */
export function loudnessMeter(sampleRateHz: number): LoudnessMeter {
  const step = Math.round((sampleRateHz * STEP_MS) / 1000);
  const { shelf, highPass } = kWeighting(sampleRateHz);
  const powers: number[] = [];
  let [s1, s2, h1, h2] = [0, 0, 0, 0];
  let sum = 0;
  let left = step;
  return {
    // Both filters (direct form II transposed) run in one loop: this is most of the work.
    push: (samples) => {
      if (step < 1) return;
      for (let start = 0; start < samples.length;) {
        const end = Math.min(samples.length, start + left);
        for (let i = start; i < end; i++) {
          const x = samples[i]!;
          const y = shelf.b0 * x + s1;
          s1 = shelf.b1 * x - shelf.a1 * y + s2;
          s2 = shelf.b2 * x - shelf.a2 * y;
          const z = highPass.b0 * y + h1;
          h1 = highPass.b1 * y - highPass.a1 * z + h2;
          h2 = highPass.b2 * y - highPass.a2 * z;
          sum += z * z;
        }
        left -= end - start;
        start = end;
        if (left === 0) {
          powers.push(sum / step);
          sum = 0;
          left = step;
        }
      }
    },
    finish: () => ({ integratedLufs: integrated(powers), rangeLu: range(powers) }),
  };
}

/** Integrated loudness of a whole sound, LUFS; see `Loudness`. */
export function integratedLufs({ samples, sampleRateHz }: Sound): number | null {
  const meter = loudnessMeter(sampleRateHz);
  cleanPieces(samples, meter.push);
  return meter.finish().integratedLufs;
}

function integrated(steps: readonly number[]): number | null {
  const loud = movingPowers(steps, BLOCK_STEPS).filter((power) => lufs(power) > ABSOLUTE_GATE_LUFS);
  if (loud.length === 0) return null;
  const gate = lufs(mean(loud)) + RELATIVE_GATE_LU;
  return lufs(mean(loud.filter((power) => lufs(power) > gate)));
}

function range(steps: readonly number[]): number | null {
  const loud = movingPowers(steps, SHORT_TERM_STEPS).filter((power) => lufs(power) > ABSOLUTE_GATE_LUFS);
  if (loud.length < FEWEST_SHORT_TERM) return null;
  const gate = lufs(mean(loud)) + RANGE_GATE_LU;
  const kept = loud
    .filter((power) => lufs(power) > gate)
    .map(lufs)
    .sort((a, b) => a - b);
  const at = (quantile: number) => kept[Math.round((kept.length - 1) * quantile)]!;
  return at(0.95) - at(0.1);
}

/** Mean power of each run of `count` steps. */
function movingPowers(steps: readonly number[], count: number): readonly number[] {
  const means: number[] = [];
  for (let i = count; i <= steps.length; i++) means.push(mean(steps.slice(i - count, i)));
  return means;
}

const lufs = (power: number) => OFFSET_LU + 10 * Math.log10(power);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
