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
export function integratedLufs({ samples, sampleRateHz }: Sound): number | null {
  const weighted = kWeighting(sampleRateHz);
  const step = Math.round((sampleRateHz * STEP_MS) / 1000);
  if (step < 1) return null;
  const steps: number[] = [];
  let sum = 0;
  for (let i = 0; i < samples.length; i++) {
    const value = weighted(samples[i]!);
    sum += value * value;
    if ((i + 1) % step === 0) {
      steps.push(sum / step);
      sum = 0;
    }
  }
  const perBlock = BLOCK_MS / STEP_MS;
  const blocks: number[] = [];
  for (let i = perBlock; i <= steps.length; i++) {
    blocks.push(steps.slice(i - perBlock, i).reduce((a, b) => a + b, 0) / perBlock);
  }
  const loud = blocks.filter((power) => lufs(power) > ABSOLUTE_GATE_LUFS);
  if (loud.length === 0) return null;
  const gate = lufs(mean(loud)) + RELATIVE_GATE_LU;
  return lufs(mean(loud.filter((power) => lufs(power) > gate)));
}

const lufs = (power: number) => OFFSET_LU + 10 * Math.log10(power);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/**
 * The two filters of BS.1770 (a shelf for the head, a high-pass) at any sampling rate. The standard gives coefficients
 * for 48 kHz only; these are the analogue filters they come from (as derived by De Man 2014, "Evaluation of
 * implementations of the EBU R128 loudness measurement"), through the bilinear transform. Samples that are no numbers
 * count as 0, so that one of them doesn't spoil the rest.
 */
function kWeighting(sampleRateHz: number): (sample: number) => number {
  const shelf = (() => {
    const gain = 10 ** (3.999843853973347 / 20);
    const q = 0.7071752369554196;
    const k = Math.tan((Math.PI * 1681.974450955533) / sampleRateHz);
    const bandGain = gain ** 0.4996667741545416;
    const a0 = 1 + k / q + k * k;
    return biquad(
      [(gain + (bandGain * k) / q + k * k) / a0, (2 * (k * k - gain)) / a0, (gain - (bandGain * k) / q + k * k) / a0],
      [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
    );
  })();
  const highPass = (() => {
    const q = 0.5003270373238773;
    const k = Math.tan((Math.PI * 38.13547087602444) / sampleRateHz);
    const a0 = 1 + k / q + k * k;
    return biquad([1, -2, 1], [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]);
  })();
  return (sample) => highPass(shelf(Number.isFinite(sample) ? sample : 0));
}

/** A filter of second order, direct form II transposed; `a` without its leading 1. */
function biquad(b: readonly [number, number, number], a: readonly [number, number]): (sample: number) => number {
  let z1 = 0;
  let z2 = 0;
  return (sample) => {
    const out = b[0] * sample + z1;
    z1 = b[1] * sample - a[0] * out + z2;
    z2 = b[2] * sample - a[1] * out;
    return out;
  };
}
