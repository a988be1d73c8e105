import type { Failure } from '../../shared/failure.ts';
import { newId } from '../../shared/random.ts';
import { ok, type Result } from '../../shared/result.ts';
import { namesOfStories } from '../../stories/knownWords.ts';
import { matchFileName } from '../../takes/matching/matchFileName.ts';
import { matchStory } from '../../takes/matching/matchStory.ts';
import type { Offbook } from '../offbook.ts';
import type { RecordingFile, WorkOptions } from '../ports.ts';
import { openRecogniser, readChoice } from '../speech/speechSettings.ts';
import type { ImportRecordingFailure } from '../takes/importRecording.ts';
import { takeOfBytes } from './knownRecordings.ts';
import type { RecordingLook, RecordingMatch } from './views.ts';

export interface RecordingToLookAt {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Same for the same bytes only. */
  readonly fingerprint: string;
}

/**
 * Says what a recording is and which story it tells, and keeps nothing of it. Words are heard only where the chosen
 * recogniser is a model on this machine: looking must not send sound anywhere.
 */
export async function lookAtRecording(
  offbook: Offbook,
  { name, bytes, fingerprint }: RecordingToLookAt,
  work: WorkOptions = {},
): Promise<Result<RecordingLook, ImportRecordingFailure>> {
  // Where takes are kept, so that what can't be kept is found out now; it goes again below.
  const id = newId(offbook.clock, offbook.random);
  try {
    const read = await offbook.recordings.importFile(id, bytes);
    if (!read.ok) return read;
    const { durationMs, recordedAt } = read.value;
    const already = await takeOfBytes(offbook, fingerprint);
    const recording = already === null ? await offbook.recordings.open(id) : null;
    const match = recording ? await matchOf(offbook, name, recording, work) : ASK;
    return ok({ durationMs, recordedAt, already, match });
  } finally {
    await offbook.recordings.remove(id);
  }
}

const ASK: RecordingMatch = { storyId: null, by: null, unsure: true, why: null };

async function matchOf(
  offbook: Offbook,
  name: string,
  recording: RecordingFile,
  work: WorkOptions,
): Promise<RecordingMatch> {
  const stories = (await offbook.library.load()).documents.flatMap((document) => document.stories);
  const words = await wordsOf(offbook, recording, namesOfStories(stories), work);
  if (words?.ok) {
    const found = matchStory(words.value, stories);
    if (found.storyId !== null) return { storyId: found.storyId, by: 'words', unsure: found.unsure, why: null };
  }
  const named = matchFileName(name, stories);
  const why = words?.ok === false ? words.error.message : null;
  return named === null ? { ...ASK, why } : { storyId: named, by: 'name', unsure: true, why };
}

/** Null where no recogniser is chosen that hears on this machine. */
async function wordsOf(
  offbook: Offbook,
  recording: RecordingFile,
  names: readonly string[],
  work: WorkOptions,
): Promise<Result<string, Failure> | null> {
  const { kind } = await readChoice(offbook);
  if (kind !== 'model' && kind !== 'folder') return null;
  const recogniser = await openRecogniser(offbook);
  if (!recogniser.ok) return recogniser;
  const decoded = await offbook.sounds.decode(recording, work);
  if (!decoded.ok) return decoded;
  const heard = await recogniser.value.transcribe(
    decoded.value.sound,
    { terms: [...new Set(names)], language: 'en' },
    work,
  );
  return heard.ok ? ok(heard.value.text) : heard;
}
