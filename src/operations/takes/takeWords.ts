import type { Delivery } from '../../delivery/model.ts';
import { spokenWords } from '../../language/spokenForm.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { parseTranscript } from '../../speech/transcripts/parseTranscript.ts';
import type { Transcript } from '../../speech/model.ts';
import { followedWords } from '../../takes/followedWords.ts';
import { reviewDrillOfTake } from '../drills/reviewDrill.ts';
import type { Offbook } from '../offbook.ts';
import { notePace } from '../pace.ts';
import type { TakeSummary } from '../ports.ts';
import { takeMissing, type TakeMissing } from './recordTake.ts';
import { reviewOfTake } from './reviewOfTake.ts';
import { storyOfTake } from './storyOfTake.ts';

/** The ways words come to a take without a recogniser of Offbook's. */
export type WordsInput =
  | { readonly kind: 'typed' | 'pasted'; readonly text: string }
  /** By the browser's own recogniser, while the take was told; it gives no times. */
  | { readonly kind: 'heard'; readonly text: string; readonly instrument: string }
  | { readonly kind: 'file'; readonly name: string; readonly content: string };

/** Longer than any answer: ten thousand words are about an hour. */
const MOST_CHARACTERS = 200_000;

export function transcriptOf(input: WordsInput): Result<Transcript, Failure> {
  const length = input.kind === 'file' ? 0 : input.text.length;
  if (length > MOST_CHARACTERS) {
    return err(
      failure(
        'words-too-long',
        message(
          'A take can have up to {mostCharacters} characters; this has {count}. Paste the part that is this take.',
          { mostCharacters: MOST_CHARACTERS, count: length },
        ),
      ),
    );
  }
  if (input.kind === 'file') return parseTranscript(input.name, input.content);
  const text = input.text.trim();
  if (input.kind === 'heard') return ok({ source: 'recogniser', text, times: null, instrument: input.instrument });
  return ok({ source: input.kind, text, times: null, instrument: input.kind });
}

/** Gives a take its words, replacing earlier ones, and reviews them at once. */
export async function setTakeWords(
  offbook: Offbook,
  takeId: string,
  input: WordsInput,
): Promise<Result<void, Failure>> {
  const take = await offbook.database.takes.get(takeId);
  if (!take) return err(takeMissing(takeId));
  const transcript = transcriptOf(input);
  return transcript.ok ? keepTranscript(offbook, take, transcript.value) : transcript;
}

/** Keeps words as those of a take, and reviews them at once. */
export async function keepTranscript(
  offbook: Offbook,
  take: TakeSummary,
  transcript: Transcript,
): Promise<Result<void, never>> {
  await offbook.database.takes.setTranscript(take.id, transcript);
  await reviewOfTake(offbook, take, transcript);
  await noteTakePace(offbook, take);
  await reviewDrillOfTake(offbook, take);
  return ok(undefined);
}

/**
 * Keeps what the sound of a take measures. Where the script could be followed and nobody gave the take better words, the
 * words of the script that were heard become the take's.
 */
export async function setTakeDelivery(
  offbook: Offbook,
  takeId: string,
  delivery: Delivery,
): Promise<Result<void, TakeMissing>> {
  const { takes } = offbook.database;
  const take = await takes.get(takeId);
  if (!take) return err(takeMissing(takeId));
  await takes.setDelivery(takeId, delivery);
  if (delivery.following) {
    const [story, known] = await Promise.all([storyOfTake(offbook, take), takes.getTranscript(takeId)]);
    const followed =
      story && (known === null || known.source === 'followed') && followedWords(story, delivery.following);
    if (followed) await keepTranscript(offbook, take, followed);
  }
  await noteTakePace(offbook, take);
  await reviewDrillOfTake(offbook, take);
  return ok(undefined);
}

async function noteTakePace(offbook: Offbook, { id: takeId, exercise }: TakeSummary): Promise<void> {
  // A story in half its time, or with a blank in it, isn't the person's own pace.
  if (exercise) return;
  const [transcript, delivery] = await Promise.all([
    offbook.database.takes.getTranscript(takeId),
    offbook.database.takes.getDelivery(takeId),
  ]);
  // Words that weren't heard would make the pace too slow.
  if (!transcript || transcript.unheard?.length || delivery?.toldMs == null) return;
  await notePace(offbook, { takeId, words: spokenWords(transcript.text).length, seconds: delivery.toldMs / 1000 });
}
