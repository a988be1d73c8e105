import { type BandPowers, bandPowers } from './bandPowers.ts';
import type { Sound, TimeSpan } from './model.ts';
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
const STEADINESS_MARGIN = 1.1;
/**
 * Noise that swells lifts all bands alike, weak speech only some. At most this much of a common lift is taken as noise,
 * and no more than the silence of the recording shows.
 */
const MOST_SWELL = 1.7;
/** What the 40 % quantile of all bands lies below their mean in steady noise; measured on white and pink noise. */
const QUANTILE_BIAS = 0.72;
const SWELL_SMOOTHING_FRAMES = 4;
/** Neighbouring frames share most of their samples, so each counts for a part only. */
const FRAME_WEIGHT = 0.25;
/** What a frame can add to either side, so that a door's bang weighs no more than a vowel. */
const MOST_EVIDENCE = 1;
/** Evidence a change between speech and silence must bring. Five clear frames of 10 ms carry a change there and back. */
const CHANGE_COST = 2.5;
/** Frames this far below the loud speech of a recording are silence to a listener, however quiet the room is. */
const AUDIBLE_RANGE_DB = 45;
/** Quieter than any voice into any microphone: the recording is silent. */
const LEAST_SPEECH_DBFS = -65;
/** Shorter and all by itself it is a click or a knock; the shortest words ("I") last about 100 ms. */
const SHORTEST_SPEECH_MS = 70;
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
 * silence this finds. How far a frame's bands stand above that is its evidence, and the likeliest course of speech and
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
  const silent = surelySilent(likeliestCourse(evidence(powers, guess, audible, MOST_SWELL)));
  const noise = meanNoise(powers, silent, guess);
  const isSpeech = likeliestCourse(evidence(powers, noise, audible, usualSwell(powers, noise, silent)));
  const durationMs = (sound.samples.length / sound.sampleRateHz) * 1000;
  return {
    speech: speechSpans(isSpeech, powers.stepMs, durationMs),
    signalToNoiseDb: signalToNoise(powers, isSpeech),
  };
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
 * For each frame, how much speaks for speech (up to +1) or for silence (down to -1): the log of the likelihood ratio,
 * bounded. A band's power over that of the noise is gamma distributed; it has speech or not by itself.
 */
function evidence(powers: BandPowers, noise: Float64Array, audible: number, mostSwell: number): Float64Array {
  const { frames, bands, values, freedom } = powers;
  const result = new Float64Array(frames);
  const slope = SPEECH_OVER_NOISE / (1 + SPEECH_OVER_NOISE);
  const intercept = Math.log(1 + SPEECH_OVER_NOISE);
  const swell = swells(powers, noise);
  const margin = (frame: number) => Math.max(1, Math.min(mostSwell, swell[frame]!)) * STEADINESS_MARGIN;
  for (let frame = 0; frame < frames; frame++) {
    let total = 0;
    let logRatio = 0;
    const lift = margin(frame);
    for (let band = 0; band < bands; band++) {
      const i = frame * bands + band;
      total += values[i]!;
      const overNoise = values[i]! / (noise[i]! * lift);
      const withSpeech = Math.exp(Math.min(BAND_CAP, freedom[band]! * (overNoise * slope - intercept)));
      logRatio += Math.log(1 - BANDS_WITH_SPEECH + BANDS_WITH_SPEECH * withSpeech);
    }
    const weighed = total < audible ? -MOST_EVIDENCE : logRatio * FRAME_WEIGHT;
    result[frame] = Math.max(-MOST_EVIDENCE, Math.min(MOST_EVIDENCE, weighed));
  }
  return result;
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
  if (inSilence.length < 30) return MOST_SWELL;
  return Math.max(1, Math.min(MOST_SWELL, inSilence[Math.floor(inSilence.length * 0.9)]!));
}

/** Viterbi through two states. A recording starts and ends in silence for free and in speech at the cost of a change. */
function likeliestCourse(evidenceByFrame: Float64Array): boolean[] {
  const frames = evidenceByFrame.length;
  // Bit 0: the best way into silence came from speech; bit 1: the best way into speech came from silence.
  const cameFrom = new Uint8Array(frames);
  let silence = 0;
  let speech = -CHANGE_COST;
  for (let frame = 0; frame < frames; frame++) {
    const stopped = speech - CHANGE_COST;
    const started = silence - CHANGE_COST;
    cameFrom[frame] = (stopped > silence ? 1 : 0) | (started > speech ? 2 : 0);
    const value = evidenceByFrame[frame]!;
    const nextSilence = Math.max(silence, stopped) - value;
    speech = Math.max(speech, started) + value;
    silence = nextSilence;
  }
  const course: boolean[] = Array.from({ length: frames });
  let speaking = speech - CHANGE_COST > silence;
  for (let frame = frames - 1; frame >= 0; frame--) {
    course[frame] = speaking;
    if (cameFrom[frame]! & (speaking ? 2 : 1)) speaking = !speaking;
  }
  return course;
}

/** Silence without its edges, where speech fades. */
function surelySilent(isSpeech: readonly boolean[]): boolean[] {
  const margin = 4;
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

function speechSpans(isSpeech: readonly boolean[], stepMs: number, durationMs: number): readonly TimeSpan[] {
  const joined: { startMs: number; endMs: number }[] = [];
  for (let frame = 0; frame < isSpeech.length; frame++) {
    if (!isSpeech[frame]) continue;
    const first = frame;
    while (isSpeech[frame + 1]) frame++;
    // A frame stands for half a step on each side of its centre.
    const startMs = Math.max(0, (first - 0.5) * stepMs);
    const endMs = Math.min(durationMs, (frame + 0.5) * stepMs);
    const last = joined.at(-1);
    if (last && startMs - last.endMs < SHORTEST_BREAK_MS) last.endMs = endMs;
    else joined.push({ startMs, endMs });
  }
  return joined.filter(({ startMs, endMs }) => endMs - startMs >= SHORTEST_SPEECH_MS);
}

function signalToNoise(powers: BandPowers, isSpeech: readonly boolean[]): number | null {
  const totals = framePowers(powers);
  const silent = surelySilent(isSpeech);
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
