import type { Sound } from './model.ts';
import { sampleWindow } from './sampleWindow.ts';

/** Lowers a stream's sampling rate. Times stay where they were: the filter is symmetric. */
export interface Decimator {
  readonly sampleRateHz: number;
  /** The samples that are now known; the array may be used again at the next push. */
  readonly push: (samples: Float32Array) => Float32Array;
  /** The last samples: behind its end the sound is taken to be 0. */
  readonly finish: () => Float32Array;
}

/**
 * Keeps every n-th sample after a low-pass (Hann-windowed sinc, 12 taps a kept sample), so that the rate ends between
 * `rateHz` and twice that. Sound below twice `rateHz` goes through as it is.
 */
export function decimator(sampleRateHz: number, rateHz: number): Decimator {
  const factor = Math.floor(sampleRateHz / rateHz);
  if (factor < 2) return { sampleRateHz, push: (samples) => samples, finish: () => new Float32Array() };
  const taps = halfLowPass(factor);
  const reach = taps.length - 1;
  const window = sampleWindow(reach);
  let next = 0;
  let total = 0;
  const take = (until: number): Float32Array => {
    const { buffer, base } = window.view();
    const kept = new Float32Array(Math.max(0, until - next));
    for (let i = 0; i < kept.length; i++, next++) {
      const centre = next * factor - base;
      let sum = buffer[centre]! * taps[0]!;
      for (let k = 1; k <= reach; k++) sum += (buffer[centre - k]! + buffer[centre + k]!) * taps[k]!;
      kept[i] = sum;
    }
    window.forget(next * factor - reach);
    return kept;
  };
  return {
    sampleRateHz: sampleRateHz / factor,
    push: (samples) => {
      window.append(samples);
      total += samples.length;
      return take(Math.max(next, Math.floor((total - 1 - reach) / factor) + 1));
    },
    finish: () => {
      window.append(new Float32Array(reach + 1));
      return take(Math.ceil(total / factor));
    },
  };
}

/** A whole sound at 16 to 32 kHz (see `decimator`), which is enough for speech; slower sound comes back as it is. */
export function decimate(sound: Sound): Sound {
  const { sampleRateHz, push, finish } = decimator(sound.sampleRateHz, 16_000);
  if (sampleRateHz === sound.sampleRateHz) return sound;
  const first = push(sound.samples);
  const last = finish();
  const samples = new Float32Array(first.length + last.length);
  samples.set(first);
  samples.set(last, first.length);
  return { samples, sampleRateHz };
}

/** The middle tap and those on one side of it; together both sides sum to 1. */
function halfLowPass(factor: number): Float64Array {
  const reach = 6 * factor;
  // Passes up to 0.9 of the new Nyquist frequency.
  const cutoff = 0.45 / factor;
  const taps = Float64Array.from({ length: reach + 1 }, (_, i) => {
    const sinc = i === 0 ? 2 * cutoff : Math.sin(2 * Math.PI * cutoff * i) / (Math.PI * i);
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * i) / (reach + 1)));
  });
  const sum = 2 * taps.reduce((a, b) => a + b, 0) - taps[0]!;
  return taps.map((tap) => tap / sum);
}
