import { type BandPowers, bandPowers } from './bandPowers.ts';
import type { Sound, TimeSpan } from './model.ts';
import { likeliestCourse } from './likeliestCourse.ts';
import { movingMean } from './moving.ts';
import { meanNoise, minimumNoise } from './noiseFloor.ts';

/** Where somebody speaks, and how far the voice stands above the room. */
export interface Activity {
  readonly speech: readonly TimeSpan[];
  /** Mean power of speech over mean power of silence between 90 and 7600 Hz, dB; null where either is missing. */
  readonly signalToNoiseDb: number | null;
}

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
const MOST_SWELL = 1.7;
/** What the 40 % quantile of all bands lies below their mean in steady noise; measured on white and pink noise. */
const QUANTILE_BIAS = 0.72;
const SWELL_SMOOTHING_FRAMES = 8;
/** The last tenth of a second of an utterance often drowns in noise: silence is judged further away from it. */
const FADE_FRAMES = 10;
/** A third of a second of silence is enough to know a room by. */
const FEWEST_SILENT_FRAMES = 30;
/** Nine tenths of the silence stay below the point where silence turns into speech. */
const SILENCE_QUANTILE = 0.9;
/** That point, a natural logarithm, is never set further from the theory's 0 than this. */
const LEAST_ZERO = -3;
const MOST_ZERO = 6;
/** Neighbouring frames share most of their samples, so each counts for a part only. */
const FRAME_WEIGHT = 0.25;
/** What a frame can add to either side, so that a door's bang weighs no more than a vowel. */
const MOST_EVIDENCE = 1;
/** Frames this far below the loud speech of a recording are silence to a listener, however quiet the room is. */
const AUDIBLE_RANGE_DB = 45;
/** Quieter than any voice into any microphone: the recording is silent. */
const LEAST_SPEECH_DBFS = -65;
/** Shorter and all by itself it is a click or a knock; the shortest words ("I") last about 100 ms. */
const SHORTEST_SPEECH_MS = 70;
/** Log ratio that every vowel reaches and swelling noise does not, and for how many frames in a stretch of speech. */
const VOWEL_RATIO = 12;
const VOWEL_FRAMES = 3;
/** A closed stop consonant; anything shorter inside speech is not even a break. */
const SHORTEST_BREAK_MS = 100;

/** The settings that decide what counts as a stretch of speech, for naming the instrument beside its figures. */
export const ACTIVITY_SETTINGS = {
  shortestSpeechMs: SHORTEST_SPEECH_MS,
  shortestBreakMs: SHORTEST_BREAK_MS,
  audibleRangeDb: AUDIBLE_RANGE_DB,
} as const;

/**
 * Stretches of speech, in order, never touching each other.
 *
 * The noise of the room is measured in 24 bands from the recording itself, first by minimum statistics, then from the
 * silence this finds, which also shows how steady that noise is. How far a frame's bands stand above that is its evidence, and the likeliest course of speech and
 * silence through all frames is taken (Viterbi, two states; the model of Sohn, Kim & Sung 1999, "A statistical
 * model-based voice activity detection", with bounded evidence). Linear in the sound's length.
 */
export function detectActivity(sound: Sound): readonly TimeSpan[] {
  return measureActivity(sound).speech;
}

/** As `detectActivity`, with the signal-to-noise ratio. */
export function measureActivity(sound: Sound): Activity {
  const powers = bandPowers(sound);
  const audible = audiblePower(powers);
  if (audible === null) return { speech: [], signalToNoiseDb: null };
  const guess = minimumNoise(powers);
  const guessed = logRatios(powers, guess, MOST_SWELL);
  const silent = awayFromSpeech(likeliestCourse(evidence(powers, guessed, 0, audible)), FADE_FRAMES);
  const noise = meanNoise(powers, silent, guess);
  const ratios = logRatios(powers, noise, usualSwell(powers, noise, silent));
  const isSpeech = likeliestCourse(evidence(powers, ratios, silenceReaches(ratios, silent), audible));
  const durationMs = (sound.samples.length / sound.sampleRateHz) * 1000;
  const speech = speechSpans(isSpeech, ratios, powers.stepMs, durationMs);
  return { speech, signalToNoiseDb: speech.length === 0 ? null : signalToNoise(powers, isSpeech) };
}

/** Frame power below which nothing counts as speech; null where the whole recording is below any voice. */
function audiblePower(powers: BandPowers): number | null {
  const totals = framePowers(powers).sort();
  const loud = totals[Math.floor(totals.length * 0.95)] ?? 0;
  const loudest = totals.at(-1) ?? 0;
  if (loudest < 10 ** (LEAST_SPEECH_DBFS / 10)) return null;
  return Math.max(loud * 10 ** (-AUDIBLE_RANGE_DB / 10), 10 ** ((LEAST_SPEECH_DBFS - 15) / 10));
}

function framePowers({ frames, bands, values }: BandPowers): Float64Array {
  const totals = new Float64Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    for (let band = 0; band < bands; band++) totals[frame] = totals[frame]! + values[frame * bands + band]!;
  }
  return totals;
}

/**
 * For each frame the log of how much likelier it is with speech than without. A band's power over that of the noise is
 * gamma distributed; a band has speech or not by itself.
 */
