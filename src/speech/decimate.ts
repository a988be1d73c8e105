import type { Sound } from './model.ts';

/** Speech is told from noise well below this; more samples would only cost time. */
const ANALYSIS_RATE_HZ = 16_000;

/**
 * The same sound at 16 to 32 kHz, by keeping every n-th sample after a low-pass (Hann-windowed sinc, 12 taps a kept
 * sample). Sound at less than 32 kHz comes back as it is. Time starts stay where they were: the filter is symmetric.
 */
export function decimate(sound: Sound): Sound {
  const factor = Math.floor(sound.sampleRateHz / ANALYSIS_RATE_HZ);
  if (factor < 2) return sound;
  const taps = lowPass(factor);
  const reach = (taps.length - 1) / 2;
  const { samples } = sound;
  const kept = new Float32Array(Math.ceil(samples.length / factor));
  for (let i = 0; i < kept.length; i++) {
    const centre = i * factor;
    const first = Math.max(0, centre - reach);
    const last = Math.min(samples.length - 1, centre + reach);
    let sum = 0;
    for (let j = first; j <= last; j++) sum += samples[j]! * taps[j - centre + reach]!;
    kept[i] = sum;
  }
  return { samples: kept, sampleRateHz: sound.sampleRateHz / factor };
}

function lowPass(factor: number): Float64Array {
  const reach = 6 * factor;
  const taps = new Float64Array(2 * reach + 1);
  // Passes up to 0.9 of the new Nyquist frequency.
  const cutoff = 0.45 / factor;
  let sum = 0;
  for (let i = 0; i < taps.length; i++) {
    const x = i - reach;
    const sinc = x === 0 ? 2 * cutoff : Math.sin(2 * Math.PI * cutoff * x) / (Math.PI * x);
    taps[i] = sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / (reach + 1)));
    sum += taps[i]!;
  }
  return taps.map((tap) => tap / sum);
}
