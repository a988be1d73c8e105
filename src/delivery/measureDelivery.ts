import { ACTIVITY_SETTINGS, measureActivity } from '../speech/activity.ts';
import { peakDbfs } from '../speech/level.ts';
import type { Sound } from '../speech/model.ts';
import { peaksOf, peakStepMs } from '../speech/peaks.ts';
import { integratedLufs } from './loudness.ts';
import type { Delivery } from './model.ts';
import { pausesBetween, SILENT_PAUSE_MS } from './pauses.ts';
import { warningsOf } from './warnings.ts';

/** Goes up with every change that can change a figure; a stored delivery of another version is measured anew. */
export const DELIVERY_VERSION = '1';

/**
 * What the sound of a take measures, with no words needed. Times are milliseconds from the recording's start, in
 * whole milliseconds; levels have one decimal. The same sound always measures the same. Linear in its length.
 */
export function measureDelivery(sound: Sound): Delivery {
  const durationMs = Math.round((sound.samples.length / sound.sampleRateHz) * 1000);
  const activity = measureActivity(sound);
  const speech = activity.speech.map(({ startMs, endMs }) => ({
    startMs: Math.round(startMs),
    endMs: Math.min(durationMs, Math.round(endMs)),
  }));
  const first = speech[0];
  const last = speech.at(-1);
  const pauses = pausesBetween(speech);
  const toldMs = first && last ? last.endMs - first.startMs : null;
  const pausedMs = pauses.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const stepMs = peakStepMs(durationMs);
  const loudness = integratedLufs(sound);
  const measured = {
    durationMs,
    speechMs: (toldMs ?? 0) - pausedMs,
    onsetMs: first?.startMs ?? null,
    toldMs,
    speech,
    pauses,
    peakDbfs: tenths(peakDbfs(sound.samples)),
    signalToNoiseDb: activity.signalToNoiseDb === null ? null : tenths(activity.signalToNoiseDb),
    integratedLufs: loudness === null ? null : tenths(loudness),
  };
  return {
    ...measured,
    warnings: warningsOf(sound.samples, measured),
    peaks: { stepMs, values: peaksOf(sound, stepMs) },
    instrument: {
      name: 'offbook-delivery',
      version: DELIVERY_VERSION,
      silentPauseMs: SILENT_PAUSE_MS,
      sampleRateHz: sound.sampleRateHz,
      ...ACTIVITY_SETTINGS,
    },
  };
}

const tenths = (value: number) => Math.round(value * 10) / 10;
