import { FRAME_STEP_MS } from './bandPowers.ts';
import { decimator } from './decimate.ts';
import { fourier } from './fft.ts';
import { frameFeed } from './frameFeed.ts';
import { growingRows } from './growing.ts';

/** What the pitch of each frame may be. Frame i is centred on i × 10 ms. */
export interface PitchCandidates {
  readonly frames: number;
  /** Largest absolute sample around the centre of each frame. */
  readonly peaks: Float32Array;
  /** Per frame CANDIDATES pairs of frequency (Hz, 0 where there is none) and strength (0 to 1: how periodic). */
  readonly values: Float32Array;
}

export interface PitchCandidateMeter {
  readonly push: (samples: Float32Array) => void;
  readonly finish: () => PitchCandidates;
}

/** Voices of adults telling a story: the range that Praat's manual advises for unknown speakers, 75 to 500 Hz. */
export const PITCH_FLOOR_HZ = 75;
export const PITCH_CEILING_HZ = 500;
export const CANDIDATES = 4;
/** Each octave down costs a candidate this much, so that of equals the highest wins (Boersma 1993). */
export const OCTAVE_COST = 0.01;
/** Weaker peaks are never chosen: they lie far below what counts as voiced. */
const LEAST_STRENGTH = 0.2;
/** The first harmonics carry the pitch; more of the spectrum would cost time and bring noise. */
const ANALYSIS_RATE_HZ = 8000;
/** Three periods of the lowest pitch. */
const WINDOW_MS = (3 * 1000) / PITCH_FLOOR_HZ;

/**
 * Candidates after Boersma 1993 ("Accurate short-term analysis of the fundamental frequency and the harmonics-to-noise
 * ratio of a sampled sound"): the autocorrelation of the Hann-windowed frame over that of the window itself; its
 * maxima, placed between samples by a parabola. Every 10 ms. Samples must be finite.
 */
export function pitchCandidateMeter(sampleRateHz: number): PitchCandidateMeter {
  const lower = decimator(sampleRateHz, ANALYSIS_RATE_HZ);
  const rate = lower.sampleRateHz;
  const windowLength = Math.max(8, Math.round((rate * WINDOW_MS) / 1000));
  const shortest = Math.max(2, Math.floor(rate / PITCH_CEILING_HZ));
  const longest = Math.min(Math.ceil(rate / PITCH_FLOOR_HZ), windowLength - 2);
  // Zeros behind the frame keep its end from wrapping into its start, up to the longest period looked at.
  const size = 2 ** Math.ceil(Math.log2(windowLength + longest + 2));
  const window = Float64Array.from(
    { length: windowLength },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / windowLength),
  );
  const ownCorrelation = Float64Array.from({ length: longest + 2 }, (_, lag) => hannCorrelation(lag / windowLength));
  const transform = fourier(size);
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  const rows = growingRows(2 * CANDIDATES);
  const peaks = growingRows(1);
  const correlation = new Float64Array(longest + 2);

  const load = (into: Float64Array, buffer: Float32Array, start: number) => {
    let mean = 0;
    for (let i = 0; i < windowLength; i++) mean += buffer[start + i]!;
    mean /= windowLength;
    let peak = 0;
    const quarter = windowLength >> 2;
    for (let i = 0; i < windowLength; i++) {
      const value = buffer[start + i]! - mean;
      into[i] = value * window[i]!;
      if (i >= quarter && i < windowLength - quarter) peak = Math.max(peak, Math.abs(value));
    }
    into.fill(0, windowLength);
    const row = peaks.add();
    row.values[row.at] = peak;
  };

  const choose = (correlations: Float64Array) => {
    const row = rows.add();
    row.values.fill(0, row.at, row.at + 2 * CANDIDATES);
    const power = correlations[0]!;
    if (!(power > 0)) return;
    for (let lag = shortest - 1; lag <= longest + 1; lag++)
      correlation[lag] = correlations[lag]! / power / ownCorrelation[lag]!;
    for (let lag = shortest; lag <= longest; lag++) {
      const before = correlation[lag - 1]!;
      const here = correlation[lag]!;
      const after = correlation[lag + 1]!;
      if (here < LEAST_STRENGTH || here <= before || here < after) continue;
      const slope = (after - before) / 2;
      const bend = 2 * here - before - after;
      const hz = rate / (lag + slope / bend);
      if (hz < PITCH_FLOOR_HZ || hz > PITCH_CEILING_HZ) continue;
      // Noise alone can pass 1 a little at long lags; a strength can't.
      const height = here + (slope * slope) / (2 * bend);
      insert(row.values, row.at, hz, height > 1 ? 1 / height : height);
    }
  };

  // Two real frames share each transform: first both spectra, then both autocorrelations.
  const measurePair = (both: boolean) => {
    transform(real, imaginary);
    const half = size / 2;
    for (let k = 0; k <= half; k++) {
      const mirror = (size - k) % size;
      const sumRe = real[k]! + real[mirror]!;
      const differenceIm = imaginary[k]! - imaginary[mirror]!;
      const sumIm = imaginary[k]! + imaginary[mirror]!;
      const differenceRe = real[mirror]! - real[k]!;
      const even = sumRe * sumRe + differenceIm * differenceIm;
      const odd = sumIm * sumIm + differenceRe * differenceRe;
      real[k] = real[mirror] = even;
      imaginary[k] = imaginary[mirror] = odd;
    }
    transform(real, imaginary);
    choose(real);
    if (both) choose(imaginary);
  };

  const feed = frameFeed({ windowLength, sampleRateHz: rate, stepMs: FRAME_STEP_MS }, (buffer, start, frame) => {
    load(frame % 2 === 0 ? real : imaginary, buffer, start);
    if (frame % 2 === 1) measurePair(true);
  });

  return {
    push: (samples) => feed.push(lower.push(samples)),
    finish: () => {
      feed.push(lower.finish());
      if (feed.finish() % 2 === 1) {
        imaginary.fill(0);
        measurePair(false);
      }
      return { frames: rows.rows(), peaks: peaks.values(), values: rows.values() };
    },
  };
}

/** Keeps the best by strength less the octave cost, the best first. */
function insert(values: Float32Array, at: number, hz: number, strength: number): void {
  let newHz = hz;
  let newStrength = strength;
  for (let i = at; i < at + 2 * CANDIDATES; i += 2) {
    const oldHz = values[i]!;
    const oldStrength = values[i + 1]!;
    if (oldHz > 0 && newStrength + OCTAVE_COST * Math.log2(newHz / oldHz) <= oldStrength) continue;
    values[i] = newHz;
    values[i + 1] = newStrength;
    if (oldHz === 0) return;
    newHz = oldHz;
    newStrength = oldStrength;
  }
}

/** Autocorrelation of a Hann window at a lag given as a share of its length, 1 at 0 (Boersma 1993, equation 8). */
const hannCorrelation = (x: number): number =>
  (1 - x) * (2 / 3 + Math.cos(2 * Math.PI * x) / 3) + Math.sin(2 * Math.PI * x) / (2 * Math.PI);
