import { bandPowerMeter, type BandPowers } from './bandPowers.ts';
import { cleanPieces } from './cleanSamples.ts';
import { decimator } from './decimate.ts';
import { likeliestCourse } from './likeliestCourse.ts';
import type { Sound, TimeSpan } from './model.ts';
import { meanNoise, minimumNoise } from './noiseFloor.ts';
import { awayFromSpeech, FADE_FRAMES, framePowers, signalToNoise } from './signalToNoise.ts';
import { logRatios, MOST_SWELL, silenceReaches, swells, usualSwell } from './speechEvidence.ts';
import { SHORTEST_BREAK_MS, SHORTEST_SPEECH_MS, speechSpans } from './speechSpans.ts';

/** Where somebody speaks, and how far the voice stands above the room. */
export interface Activity {
  readonly speech: readonly TimeSpan[];
  /** Mean power of speech over mean power of silence between 90 and 7600 Hz, dB; null where either is missing. */
  readonly signalToNoiseDb: number | null;
}

/** As Activity, with what it was found in. */
export interface ActivityOfFrames extends Activity {
  /** Power of the room's noise, laid out as the band powers are. */
  readonly noise: Float32Array;
}

/** Speech is told from noise well below this; more samples would only cost time. */
export const ACTIVITY_RATE_HZ = 16_000;
/** Neighbouring frames share most of their samples, so each counts for a part only. */
const FRAME_WEIGHT = 0.25;
/** What a frame can add to either side, so that a door's bang weighs no more than a vowel. */
const MOST_EVIDENCE = 1;
/** Frames this far below the loud speech of a recording are silence to a listener, however quiet the room is. */
const AUDIBLE_RANGE_DB = 45;
/** Quieter than any voice into any microphone: the recording is silent. */
const LEAST_SPEECH_DBFS = -65;

/** The settings that decide what counts as a stretch of speech, for naming the instrument beside its figures. */
export const ACTIVITY_SETTINGS = {
  shortestSpeechMs: SHORTEST_SPEECH_MS,
  shortestBreakMs: SHORTEST_BREAK_MS,
  audibleRangeDb: AUDIBLE_RANGE_DB,
} as const;

/** Stretches of speech, in order, never touching each other; see `activityIn`. */
export function detectActivity(sound: Sound): readonly TimeSpan[] {
  return measureActivity(sound).speech;
}

/** As `detectActivity`, with the signal-to-noise ratio. */
export function measureActivity(sound: Sound): Activity {
  const lower = decimator(sound.sampleRateHz, ACTIVITY_RATE_HZ);
  const meter = bandPowerMeter(lower.sampleRateHz);
  cleanPieces(sound.samples, (piece) => meter.push(lower.push(piece)));
  meter.push(lower.finish());
  const { speech, signalToNoiseDb } = activityIn(meter.finish(), (sound.samples.length / sound.sampleRateHz) * 1000);
  return { speech, signalToNoiseDb };
}

/**
 * Where somebody speaks.
 *
 * The noise of the room is measured in 24 bands from the recording itself, first by minimum statistics, then from the
 * silence this finds, which also shows how steady that noise is. How far a frame's bands stand above that is its
 * evidence, and the likeliest course of speech and silence through all frames is taken (Viterbi, two states; the model
 * of Sohn, Kim & Sung 1999, "A statistical model-based voice activity detection", with bounded evidence). Linear in the
 * sound's length.
 */
export function activityIn(powers: BandPowers, durationMs: number): ActivityOfFrames {
  const totals = framePowers(powers);
  const audible = audiblePower(totals);
  const guess = minimumNoise(powers);
  if (audible === null) return { speech: [], signalToNoiseDb: null, noise: guess };
  const guessed = logRatios(powers, guess, swells(powers, guess), MOST_SWELL);
  const silent = awayFromSpeech(likeliestCourse(evidence(totals, guessed, 0, audible)), FADE_FRAMES);
  const noise = meanNoise(powers, silent, guess);
  const swell = swells(powers, noise);
  const ratios = logRatios(powers, noise, swell, usualSwell(swell, silent));
  const isSpeech = likeliestCourse(evidence(totals, ratios, silenceReaches(ratios, silent), audible));
  const signalToNoiseDb = signalToNoise(powers, isSpeech);
  const speech = speechSpans(isSpeech, ratios, powers.stepMs, durationMs, signalToNoiseDb);
  return { speech, signalToNoiseDb: speech.length === 0 ? null : signalToNoiseDb, noise };
}

/** Frame power below which nothing counts as speech; null where the whole recording is below any voice. */
function audiblePower(totals: Float64Array): number | null {
  const sorted = totals.toSorted();
  const loud = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const loudest = sorted.at(-1) ?? 0;
  if (loudest < 10 ** (LEAST_SPEECH_DBFS / 10)) return null;
  return Math.max(loud * 10 ** (-AUDIBLE_RANGE_DB / 10), 10 ** ((LEAST_SPEECH_DBFS - 15) / 10));
}

/** For each frame, how much speaks for speech (up to +1) or for silence (down to -1). */
function evidence(totals: Float64Array, ratios: Float64Array, zero: number, audible: number): Float64Array {
  return ratios.map((ratio, frame) => {
    if (totals[frame]! < audible) return -MOST_EVIDENCE;
    return Math.max(-MOST_EVIDENCE, Math.min(MOST_EVIDENCE, (ratio - zero) * FRAME_WEIGHT));
  });
}
