import type { Sound } from '../speech/model.ts';
import { type Resampler, resampler } from '../speech/resample.ts';
import { MOST_SECONDS } from './monoSamples.ts';
import type { SoundSink } from './soundSink.ts';

/** Room beyond a stated length: containers round it, and encoders pad. */
const SPARE_SECONDS = 1;
/** An hour at 48 kHz; a damaged file may claim anything. */
const MOST_ROOM = 3600 * 48_000;

/** Keeps a whole sound. */
export interface SampleCollector extends SoundSink {
  /** All of it; call once, after the last piece. */
  sound(): Sound;
}

/**
 * Makes the room that the file says it needs at once: pieces that are joined at the end need it twice. A file that says too
 * little is read all the same.
 *
 * @param mostRateHz sound of a higher rate is brought down to this as it comes
 */
export function collectSamples(mostRateHz = Infinity): SampleCollector {
  const lower = lowerRate(mostRateHz);
  let statedSeconds: number | null = null;
  let rate = 0;
  let room: Float32Array | null = null;
  let used = 0;
  let total = 0;
  const parts: Float32Array[] = [];
  const keep = (samples: Float32Array): void => {
    if (room !== null && parts.length === 0 && used + samples.length <= room.length) {
      room.set(samples, used);
      used += samples.length;
    } else parts.push(samples);
    total += samples.length;
  };
  return {
    begin(stated) {
      statedSeconds = stated;
    },
    push(samples, sampleRateHz) {
      if (rate === 0) {
        rate = Math.min(sampleRateHz, mostRateHz);
        const stated = statedSeconds === null ? 0 : Math.min(statedSeconds + SPARE_SECONDS, MOST_SECONDS);
        if (stated > 0 && stated * rate <= MOST_ROOM) room = new Float32Array(Math.ceil(stated * rate));
      }
      keep(lower.push(samples, sampleRateHz));
    },
    sound() {
      keep(lower.end());
      const own = room?.subarray(0, used) ?? new Float32Array();
      if (parts.length === 0) return { samples: own, sampleRateHz: rate };
      const samples = new Float32Array(total);
      samples.set(own);
      let at = used;
      for (const part of parts) {
        samples.set(part, at);
        at += part.length;
      }
      return { samples, sampleRateHz: rate };
    },
  };
}

/** Brings sound down to a rate where it has a higher one; other sound goes through as it is. */
export function lowerRate(mostRateHz: number): {
  push(samples: Float32Array, sampleRateHz: number): Float32Array;
  end(): Float32Array;
} {
  let change: Resampler | null = null;
  return {
    push(samples, sampleRateHz) {
      change ??= resampler(sampleRateHz, Math.min(sampleRateHz, mostRateHz));
      return change.push(samples);
    },
    end: () => change?.end() ?? new Float32Array(),
  };
}
