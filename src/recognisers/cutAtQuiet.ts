import type { Sound } from '../speech/model.ts';

/** A part of a recording. */
export interface Stretch {
  readonly samples: Float32Array;
  readonly startMs: number;
}

const FRAME_MS = 20;
/** A cut needs about this much quiet around it. */
const QUIET_FRAMES = 5;

/**
 * Cuts a recording into stretches that a model can take at a time, each cut in the quietest tenth of a second of the last
 * third before the limit, so that words stay whole. Linear.
 *
 * @param mostMs the longest stretch
 */
export function cutAtQuiet({ samples, sampleRateHz }: Sound, mostMs: number): Stretch[] {
  const frame = Math.max(1, Math.round((sampleRateHz * FRAME_MS) / 1000));
  const most = Math.round((mostMs * sampleRateHz) / 1000);
  const stretches: Stretch[] = [];
  let start = 0;
  while (samples.length - start > most) {
    const end = quietest(samples, start + Math.floor((most * 2) / 3), start + most, frame);
    stretches.push({ samples: samples.subarray(start, end), startMs: (start / sampleRateHz) * 1000 });
    start = end;
  }
  if (samples.length > start)
    stretches.push({ samples: samples.subarray(start), startMs: (start / sampleRateHz) * 1000 });
  return stretches;
}

/** The middle of the quietest few frames between two places. */
function quietest(samples: Float32Array, from: number, to: number, frame: number): number {
  const powers: number[] = [];
  for (let at = from; at + frame <= to; at += frame) {
    let sum = 0;
    for (let i = at; i < at + frame; i++) sum += samples[i]! * samples[i]!;
    powers.push(sum);
  }
  let best = Math.max(0, powers.length - QUIET_FRAMES);
  let least = Infinity;
  for (let i = 0; i + QUIET_FRAMES <= powers.length; i++) {
    const sum = powers.slice(i, i + QUIET_FRAMES).reduce((a, b) => a + b, 0);
    // Of equally quiet places the last: fewer stretches.
    if (sum <= least) [least, best] = [sum, i];
  }
  return from + Math.round((best + QUIET_FRAMES / 2) * frame);
}
