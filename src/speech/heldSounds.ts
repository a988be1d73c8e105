import type { BandPowers } from './bandPowers.ts';
import type { TimeSpan } from './model.ts';
import { vowelLevels } from './syllableNuclei.ts';

/** A stretch in which the voice holds one sound. */
export interface HeldSound extends TimeSpan {
  /** How fast the spectrum's shape changes on average, dB in 10 ms. */
  readonly changeDb: number;
  /** Mean slope of the pitch, semitones a second; 0 is level, less is falling. */
  readonly slopeSemitonesPerSecond: number;
  /** Mean level between 300 and 2500 Hz, dB over the recording's loudest hundredth. */
  readonly levelDb: number;
}

/** Changes of shape up to this are a held sound, dB in 10 ms. */
const MOST_CHANGE_DB = 1.6;
/** Frames compared lie this far apart. */
const REACH_FRAMES = 2;
/** So many frames of a faster change don't end it: a hoarse voice flickers, and "um" turns from vowel to "m". */
const MOST_GAP_FRAMES = 4;
/** Shorter ones are ordinary vowels. */
const SHORTEST_MS = 120;
/** Bands this far below the loudest of their frame tell little of the sound's shape. */
const DEPTH_DB = 30;
const HIGHEST_HZ = 4000;

/**
 * Stretches of voiced sound whose spectrum hardly changes: drawn-out vowels and "m". The idea is that of Goto, Itou &
 * Hayamizu 1999 ("A real-time filled pause detection system for spontaneous speech recognition"): who hesitates keeps
 * the mouth as it is.
 */
export function heldSounds(powers: BandPowers, noise: Float32Array, pitch: Float32Array): readonly HeldSound[] {
  const shapes = spectralShapes(powers, noise);
  const levels = vowelLevels(powers, noise);
  const width = shapes.width;
  const { frames, stepMs } = powers;
  const change = new Float64Array(frames).fill(Infinity);
  for (let frame = REACH_FRAMES; frame < frames - REACH_FRAMES; frame++) {
    let sum = 0;
    for (let band = 0; band < width; band++) {
      const difference =
        shapes.values[(frame + REACH_FRAMES) * width + band]! - shapes.values[(frame - REACH_FRAMES) * width + band]!;
      sum += difference * difference;
    }
    change[frame] = Math.sqrt(sum / width) / (2 * REACH_FRAMES);
  }
  const held: HeldSound[] = [];
  const isHeld = (frame: number) => pitch[frame]! > 0 && change[frame]! <= MOST_CHANGE_DB;
  for (let frame = 0; frame < frames; frame++) {
    if (!isHeld(frame)) continue;
    const first = frame;
    let last = frame;
    for (let next = frame + 1; next < frames && pitch[next]! > 0 && next - last <= MOST_GAP_FRAMES; next++) {
      if (isHeld(next)) last = next;
    }
    frame = last;
    if ((last - first + 1) * stepMs < SHORTEST_MS) continue;
    const within = (values: Float64Array) => values.subarray(first, last + 1).filter((value) => value < Infinity);
    held.push({
      startMs: first * stepMs,
      endMs: (last + 1) * stepMs,
      changeDb: mean(within(change)),
      slopeSemitonesPerSecond: slope(pitch.subarray(first, last + 1)) * (1000 / stepMs),
      levelDb: mean(within(levels)),
    });
  }
  return held;
}

/** Log power of each band up to 4 kHz, smoothed over 30 ms, less the frame's mean: what the mouth does, not how loud. */
function spectralShapes({ frames, bands, values, edgesHz }: BandPowers, noise: Float32Array) {
  const width = Math.max(1, edgesHz.filter((hz, i) => i > 0 && hz <= HIGHEST_HZ).length);
  const shapes = new Float32Array(frames * width);
  const row = new Float64Array(width);
  for (let frame = 0; frame < frames; frame++) {
    let top = 0;
    for (let band = 0; band < width; band++) {
      let power = 0;
      for (let near = Math.max(0, frame - 1); near <= Math.min(frames - 1, frame + 1); near++) {
        const i = near * bands + band;
        power += Math.max(values[i]! - noise[i]!, noise[i]! * 0.5);
      }
      row[band] = power;
      top = Math.max(top, power);
    }
    let sum = 0;
    for (let band = 0; band < width; band++) {
      row[band] = 10 * Math.log10(Math.max(row[band]!, top * 10 ** (-DEPTH_DB / 10), 1e-12));
      sum += row[band]!;
    }
    for (let band = 0; band < width; band++) shapes[frame * width + band] = row[band]! - sum / width;
  }
  return { width, values: shapes };
}

const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Least-squares slope of the pitch, semitones a frame, over its voiced frames. */
function slope(pitch: Float32Array): number {
  let [count, sumX, sumY, sumXX, sumXY] = [0, 0, 0, 0, 0];
  pitch.forEach((hz, x) => {
    if (hz <= 0) return;
    const y = 12 * Math.log2(hz);
    count++;
    sumX += x;
    sumY += y;
    sumXX += x * x;
    sumXY += x * y;
  });
  const spread = count * sumXX - sumX * sumX;
  return spread > 0 ? (count * sumXY - sumX * sumY) / spread : 0;
}
