import type { Sound } from './model.ts';

/** Zero crossings of the sinc on each side. */
const REACH = 12;

/**
 * Changes the rate of sound that comes in pieces. `push` gives the samples that are complete, `end` the last ones; the
 * whole is the same however it was cut up. A Hann-windowed sinc, its cut at 0.92 of the lower of both half rates.
 */
export interface Resampler {
  push(samples: Float32Array): Float32Array;
  end(): Float32Array;
}

/** @param fromHz whole, as `toHz` */
export function resampler(fromHz: number, toHz: number): Resampler {
  if (fromHz === toHz) return { push: (samples) => samples, end: () => new Float32Array(0) };
  const step = fromHz / toHz;
  const cutoff = 0.92 * Math.min(1, toHz / fromHz);
  const reach = Math.ceil(REACH / cutoff);
  const table = kernel(cutoff, reach);
  const shared = greatestDivisor(fromHz, toHz);
  const phaseCount = toHz / shared;
  const phaseSamples = fromHz / shared;
  const phases: { readonly from: number; readonly taps: Float64Array }[] = [];
  const phase = (centre: number) => {
    const from = Math.ceil(centre - reach);
    const length = Math.floor(centre + reach) - from + 1;
    const taps = Float64Array.from({ length }, (_, k) => table[Math.round(Math.abs(from + k - centre) * STEPS)]!);
    return { from, taps };
  };
  /** Samples from `first` on; those before the sound are silence. */
  let kept: Float32Array = new Float32Array(reach);
  let first = -reach;
  let next = 0;
  const take = (samples: Float32Array): Float32Array => {
    const all = new Float32Array(kept.length + samples.length);
    all.set(kept);
    all.set(samples, kept.length);
    const last = first + all.length - 1 - reach;
    const count = Math.max(0, Math.floor(last / step) - next + 1);
    const made = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      const at = next + i;
      // Places that lie alike between two samples have the same taps: 48 to 16 kHz has one kind, 44.1 kHz has 160.
      const { from, taps } = (phases[at % phaseCount] ??= phase((at % phaseCount) * step));
      const start = Math.floor(at / phaseCount) * phaseSamples + from - first;
      let sum = 0;
      for (let k = 0; k < taps.length; k++) sum += (all[start + k] ?? 0) * taps[k]!;
      made[i] = sum;
    }
    next += count;
    const drop = Math.max(0, Math.floor(next * step) - reach - first);
    kept = all.slice(Math.min(drop, all.length));
    first += Math.min(drop, all.length);
    return made;
  };
  return { push: take, end: () => take(new Float32Array(reach + 1)) };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Steps between two samples in the table of the kernel. */
const STEPS = 256;

function kernel(cutoff: number, reach: number): Float64Array {
  const table = new Float64Array((reach + 1) * STEPS + 1);
  for (let i = 0; i < table.length; i++) {
    const x = i / STEPS;
    if (x >= reach) continue;
    const angle = Math.PI * cutoff * x;
    table[i] = (x === 0 ? cutoff : (cutoff * Math.sin(angle)) / angle) * (0.5 + 0.5 * Math.cos((Math.PI * x) / reach));
  }
  return table;
}

/** A whole sound at another rate. */
export function resampled(sound: Sound, toHz: number): Sound {
  const change = resampler(sound.sampleRateHz, toHz);
  const parts = [change.push(sound.samples), change.end()];
  const samples = new Float32Array(parts[0]!.length + parts[1]!.length);
  samples.set(parts[0]!);
  samples.set(parts[1]!, parts[0]!.length);
  return { samples, sampleRateHz: toHz };
}
