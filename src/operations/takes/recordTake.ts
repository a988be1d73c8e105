import type { DrillRun } from '../../drills/model.ts';
import { targetOfSetup } from '../../drills/targetOfSetup.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { newId } from '../../shared/random.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Cue, Exercise, Take } from '../../takes/model.ts';
import { findStory } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import { forgetPace } from '../pace.ts';
import type { TakeSummary } from '../ports.ts';

export type TakeMissing = Failure<'take-missing'>;
export type RecordingFailure =
  | TakeMissing
  | Failure<'take-finished'>
  | Failure<'disk-full'>
  | Failure<'recording-not-writable'>
  | Failure<'recording-empty'>
  | Failure<'recording-damaged'>
  | Failure<'recording-incomplete'>;

export const takeMissing = (id: string): TakeMissing =>
  failure('take-missing', message('There is no take "{id}" in this workspace. It may have been discarded.', { id }));

export interface WantedTake {
  /** Null for an answer in an exercise that tells no story. */
  readonly storyId: string | null;
  readonly cue: Cue;
  readonly mimeType: string | null;
  /** The exercise it is made for; absent or null for a rehearsal. */
  readonly exercise?: Exercise | null;
  /** For a take that began while this program was away: its id from there. Asking twice makes one take. */
  readonly id?: string | undefined;
  /** When it began, where that was earlier than now. Epoch milliseconds. */
  readonly startedAt?: number | undefined;
}

/**
 * Begins a take of a story, and keeps the document as it stands, so that the take can be reviewed against
 * the version that was told. Without a `mimeType` it is a typed take, which has no sound.
 */
export async function startTake(
  offbook: Offbook,
  wanted: WantedTake,
): Promise<Result<Take, Failure<'story-missing'> | Failure<'drill-run-missing'> | Failure<'drill-run-finished'>>> {
  const before = wanted.id === undefined ? null : await offbook.database.takes.get(wanted.id);
  if (before) return ok(before);
  const exercise = wanted.exercise ?? null;
  if (wanted.storyId === null && exercise === null) return err(storyNeeded());
  const found = wanted.storyId === null ? null : findStory(await offbook.library.load(), wanted.storyId);
  if (wanted.storyId !== null && found === null) return err(storyMissing(wanted.storyId));
  const run = exercise && exercise.kind !== 'call' ? await runForTake(offbook, exercise.runId) : ok(null);
  if (!run.ok) return run;
  if (found) await offbook.snapshots.put(found.document.source);
  const take: Take = {
    id: wanted.id ?? newId(offbook.clock, offbook.random),
    storyId: found?.story.id ?? null,
    storyTitle: found?.story.title ?? '',
    document: found?.document.source.path ?? '',
    documentHash: found?.document.source.hash ?? '',
    cue: wanted.cue,
    targetSeconds: run.value
      ? targetOfSetup(run.value.setup, found?.story ?? null)
      : (found?.story.targetSeconds ?? null),
    status: wanted.mimeType === null ? 'typed' : 'recording',
    startedAt: Math.min(wanted.startedAt ?? Infinity, offbook.clock.nowMs()),
    finishedAt: null,
    durationMs: null,
    mimeType: wanted.mimeType,
    exercise,
  };
  await offbook.database.transaction(async ({ takes, drills }) => {
    await takes.insert(take);
    // A run that is left half-way still knows its take.
    if (run.value) await drills.put({ ...run.value, takeId: take.id });
  });
  if (wanted.mimeType !== null) offbook.liveTakes.heard(take.id);
  return ok(take);
}

const storyNeeded = (): Failure<'story-missing'> =>
  failure('story-missing', message('Only an answer in an exercise can be without a story. Say which story is told.'));

/** The run of a drill that a take may be made for: one that has not ended. */
async function runForTake(
  { database }: Offbook,
  runId: string,
): Promise<Result<DrillRun, Failure<'drill-run-missing'> | Failure<'drill-run-finished'>>> {
  const run = await database.drills.get(runId);
  if (!run) return err(drillRunMissing(runId));
  return run.finishedAt === null
    ? ok(run)
    : err(
        failure('drill-run-finished', message('This drill has ended, so it takes no more recordings. Start it again.')),
      );
}

