import { followScript } from '../speech/following/followingSession.ts';
import type { ScriptFollowing, ScriptPlace, ScriptToFollow } from '../speech/following/model.ts';
import { DECODER_RATE_HZ } from '../speech/following/phoneticDecoder.ts';
import { resampler } from '../speech/resample.ts';
import { type LoadedSoundSwallower, loadSoundSwallower } from './loadSoundSwallower.ts';

/** One following, in the thread that calls it: sound at any rate comes in pieces. */
export interface FollowingHere {
  push(samples: Float32Array): void;
  place(): ScriptPlace;
  /** The decoder is released. */
  end(signalToNoiseDb: number | null): ScriptFollowing;
  cancel(): void;
}

let loaded: Promise<LoadedSoundSwallower> | null = null;

/** Begins to follow a script. The first time reads the model, about 0.1 s. */
export async function followHere(script: ScriptToFollow, sampleRateHz: number): Promise<FollowingHere> {
  loaded ??= loadSoundSwallower();
  const { decoder: makeDecoder, dictionary } = await loaded;
  const decoder = makeDecoder();
  const session = followScript(decoder, script, dictionary);
  const rate = resampler(sampleRateHz, DECODER_RATE_HZ);
  return {
    push: (samples) => session.push(rate.push(samples)),
    place: () => session.place(),
    end(signalToNoiseDb) {
      session.push(rate.end());
      const following = session.end(signalToNoiseDb);
      decoder.release();
      return following;
    },
    cancel() {
      session.cancel();
      decoder.release();
    },
  };
}
