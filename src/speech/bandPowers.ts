import { decimate } from './decimate.ts';
import { fourier } from './fft.ts';
import type { Sound } from './model.ts';

/** Power of a sound over time and frequency. */
export interface BandPowers {
  /** Time between frames, milliseconds. Frame i is centred on i × stepMs. */
  readonly stepMs: number;
  readonly frames: number;
  readonly bands: number;
  /** Mean power per band, frame by frame: `values[frame * bands + band]`. A full-scale sine has 0.5 over all bands. */
  readonly values: Float64Array;
  /** How steady each band's power is in noise: the shape of its gamma distribution, larger for wider bands. */
  readonly freedom: Float64Array;
}

const STEP_MS = 10;
/** Long enough for two periods of a low voice, short enough to place an onset. */
const WINDOW_MS = 24;
const BANDS = 24;
/** Below lies mains hum and rumble; above, little of speech that a room leaves. */
const LOWEST_HZ = 90;
const HIGHEST_HZ = 7600;

/**
 * Powers in 24 bands, equally wide on the mel scale (O'Shaughnessy 1987), every 10 ms through a Hann window of 24 ms.
 * Linear in the sound's length.
 */
export function bandPowers(sound: Sound): BandPowers {
  const { samples, sampleRateHz } = decimate(sound);
  const windowLength = Math.max(2, Math.round((sampleRateHz * WINDOW_MS) / 1000));
  const size = 2 ** Math.ceil(Math.log2(windowLength));
  const window = Float64Array.from(
    { length: windowLength },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / windowLength),
  );
  const edges = bandEdges(sampleRateHz, size);
  const frames = Math.floor((samples.length / sampleRateHz) * (1000 / STEP_MS)) + (samples.length > 0 ? 1 : 0);
  const values = new Float64Array(frames * BANDS);
  const transform = fourier(size);
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  // Parseval: powers of all bins sum to the mean square under the window (its own power is 3/8).
  const scale = 2 / (size * windowLength * 0.375);

  const load = (into: Float64Array, frame: number) => {
    const start = Math.round((frame * STEP_MS * sampleRateHz) / 1000 - windowLength / 2);
    for (let i = 0; i < windowLength; i++) {
      const sample = samples[start + i] ?? 0;
      into[i] = Number.isFinite(sample) ? sample * window[i]! : 0;
    }
    into.fill(0, windowLength);
  };

  // Two real frames go through one complex transform; symmetry tells them apart again.
  for (let frame = 0; frame < frames; frame += 2) {
    load(real, frame);
    if (frame + 1 < frames) load(imaginary, frame + 1);
    else imaginary.fill(0);
    transform(real, imaginary);
    for (let band = 0; band < BANDS; band++) {
      let even = 0;
      let odd = 0;
      for (let k = edges[band]!; k < edges[band + 1]!; k++) {
        const mirror = size - k;
        const sumRe = real[k]! + real[mirror]!;
        const differenceIm = imaginary[k]! - imaginary[mirror]!;
        const sumIm = imaginary[k]! + imaginary[mirror]!;
        const differenceRe = real[mirror]! - real[k]!;
        even += sumRe * sumRe + differenceIm * differenceIm;
        odd += sumIm * sumIm + differenceRe * differenceRe;
      }
      values[frame * BANDS + band] = (even / 4) * scale;
      if (frame + 1 < frames) values[(frame + 1) * BANDS + band] = (odd / 4) * scale;
    }
  }
  // Half of the bins under a padded Hann window are independent, each with two degrees of freedom.
  const binsPerHz = windowLength / sampleRateHz;
  const freedom = Float64Array.from(
    { length: BANDS },
    (_, band) => 0.5 + 0.5 * Math.max(1, ((edges[band + 1]! - edges[band]!) * sampleRateHz * binsPerHz) / size),
  );
  return { stepMs: STEP_MS, frames, bands: BANDS, values, freedom };
}

/** First bin of each band and the end of the last; bands never overlap and have at least one bin where there are enough. */
function bandEdges(sampleRateHz: number, size: number): readonly number[] {
  const nyquistBin = size / 2;
  const top = Math.min(HIGHEST_HZ, sampleRateHz / 2);
  const lowest = Math.min(LOWEST_HZ, top / 2);
  const edges: number[] = [];
  for (let i = 0; i <= BANDS; i++) {
    const hz = fromMel(toMel(lowest) + (i / BANDS) * (toMel(top) - toMel(lowest)));
    const bin = Math.round((hz * size) / sampleRateHz);
    edges.push(Math.min(nyquistBin, Math.max(bin, 1, (edges.at(-1) ?? 0) + 1)));
  }
  return edges;
}

const toMel = (hz: number) => 2595 * Math.log10(1 + hz / 700);
const fromMel = (mel: number) => 700 * (10 ** (mel / 2595) - 1);
