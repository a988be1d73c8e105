import type { BandPowers } from './bandPowers.ts';
import { movingMean } from './moving.ts';

/** Power of speech over noise, where a band has speech, at the edge of hearing it: 1.25 is 1 dB. */
const SPEECH_OVER_NOISE = 1.25;
/** Share of the bands that have speech while somebody speaks: vowels fill the low ones, "s" the high ones. */
const BANDS_WITH_SPEECH = 0.3;
/** One band's say ends here (natural logarithm of a likelihood ratio), so that a whistle alone is not speech. */
const BAND_CAP = 8;
/** Rooms are a little less steady than the noise of theory. */
const STEADINESS_MARGIN = 1.05;
/**
 * Noise that swells lifts all bands alike, weak speech only some. At most this much of a common lift is taken as noise,
 * and no more than the silence of the recording shows.
 */
export const MOST_SWELL = 1.7;
/** What the 40 % quantile of all bands lies below their mean in steady noise; measured on white and pink noise. */
const QUANTILE_BIAS = 0.72;
const SWELL_SMOOTHING_FRAMES = 8;
/** A third of a second of silence is enough to know a room by. */
const FEWEST_SILENT_FRAMES = 30;
/** Nine tenths of the silence stay below the point where silence turns into speech. */
const SILENCE_QUANTILE = 0.9;
/** That point, a natural logarithm, is never set further from the theory's 0 than this. */
const LEAST_ZERO = -3;
const MOST_ZERO = 6;

/**
 * For each frame the log of how much likelier it is with speech than without. A band's power over that of the noise is
 * gamma distributed; a band has speech or not by itself.
 * @param swell of `swells`
 */
export function logRatios(powers: BandPowers, noise: Float32Array, swell: Float64Array, mostSwell: number) {
  const { frames, bands, values, freedom } = powers;
  const result = new Float64Array(frames);
  const slope = SPEECH_OVER_NOISE / (1 + SPEECH_OVER_NOISE);
  const intercept = Math.log(1 + SPEECH_OVER_NOISE);
  for (let frame = 0; frame < frames; frame++) {
    const lift = Math.max(1, Math.min(mostSwell, swell[frame]!)) * STEADINESS_MARGIN;
    // A product of 24 numbers of at most e^8 each stays far from the largest number there is.
    let product = 1;
    for (let band = 0; band < bands; band++) {
      const i = frame * bands + band;
      const overNoise = values[i]! / (noise[i]! * lift);
      const withSpeech = Math.exp(Math.min(BAND_CAP, freedom[band]! * (overNoise * slope - intercept)));
      product *= 1 - BANDS_WITH_SPEECH + BANDS_WITH_SPEECH * withSpeech;
    }
    result[frame] = Math.log(product);
  }
  return result;
}

/**
 * What the log ratio of silence seldom exceeds in this recording: the point where speech and silence are equally
 * likely. Theory says 0; the recording knows better. 0 where there is hardly any silence to judge by.
 */
export function silenceReaches(ratios: Float64Array, isSilent: readonly boolean[]): number {
  const inSilence = ratios.filter((_, frame) => isSilent[frame]).sort();
  if (inSilence.length < FEWEST_SILENT_FRAMES) return 0;
  return Math.max(LEAST_ZERO, Math.min(MOST_ZERO, inSilence[Math.floor(inSilence.length * SILENCE_QUANTILE)]!));
}

/** How far all bands together stand above the noise, by frame; about 1 in steady noise. */
export function swells({ frames, bands, values }: BandPowers, noise: Float32Array): Float64Array {
  const lift = new Float64Array(frames);
  const ratios = new Float64Array(bands);
  for (let frame = 0; frame < frames; frame++) {
    for (let band = 0; band < bands; band++)
      ratios[band] = values[frame * bands + band]! / noise[frame * bands + band]!;
    lift[frame] = Math.min(ratios.sort()[Math.floor(bands * 0.4)]! / QUANTILE_BIAS, 2 * MOST_SWELL);
  }
  return movingMean(lift, SWELL_SMOOTHING_FRAMES);
}

/** What swells reach in nine tenths of the silence; MOST_SWELL where there is hardly any silence to judge by. */
export function usualSwell(swell: Float64Array, isSilent: readonly boolean[]): number {
  const inSilence = swell.filter((_, frame) => isSilent[frame]).sort();
  if (inSilence.length < FEWEST_SILENT_FRAMES) return MOST_SWELL;
  return Math.max(1, Math.min(MOST_SWELL, inSilence[Math.floor(inSilence.length * 0.9)]!));
}
