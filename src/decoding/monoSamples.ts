import type { SoundWarning } from './decodedSound.ts';
import type { SoundSink } from './soundSink.ts';

/** Longer than any rehearsal. */
export const MOST_SECONDS = 2 * 3600;

/** Hands decoded stretches on to a sink, their channels mixed to one. */
export interface MonoSamples {
  /** Adds a stretch; every channel has at least `length` samples. False when no more is taken: it is long enough. */
  add(channels: readonly Float32Array[], length: number, sampleRateHz: number): Promise<boolean>;
  /** How many samples there were. */
  readonly length: number;
  /** Of the first stretch; 0 before it. */
  readonly sampleRateHz: number;
  readonly channels: number;
  readonly isFull: boolean;
}

export function monoSamples(sink: SoundSink, statedSeconds: number | null, mostSeconds = MOST_SECONDS): MonoSamples {
  let total = 0;
  let rate = 0;
  let most = Infinity;
  let channelCount = 0;
  return {
    async add(channels, length, sampleRateHz) {
      if (length === 0 || channels.length === 0) return total < most;
      if (rate === 0) {
        rate = sampleRateHz;
        most = mostSeconds * rate;
        sink.begin?.(statedSeconds);
      }
      // A stream whose rate changes half-way is two recordings put together: only the first has one clock.
      if (sampleRateHz !== rate || total >= most) return false;
      channelCount = Math.max(channelCount, channels.length);
      const mixed = mixDown(channels, Math.min(length, most - total));
      total += mixed.length;
      await sink.push(mixed, rate);
      return total < most;
    },
    get length() {
      return total;
    },
    get sampleRateHz() {
      return rate;
    },
    get channels() {
      return channelCount;
    },
    get isFull() {
      return total >= most;
    },
  };
}

/** The mean of all channels, so that nothing clips. */
function mixDown(channels: readonly Float32Array[], length: number): Float32Array<ArrayBuffer> {
  // Copied even where there is nothing to mix: decoders use their memory again.
  if (channels.length === 1) return new Float32Array(channels[0]!.subarray(0, length));
  const mixed = new Float32Array(length);
  for (const channel of channels) for (let i = 0; i < length; i++) mixed[i]! += channel[i]! / channels.length;
  return mixed;
}

/** A recording must lack this much of the length it states before that is worth a word. */
const MISSED_SECONDS = 0.5;
const MISSED_SHARE = 0.01;

/** What there is to say of a recording that has `seconds` and says that it has `statedSeconds` (null: it doesn't say). */
export function lengthWarnings(seconds: number, statedSeconds: number | null, isFull: boolean): SoundWarning[] {
  if (isFull) {
    return [
      {
        code: 'audio-too-long',
        message: `The recording is longer than ${MOST_SECONDS / 3600} hours; the first ${MOST_SECONDS / 3600} are used.`,
      },
    ];
  }
  if (statedSeconds === null || statedSeconds - seconds < Math.max(MISSED_SECONDS, statedSeconds * MISSED_SHARE))
    return [];
  return [truncated(`${seconds.toFixed(1)} of ${statedSeconds.toFixed(1)} seconds`)];
}

export const truncated = (there: string): SoundWarning => ({
  code: 'audio-truncated',
  message: `The file ends early: ${there} are there, and those are used. If it was being copied, copy it again.`,
});

export const damagedParts = (parts: number): SoundWarning => ({
  code: 'audio-damaged-parts',
  message: `${parts === 1 ? 'One piece' : `${parts} pieces`} of the recording can't be read and ${parts === 1 ? 'is' : 'are'} left out, so times after that may be early.`,
});
