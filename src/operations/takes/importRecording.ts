import { type Failure } from '../../shared/failure.ts';
import { newId } from '../../shared/random.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Cue, Take } from '../../takes/model.ts';
import { findStory } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import type { TakeSummary } from '../ports.ts';
import { storyMissing } from './recordTake.ts';

export interface RecordingToImport {
  readonly storyId: string;
  readonly bytes: Uint8Array;
  /** When the file was last changed, epoch milliseconds, for one that doesn't say itself when it was recorded. */
  readonly changedAt: number | null;
  /** What the person says of it, epoch milliseconds: outranks the file. */
  readonly startedAt?: number;
  /** What was looked at while telling it; nothing, where nobody knows. */
  readonly cue?: Cue;
}

export type ImportRecordingFailure = Failure<
  | 'story-missing'
  | 'recording-unknown'
  | 'recording-damaged'
  | 'recording-empty'
  | 'recording-not-writable'
  | 'disk-full'
>;

/** Clocks of recorders run ahead a little; a date further in the future is none. */
const MOST_AHEAD_MS = 24 * 3600 * 1000;

/**
 * Makes a take of a recording that was made elsewhere: kept in its own format, dated by its file, held against the story
 * as it stands today. The take is there only once its sound is safe.
 */
export async function importRecording(
  offbook: Offbook,
  { storyId, bytes, changedAt, startedAt: said, cue = 'nothing' }: RecordingToImport,
): Promise<Result<TakeSummary, ImportRecordingFailure>> {
  const found = findStory(await offbook.library.load(), storyId);
  if (!found) return err(storyMissing(storyId));
  const { story, document } = found;
  const id = newId(offbook.clock, offbook.random);
  const kept = await offbook.recordings.importFile(id, bytes);
  if (!kept.ok) return kept;
  const nowMs = offbook.clock.nowMs();
  const { durationMs, mimeType } = kept.value;
  const startedAt =
    [said ?? null, kept.value.recordedAt, changedAt].find(
      (at) => at !== null && at > 0 && at < nowMs + MOST_AHEAD_MS,
    ) ?? nowMs;
  const take: Take = {
    id,
    storyId: story.id,
    storyTitle: story.title,
    document: document.source.path,
    documentHash: document.source.hash,
    cue,
    targetSeconds: story.targetSeconds,
    status: 'complete',
    startedAt: Math.round(startedAt),
    finishedAt: Math.round(startedAt) + durationMs,
    durationMs,
    mimeType,
    exercise: null,
  };
  await offbook.snapshots.put(document.source);
  await offbook.database.takes.insert(take);
  return ok((await offbook.database.takes.get(id))!);
}
