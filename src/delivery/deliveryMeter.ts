import { ACTIVITY_SETTINGS, activityIn } from '../speech/activity.ts';
import { cleanPieces } from '../speech/cleanSamples.ts';
import { heldSounds } from '../speech/heldSounds.ts';
import { toDbfs } from '../speech/level.ts';
import { levelMeter } from '../speech/levelMeter.ts';
import type { TimeSpan } from '../speech/model.ts';
import { PITCH_SETTINGS, pitchPath } from '../speech/pitchPath.ts';
import { featureMeter, type SoundFeatures } from '../speech/soundFeatures.ts';
import { SYLLABLE_SETTINGS, syllableNuclei } from '../speech/syllableNuclei.ts';
import { possibleFilledPauses } from './filledPauses.ts';
import { loudnessMeter } from './loudness.ts';
import type { Delivery } from './model.ts';
import { paceCurve, paceStretches, syllableRates } from './pace.ts';
import { pausesBetween, SILENT_PAUSE_MS } from './pauses.ts';
import { MONOTONE_SETTINGS, monotoneStretches, pitchFigures } from './pitchFigures.ts';
import { reliabilityAt } from './reliability.ts';
import { TRAILING_SETTINGS, trailingEnds } from './trailingOff.ts';
import { isClipped, warningsOf } from './warnings.ts';

/** Goes up with every change that can change a figure; a stored delivery of another version is measured anew. */
export const DELIVERY_VERSION = '2';

/** Measures a take while its sound arrives, so that little is left to do at its end. */
export interface DeliveryMeter {
  /** More of the sound, mono. Takes what it needs at once: the array may be used again. */
  readonly push: (samples: Float32Array) => void;
  /** Call once, after the last push. */
  readonly finish: () => Delivery;
}

/**
 * The same samples give the same figures, however they are cut into pushes. Nearly all the work is done in `push`;
 * keeps about 30 kB for each second of sound, whatever its rate. Linear in its length.
 * @param sampleRateHz more than 0
 */
export function deliveryMeter(sampleRateHz: number): DeliveryMeter {
  const loudness = loudnessMeter(sampleRateHz);
  const levels = levelMeter(sampleRateHz);
  const features = featureMeter(sampleRateHz);
  let samples = 0;
  return {
    push: (more) => {
      samples += more.length;
      cleanPieces(more, (piece) => {
        levels.push(piece);
        loudness.push(piece);
        features.push(piece);
      });
    },
    finish: () => {
      const exactMs = (samples / sampleRateHz) * 1000;
      const durationMs = Math.round(exactMs);
      const { peak, flatTops, peaks } = levels.finish(durationMs);
      const { integratedLufs, rangeLu } = loudness.finish();
      const spoken = spokenFigures(features.finish(), exactMs);
      const measured = {
        ...spoken,
        peakDbfs: tenths(toDbfs(peak)),
        integratedLufs: integratedLufs === null ? null : tenths(integratedLufs),
        loudnessRangeLu: rangeLu === null ? null : tenths(rangeLu),
      };
      return {
        ...measured,
        reliability: reliabilityAt(measured.signalToNoiseDb, isClipped(flatTops, durationMs)),
        warnings: warningsOf(flatTops, measured),
        peaks,
        instrument: {
          name: 'offbook-delivery',
          version: DELIVERY_VERSION,
          silentPauseMs: SILENT_PAUSE_MS,
          sampleRateHz,
          ...ACTIVITY_SETTINGS,
          ...SYLLABLE_SETTINGS,
          ...PITCH_SETTINGS,
          ...MONOTONE_SETTINGS,
          ...TRAILING_SETTINGS,
        },
      };
    },
  };
}

/** All that depends on where somebody speaks. Times in whole milliseconds. */
function spokenFigures({ powers, candidates }: SoundFeatures, exactMs: number) {
  const durationMs = Math.round(exactMs);
  const activity = activityIn(powers, exactMs);
  const speech = activity.speech.map(({ startMs, endMs }) => ({
    startMs: Math.round(startMs),
    endMs: Math.min(durationMs, Math.round(endMs)),
  }));
  const first = speech[0];
  const last = speech.at(-1);
  const pauses = pausesBetween(speech);
  const toldMs = first && last ? last.endMs - first.startMs : null;
  const speechMs = (toldMs ?? 0) - pauses.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const pitch = pitchPath(candidates, framesIn(speech, powers.frames, powers.stepMs));
  const nuclei = syllableNuclei(powers, activity.noise, pitch);
  const curve = paceCurve(nuclei, speech, durationMs);
  return {
    durationMs,
    speechMs,
    onsetMs: first?.startMs ?? null,
    toldMs,
    speech,
    pauses,
    signalToNoiseDb: activity.signalToNoiseDb === null ? null : tenths(activity.signalToNoiseDb),
    syllables: toldMs === null ? null : syllableRates(nuclei, speechMs, toldMs),
    pitch: pitchFigures(pitch, powers.stepMs),
    filledPauses: possibleFilledPauses(heldSounds(powers, activity.noise, pitch), speech),
    monotone: monotoneStretches(pitch, powers.stepMs),
    trailingOff: trailingEnds(nuclei, speech),
    paceCurve: curve,
    paceStretches: curve ? paceStretches(curve) : [],
  };
}

/** 1 for each frame whose centre lies in one of the spans. */
function framesIn(spans: readonly TimeSpan[], frames: number, stepMs: number): Uint8Array {
  const within = new Uint8Array(frames);
  for (const { startMs, endMs } of spans) within.fill(1, Math.ceil(startMs / stepMs), Math.ceil(endMs / stepMs));
  return within;
}

const tenths = (value: number) => Math.round(value * 10) / 10;
