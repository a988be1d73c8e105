import { type FollowingSession, followScript } from '../../speech/following/followingSession.ts';
import type { ScriptFollowing, ScriptPlace, ScriptToFollow } from '../../speech/following/model.ts';
import { DECODER_RATE_HZ } from '../../speech/following/phoneticDecoder.ts';
import { type Resampler, resampler } from '../../speech/resample.ts';
import { loadSoundSwallower } from './loadSoundSwallower.ts';

/** A script being followed in this thread. Sound that comes before the model is loaded waits for it. */
export interface SoundFollowing {
  push(samples: Float32Array, sampleRateHz: number): void;
  /** Null where it can't be done here. */
  end(signalToNoiseDb: number | null): Promise<ScriptFollowing | null>;
}

/** The place is told about this often: as quickly as the eye follows, and it costs little. */
const PLACE_EVERY_MS = 400;

export function followSound(script: ScriptToFollow, onPlace: (place: ScriptPlace) => void): SoundFollowing {
  let session: FollowingSession | null = null;
  let rate: Resampler | null = null;
  let waiting: Float32Array[] = [];
  let sinceMs = 0;

  const loading = loadSoundSwallower().then(({ decoder, dictionary }) => {
    session = followScript(decoder, script, dictionary);
    for (const samples of waiting) session.push(samples);
    waiting = [];
  });
  // Looked at in the end; until then it must not count as unhandled.
  loading.catch(() => undefined);

  const give = (samples: Float32Array) => {
    if (session) session.push(samples);
    else waiting.push(samples);
  };

  return {
    push(samples, sampleRateHz) {
      rate ??= resampler(sampleRateHz, DECODER_RATE_HZ);
      give(rate.push(samples));
      sinceMs += (samples.length / sampleRateHz) * 1000;
      if (session && sinceMs >= PLACE_EVERY_MS) {
        sinceMs = 0;
        onPlace(session.place());
      }
    },
    async end(signalToNoiseDb) {
      try {
        await loading;
      } catch {
        return null;
      }
      if (rate) give(rate.end());
      return session?.end(signalToNoiseDb) ?? null;
    },
  };
}
