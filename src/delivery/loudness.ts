import type { Sound } from '../speech/model.ts';

/** ITU-R BS.1770-5, annex 1: blocks of 400 ms that overlap by three quarters. */
const BLOCK_MS = 400;
const STEP_MS = 100;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;
/** Makes a 997 Hz sine read its own level. */
const OFFSET_LU = -0.691;

/**
 * Integrated loudness of one channel after ITU-R BS.1770-5, LUFS: K-weighted, gated. Null where nothing is louder than
 * -70 LUFS or the sound is shorter than one block. Linear in the sound's length.
 */
export function integratedLufs(sound: Sound): number | null {
  const perBlock = BLOCK_MS / STEP_MS;
  const steps = stepPowers(sound);
  const blocks: number[] = [];
  for (let i = perBlock; i <= steps.length; i++) blocks.push(mean(steps.slice(i - perBlock, i)));
  const loud = blocks.filter((power) => lufs(power) > ABSOLUTE_GATE_LUFS);
  if (loud.length === 0) return null;
  const gate = lufs(mean(loud)) + RELATIVE_GATE_LU;
  return lufs(mean(loud.filter((power) => lufs(power) > gate)));
}

const lufs = (power: number) => OFFSET_LU + 10 * Math.log10(power);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/**
 * Mean square of the K-weighted sound in each whole step. Samples that are no numbers count as 0, so that one of them
 * doesn't spoil the rest. Both filters (direct form II transposed) run in one loop: this is most of the work.
 */
function stepPowers({ samples, sampleRateHz }: Sound): readonly number[] {
  const step = Math.round((sampleRateHz * STEP_MS) / 1000);
  if (step < 1) return [];
  const { shelf, highPass } = kWeighting(sampleRateHz);
  let [s1, s2, h1, h2] = [0, 0, 0, 0];
  const powers: number[] = [];
  for (let start = 0; start + step <= samples.length; start += step) {
    let sum = 0;
    for (let i = start; i < start + step; i++) {
      const sample = samples[i]!;
      const x = Number.isFinite(sample) ? sample : 0;
      const y = shelf.b0 * x + s1;
      s1 = shelf.b1 * x - shelf.a1 * y + s2;
      s2 = shelf.b2 * x - shelf.a2 * y;
      const z = highPass.b0 * y + h1;
      h1 = highPass.b1 * y - highPass.a1 * z + h2;
      h2 = highPass.b2 * y - highPass.a2 * z;
      sum += z * z;
    }
    powers.push(sum / step);
  }
  return powers;
}

/** A filter of second order; a0 is 1. */
interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/**
 * The two filters of BS.1770 (a shelf for the head, a high-pass) at any sampling rate. The standard gives coefficients
 * for 48 kHz only; these are the analogue filters they come from (as derived by De Man 2014, "Evaluation of
 * implementations of the EBU R128 loudness measurement"), through the bilinear transform.
 */
function kWeighting(sampleRateHz: number): { readonly shelf: Biquad; readonly highPass: Biquad } {
  const gain = 10 ** (3.999843853973347 / 20);
  const bandGain = gain ** 0.4996667741545416;
  const q = 0.7071752369554196;
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRateHz);
  const a0 = 1 + k / q + k * k;
  const shelf = {
    b0: (gain + (bandGain * k) / q + k * k) / a0,
    b1: (2 * (k * k - gain)) / a0,
    b2: (gain - (bandGain * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  };
  const lowQ = 0.5003270373238773;
  const lowK = Math.tan((Math.PI * 38.13547087602444) / sampleRateHz);
  const lowA0 = 1 + lowK / lowQ + lowK * lowK;
  const highPass = {
    b0: 1,
    b1: -2,
    b2: 1,
    a1: (2 * (lowK * lowK - 1)) / lowA0,
    a2: (1 - lowK / lowQ + lowK * lowK) / lowA0,
  };
  return { shelf, highPass };
}
