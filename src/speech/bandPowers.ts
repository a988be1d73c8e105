import { fourier } from './fft.ts';
import { frameFeed } from './frameFeed.ts';
import { growingRows } from './growing.ts';

/** Power of a sound over time and frequency. */
export interface BandPowers {
  /** Time between frames, milliseconds. Frame i is centred on i × stepMs. */
  readonly stepMs: number;
  readonly frames: number;
  readonly bands: number;
  /** Mean power per band, frame by frame: `values[frame * bands + band]`. A full-scale sine has 0.5 over all bands. */
  readonly values: Float32Array;
  /** How steady each band's power is in noise: the shape of its gamma distribution, larger for wider bands. */
  readonly freedom: Float64Array;
  /** Where each band starts, Hz, and where the last one ends: `bands + 1` values. */
  readonly edgesHz: readonly number[];
}

/** Measures band powers while the sound arrives. */
export interface BandPowerMeter {
  readonly push: (samples: Float32Array) => void;
  readonly finish: () => BandPowers;
}

export const FRAME_STEP_MS = 10;
/** Long enough for two periods of a low voice, short enough to place an onset. */
const WINDOW_MS = 24;
const BANDS = 24;
/** Below lies mains hum and rumble; above, little of speech that a room leaves. */
const LOWEST_HZ = 90;
const HIGHEST_HZ = 7600;

/**
 * Powers in 24 bands, equally wide on the mel scale (O'Shaughnessy 1987), every 10 ms through a Hann window of 24 ms.
 * Samples must be finite. Linear in the sound's length, and the same however it is cut into pushes.
 */
export function bandPowerMeter(sampleRateHz: number): BandPowerMeter {
  const windowLength = Math.max(2, Math.round((sampleRateHz * WINDOW_MS) / 1000));
  const size = Math.max(64, 2 ** Math.ceil(Math.log2(windowLength)));
  const window = Float64Array.from(
    { length: windowLength },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / windowLength),
  );
  const edges = bandEdges(sampleRateHz, size);
  const transform = fourier(size);
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  // Parseval: powers of all bins sum to the mean square under the window (its own power is 3/8).
  const scale = 2 / (size * windowLength * 0.375);
  const rows = growingRows(BANDS);

  // Two real frames go through one complex transform; symmetry tells them apart again.
  const measurePair = (both: boolean) => {
    transform(real, imaginary);
    const even = rows.add();
    const odd = both ? rows.add() : null;
    for (let band = 0; band < BANDS; band++) {
      let evenPower = 0;
      let oddPower = 0;
      for (let k = edges[band]!; k < edges[band + 1]!; k++) {
        const mirror = size - k;
        const sumRe = real[k]! + real[mirror]!;
        const differenceIm = imaginary[k]! - imaginary[mirror]!;
        const sumIm = imaginary[k]! + imaginary[mirror]!;
        const differenceRe = real[mirror]! - real[k]!;
        evenPower += sumRe * sumRe + differenceIm * differenceIm;
        oddPower += sumIm * sumIm + differenceRe * differenceRe;
      }
      // The array may have grown for the second row, so both are written to the newest.
      (odd ?? even).values[even.at + band] = (evenPower / 4) * scale;
      if (odd) odd.values[odd.at + band] = (oddPower / 4) * scale;
    }
  };

  const feed = frameFeed({ windowLength, sampleRateHz, stepMs: FRAME_STEP_MS }, (buffer, start, frame) => {
    const into = frame % 2 === 0 ? real : imaginary;
    for (let i = 0; i < windowLength; i++) into[i] = buffer[start + i]! * window[i]!;
    into.fill(0, windowLength);
    if (frame % 2 === 1) measurePair(true);
  });

  return {
    push: feed.push,
    finish: () => {
      if (feed.finish() % 2 === 1) {
        imaginary.fill(0);
        measurePair(false);
      }
      // Half of the bins under a padded Hann window are independent, each with two degrees of freedom.
      const binsPerHz = windowLength / sampleRateHz;
      const hzPerBin = sampleRateHz / size;
      const freedom = Float64Array.from(
        { length: BANDS },
        (_, band) => 0.5 + 0.5 * Math.max(1, (edges[band + 1]! - edges[band]!) * hzPerBin * binsPerHz),
      );
      return {
        stepMs: FRAME_STEP_MS,
        frames: rows.rows(),
        bands: BANDS,
        values: rows.values(),
        freedom,
        edgesHz: edges.map((bin) => bin * hzPerBin),
      };
    },
  };
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
