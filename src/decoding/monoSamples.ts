import type { SoundWarning } from './decodedSound.ts';

/** Longer than any rehearsal; two hours of samples at 48 kHz are 1.4 GB. */
export const MOST_SECONDS = 2 * 3600;

/** Collects decoded stretches, mixing their channels to one. */
export interface MonoSamples {
  /** Adds a stretch; every channel has at least `length` samples. False when no more is taken: it is long enough. */
  add(channels: readonly Float32Array[], length: number, sampleRateHz: number): boolean;
  /** How many samples there are. */
  readonly length: number;
  /** Of the first stretch; 0 before it. */
  readonly sampleRateHz: number;
  readonly channels: number;
  readonly isFull: boolean;
  joined(): Float32Array<ArrayBuffer>;
}

/** Room beyond a stated length: containers round it, and encoders pad. */
const SPARE_SECONDS = 1;
/** An hour at 48 kHz; a damaged file may claim anything. */
const MOST_ROOM = 3600 * 48_000;

/**
 * @param statedSeconds how long the file says it is, so that the room can be made at once: pieces that are joined at the
 *   end need it twice. A file that says too little is read all the same.
 */
export function monoSamples(statedSeconds: number | null = null, mostSeconds = MOST_SECONDS): MonoSamples {
  let room: Float32Array<ArrayBuffer> | null = null;
  let used = 0;
  const parts: Float32Array[] = [];
  let total = 0;
  let rate = 0;
  let most = Infinity;
  let channelCount = 0;
  return {
    add(channels, length, sampleRateHz) {
      if (length === 0 || channels.length === 0) return total < most;
      if (rate === 0) {
        rate = sampleRateHz;
        most = mostSeconds * rate;
        const stated = statedSeconds === null ? 0 : Math.min(statedSeconds + SPARE_SECONDS, mostSeconds);
        if (stated > 0 && stated * rate <= MOST_ROOM) room = new Float32Array(Math.ceil(stated * rate));
      }
      // A stream whose rate changes half-way is two recordings put together: only the first has one clock.
      if (sampleRateHz !== rate || total >= most) return false;
      channelCount = Math.max(channelCount, channels.length);
      const mixed = mixDown(channels, Math.min(length, most - total));
      if (room !== null && parts.length === 0 && used + mixed.length <= room.length) {
        room.set(mixed, used);
        used += mixed.length;
      } else parts.push(mixed);
      total += mixed.length;
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
    joined() {
      const own = room?.subarray(0, used) ?? new Float32Array();
      if (parts.length === 0) return own;
      const all = new Float32Array(total);
      all.set(own);
      let at = used;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      return all;
    },
  };
}

/** The mean of all channels, so that nothing clips. */
function mixDown(channels: readonly Float32Array[], length: number): Float32Array {
  if (channels.length === 1) return channels[0]!.slice(0, length);
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
