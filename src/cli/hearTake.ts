import { resolve } from 'node:path';
import type { NodeSoundDecoder } from '../decoding/createSoundDecoder.ts';
import type { Delivery } from '../delivery/model.ts';
import type { ScriptFollower } from '../hearing/scriptFollower.ts';
import { type Failure, failure } from '../shared/failure.ts';
import { message } from '../shared/message.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { DECODER_RATE_HZ } from '../speech/following/phoneticDecoder.ts';
import type { Sound, Transcript } from '../speech/model.ts';
import type { SayItLike } from '../speech/pronunciation/pronounce.ts';
import type { Story } from '../stories/model.ts';
import { scriptToFollow } from '../takes/scriptToFollow.ts';
import { ownWordsIn } from './ownWords.ts';
import { soundDecoder } from './soundDecoder.ts';
import type { WordHearer } from './speechWords.ts';

/** What was told in a recording. */
export interface Told {
  readonly transcript: Transcript | null;
  readonly delivery: Delivery | null;
}

/** Where the work is when the sound is measured, and when a recogniser has heard it; following is most of the rest. */
const MEASURED_AT = 0.1;
const HEARD_AT = 0.6;

export interface Instruments {
  /** Whose choice of recogniser counts: the folder of the guide. */
  readonly folder: string;
  readonly story: Story;
  readonly hearer: WordHearer;
  readonly follower: ScriptFollower;
  /** How the person says words of their own; else as is kept for the folder. */
  readonly sayItLike?: SayItLike;
}

/**
 * What was told: the words given, else those that the recogniser chosen for the folder hears; what the sound
 * measures; and what of the script is heard in it. A recogniser that fails is a warning beside the measures, which stand without it.
 */
export async function hearTake(
  audio: string | undefined,
  given: Transcript | null,
  { folder, story, hearer, follower, sayItLike }: Instruments,
  onProgress: (fraction: number) => void = () => undefined,
): Promise<Result<Told, Failure>> {
  if (audio === undefined) return ok({ transcript: given, delivery: null });
  const decoder = soundDecoder();
  const path = resolve(audio);
  let done = 0;
  /** The next share of the work, up to `until`. */
  const share = (until: number) => {
    const from = done;
    return (fraction: number): void => {
      done = from + fraction * (until - from);
      onProgress(done);
    };
  };
  const measured = await decoder.measureFile(path, { onFraction: share(MEASURED_AT) });
  if (!measured.ok) return measured;
  const { delivery, warnings } = measured.value;
  const heard = given ? ok(given) : await hearer.hear(folder, () => soundFor(decoder, path), [story], share(HEARD_AT));
  const kept = sayItLike ? ok(sayItLike) : await ownWordsIn(folder);
  if (!kept.ok) return kept;
  const script = scriptToFollow(story, kept.value);
  // The measures and the words stand without it. Decoding twice takes seconds; keeping half an hour would take 350 MB.
  const followed = script
    ? await follower
        .followPieces(
          async (push) => {
            const read = await decoder.hearFile(path, push, { onFraction: share(1) });
            if (!read.ok) throw new Error(read.error.message);
          },
          script,
          { signalToNoiseDb: delivery.signalToNoiseDb },
        )
        .then(
          (value) => ok(value),
          (error: unknown) => err(notFollowed(error)),
        )
    : ok(null);
  return ok({
    transcript: heard.ok ? heard.value : null,
    delivery: {
      ...delivery,
      following: followed.ok ? followed.value : null,
      warnings: [
        ...warnings,
        ...(heard.ok ? [] : [heard.error]),
        ...(followed.ok ? [] : [followed.error]),
        ...delivery.warnings,
      ],
    },
  });
}

async function soundFor(decoder: NodeSoundDecoder, path: string): Promise<Result<Sound, Failure>> {
  const decoded = await decoder.decodeFile(path, { mostRateHz: DECODER_RATE_HZ });
  return decoded.ok ? ok(decoded.value.sound) : decoded;
}

const notFollowed = (error: unknown): Failure =>
  failure(
    'following-failed',
    message(
      'The script could not be followed in the sound ({why}). Installing Offbook again brings back what is missing.',
      { why: error instanceof Error ? error.message : String(error) },
    ),
  );