function logRatios(powers: BandPowers, noise: Float64Array, mostSwell: number): Float64Array {
  const { frames, bands, values, freedom } = powers;
  const result = new Float64Array(frames);
  const slope = SPEECH_OVER_NOISE / (1 + SPEECH_OVER_NOISE);
  const intercept = Math.log(1 + SPEECH_OVER_NOISE);
  const swell = swells(powers, noise);
  for (let frame = 0; frame < frames; frame++) {
    const lift = Math.max(1, Math.min(mostSwell, swell[frame]!)) * STEADINESS_MARGIN;
    let sum = 0;
    for (let band = 0; band < bands; band++) {
      const i = frame * bands + band;
      const overNoise = values[i]! / (noise[i]! * lift);
      const withSpeech = Math.exp(Math.min(BAND_CAP, freedom[band]! * (overNoise * slope - intercept)));
      sum += Math.log(1 - BANDS_WITH_SPEECH + BANDS_WITH_SPEECH * withSpeech);
    }
    result[frame] = sum;
  }
  return result;
}

/** For each frame, how much speaks for speech (up to +1) or for silence (down to -1). */
function evidence(powers: BandPowers, ratios: Float64Array, zero: number, audible: number): Float64Array {
  const totals = framePowers(powers);
  return ratios.map((ratio, frame) => {
    if (totals[frame]! < audible) return -MOST_EVIDENCE;
    return Math.max(-MOST_EVIDENCE, Math.min(MOST_EVIDENCE, (ratio - zero) * FRAME_WEIGHT));
  });
}

/**
 * What the log ratio of silence seldom exceeds in this recording: the point where speech and silence are equally
 * likely. Theory says 0; the recording knows better. 0 where there is hardly any silence to judge by.
 */
function silenceReaches(ratios: Float64Array, isSilent: readonly boolean[]): number {
  const inSilence = ratios.filter((_, frame) => isSilent[frame]).sort();
  if (inSilence.length < FEWEST_SILENT_FRAMES) return 0;
  return Math.max(LEAST_ZERO, Math.min(MOST_ZERO, inSilence[Math.floor(inSilence.length * SILENCE_QUANTILE)]!));
}

/** How far all bands together stand above the noise, by frame; about 1 in steady noise. */
function swells({ frames, bands, values }: BandPowers, noise: Float64Array): Float64Array {
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
function usualSwell(powers: BandPowers, noise: Float64Array, isSilent: readonly boolean[]): number {
  const inSilence = swells(powers, noise)
    .filter((_, frame) => isSilent[frame])
    .sort();
  if (inSilence.length < FEWEST_SILENT_FRAMES) return MOST_SWELL;
  return Math.max(1, Math.min(MOST_SWELL, inSilence[Math.floor(inSilence.length * 0.9)]!));
}

/** Silence at least `margin` frames from speech, which fades into it. */
function awayFromSpeech(isSpeech: readonly boolean[], margin: number): boolean[] {
  const silent = isSpeech.map((speaking) => !speaking);
  let lastSpeech = -Infinity;
  isSpeech.forEach((speaking, frame) => {
    if (speaking) lastSpeech = frame;
    else if (frame - lastSpeech <= margin) silent[frame] = false;
  });
  let nextSpeech = Infinity;
  for (let frame = isSpeech.length - 1; frame >= 0; frame--) {
    if (isSpeech[frame]) nextSpeech = frame;
    else if (nextSpeech - frame <= margin) silent[frame] = false;
  }
  return silent;
}

function speechSpans(
  isSpeech: readonly boolean[],
  ratios: Float64Array,
  stepMs: number,
  durationMs: number,
): readonly TimeSpan[] {
  const joined: { startMs: number; endMs: number; vowelFrames: number }[] = [];
  for (let frame = 0; frame < isSpeech.length; frame++) {
    if (!isSpeech[frame]) continue;
    const first = frame;
    while (isSpeech[frame + 1]) frame++;
    const vowelFrames = ratios.subarray(first, frame + 1).filter((ratio) => ratio >= VOWEL_RATIO).length;
    // A frame stands for half a step on each side of its centre.
    const startMs = Math.max(0, (first - 0.5) * stepMs);
    const endMs = Math.min(durationMs, (frame + 0.5) * stepMs);
    const last = joined.at(-1);
    if (last && startMs - last.endMs < SHORTEST_BREAK_MS) {
      last.endMs = endMs;
      last.vowelFrames += vowelFrames;
    } else joined.push({ startMs, endMs, vowelFrames });
  }
  return joined
    .filter(({ startMs, endMs, vowelFrames }) => endMs - startMs >= SHORTEST_SPEECH_MS && vowelFrames >= VOWEL_FRAMES)
    .map(({ startMs, endMs }) => ({ startMs, endMs }));
}

function signalToNoise(powers: BandPowers, isSpeech: readonly boolean[]): number | null {
  const totals = framePowers(powers);
  const silent = awayFromSpeech(isSpeech, FADE_FRAMES);
  let speech = 0;
  let speechFrames = 0;
  let noise = 0;
  let noiseFrames = 0;
  for (let frame = 0; frame < totals.length; frame++) {
    if (isSpeech[frame]) {
      speech += totals[frame]!;
      speechFrames++;
    } else if (silent[frame]) {
      noise += totals[frame]!;
      noiseFrames++;
    }
  }
  if (speechFrames === 0 || noiseFrames === 0) return null;
  const noisePower = Math.max(noise / noiseFrames, 1e-10);
  const voicePower = Math.max(speech / speechFrames - noisePower, 1e-10);
  return 10 * Math.log10(voicePower / noisePower);
}