export const drillRunMissing = (id: string): Failure<'drill-run-missing'> =>
  failure(
    'drill-run-missing',
    message('There is no drill run "{id}" in this workspace. It may have been discarded or swept.', { id }),
  );

export const storyMissing = (id: string): Failure<'story-missing'> =>
  failure(
    'story-missing',
    message('There is no story "{id}" in this folder. It may have been renamed or removed.', { id }),
  );

/** Keeps one numbered chunk; durable when it resolves. A chunk may come again, and may come after a restart. */
export async function addChunk(
  offbook: Offbook,
  takeId: string,
  index: number,
  bytes: Uint8Array,
): Promise<Result<void, RecordingFailure>> {
  // A live take was found in the database when it began: asking again at every chunk would cost a read.
  if (!offbook.liveTakes.isLive(takeId)) {
    const take = await offbook.database.takes.get(takeId);
    if (!take) return err(takeMissing(takeId));
    if (take.status === 'complete' || take.status === 'typed') {
      return err(
        failure(
          'take-finished',
          message('This take is finished already, so nothing can be added to it. Start a new one.'),
        ),
      );
    }
    if (take.status === 'interrupted') await offbook.database.takes.update(takeId, { status: 'recording' });
  }
  offbook.liveTakes.heard(takeId);
  return offbook.recordings.writeChunk(takeId, index, bytes);
}

/**
 * Joins the chunks into a recording that seeks. `chunks` is how many were sent, so that a missing one is noticed;
 * null takes what is there, for a take that was cut off.
 */
export async function finishTake(
  offbook: Offbook,
  takeId: string,
  chunks: number | null,
): Promise<Result<TakeSummary, RecordingFailure>> {
  const take = await offbook.database.takes.get(takeId);
  if (!take) return err(takeMissing(takeId));
  if (take.status === 'complete' || take.status === 'typed') return ok(take);
  if (chunks !== null) {
    const there = new Set(await offbook.recordings.chunks(takeId));
    const missing = Array.from({ length: chunks }, (_, i) => i).filter((i) => !there.has(i));
    if (missing.length > 0) {
      return err(
        failure(
          'recording-incomplete',
          message(
            'Of {chunks} pieces of this recording, {count} have not arrived (the first is number {first}). Send them again, then finish.',
            { chunks, count: missing.length, first: missing[0]! },
          ),
        ),
      );
    }
  }
  const finished = await offbook.recordings.finish(takeId, take.mimeType ?? 'audio/webm');
  if (!finished.ok) return finished;
  offbook.liveTakes.ended(takeId);
  await offbook.database.takes.update(takeId, {
    // What was cut off stays marked so: its end is not the end that the person meant.
    status: chunks === null ? 'interrupted' : 'complete',
    finishedAt: offbook.clock.nowMs(),
    durationMs: finished.value.durationMs,
  });
  return ok((await offbook.database.takes.get(takeId))!);
}

/** Removes a take with its words, measures and sound. */
export async function discardTake(offbook: Offbook, takeId: string): Promise<Result<void, TakeMissing>> {
  const take = await offbook.database.takes.get(takeId);
  if (!take) return err(takeMissing(takeId));
  offbook.liveTakes.ended(takeId);
  await offbook.database.takes.remove(takeId);
  await offbook.recordings.remove(takeId);
  await forgetPace(offbook, takeId);
  return ok(undefined);
}

/**
 * Marks recordings that no longer come in as interrupted. Nothing is joined yet: their page may come back with the rest.
 * Called whenever the workspace is looked at; after a restart none is live.
 */
export async function settleStalledTakes(offbook: Offbook): Promise<void> {
  const { takes } = await offbook.database.takes.list({ status: 'recording', exercises: true }, { limit: 100 });
  for (const take of takes) {
    if (offbook.liveTakes.isLive(take.id)) continue;
    await offbook.database.takes.update(take.id, { status: 'interrupted' });
  }
}
