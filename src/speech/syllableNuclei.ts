import type { BandPowers } from './bandPowers.ts';
import { movingMean } from './moving.ts';

/** One syllable's loudest moment. */
export interface SyllableNucleus {
  readonly atMs: number;
  /** Level between 300 and 2500 Hz, dB over the recording's loudest hundredth; 0 and less, mostly. */
  readonly levelDb: number;
}

/** Vowels live here; the hum of "m" lies below and the hiss of "s" above, so that both leave a dip. */
const LOWEST_HZ = 300;
const HIGHEST_HZ = 2500;
/** Twice a mean over 30 ms: waves of single periods go, the dip of a flapped "t" stays. */
const SMOOTHING_REACH = 1;
/** de Jong & Wempe 2009: how deep the dip between two syllables is, dB. */
const DIP_DB = 2;
/** And how far below the loud parts (the 99 % quantile, which a click can't lift) a syllable may lie, dB. */
const BELOW_LOUD_DB = 25;
/** Nobody speaks twenty syllables a second. */
const SHORTEST_GAP_MS = 50;
/** Pitch may fail at one frame of a vowel; one of its neighbours is enough. */
const VOICED_REACH = 2;

export const SYLLABLE_SETTINGS = { syllableDipDb: DIP_DB, syllableBelowLoudDb: BELOW_LOUD_DB } as const;

/**
 * Syllables counted by their nuclei, after de Jong & Wempe 2009 ("Praat script to detect syllable nuclei and measure
 * speech rate automatically"): peaks of intensity with a dip of 2 dB on either side, voiced, not too far below the loud
 * parts. Here the intensity is that of the vowels' band, with the room's noise taken off. Linear in the sound's length.
 * @param pitch of `pitchPath`: Hz a frame, 0 where unvoiced.
 */
export function syllableNuclei(powers: BandPowers, noise: Float32Array, pitch: Float32Array): SyllableNucleus[] {
  const levels = vowelLevels(powers, noise);
  const nuclei: SyllableNucleus[] = [];
  const leastGap = SHORTEST_GAP_MS / powers.stepMs;
  let lastFrame = -Infinity;
  const accept = (frame: number) => {
    if (levels[frame]! < -BELOW_LOUD_DB || frame - lastFrame < leastGap) return;
    if (!pitch.subarray(Math.max(0, frame - VOICED_REACH), frame + VOICED_REACH + 1).some((hz) => hz > 0)) return;
    lastFrame = frame;
    nuclei.push({ atMs: frame * powers.stepMs, levelDb: levels[frame]! });
  };
  let climbing = true;
  let top = -Infinity;
  let topFrame = -1;
  let bottom = Infinity;
  levels.forEach((level, frame) => {
    if (climbing) {
      if (level > top) {
        top = level;
        topFrame = frame;
      } else if (level < top - DIP_DB) {
        accept(topFrame);
        climbing = false;
        bottom = level;
      }
    } else if (level < bottom) {
      bottom = level;
    } else if (level > bottom + DIP_DB) {
      climbing = true;
      top = level;
      topFrame = frame;
    }
  });
  // A recording that ends within a vowel has no dip behind it.
  if (climbing && topFrame >= 0) accept(topFrame);
  return nuclei;
}

/** Level between 300 and 2500 Hz by frame, dB over the loudest hundredth; -60 and more. */
export function vowelLevels({ frames, bands, values, edgesHz }: BandPowers, noise: Float32Array): Float64Array {
  const power = new Float64Array(frames);
  for (let band = 0; band < bands; band++) {
    if (edgesHz[band]! < LOWEST_HZ || edgesHz[band + 1]! > HIGHEST_HZ) continue;
    for (let frame = 0; frame < frames; frame++) {
      const i = frame * bands + band;
      power[frame] = power[frame]! + Math.max(0, values[i]! - noise[i]!);
    }
  }
  const smooth = movingMean(movingMean(power, SMOOTHING_REACH), SMOOTHING_REACH);
  const loud = smooth.toSorted()[Math.floor(0.99 * frames)] ?? 0;
  return smooth.map((value) => (loud > 0 ? Math.max(-60, 10 * Math.log10(value / loud)) : -60));
}
