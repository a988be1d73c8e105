import { assembleSetup, type DrillWish, type SetupFailure } from '../../drills/assembleSetup.ts';
import type { DrillMark, DrillName, DrillRun } from '../../drills/model.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { newId } from '../../shared/random.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import { discardTake, drillRunMissing, takeMissing, type TakeMissing } from '../takes/recordTake.ts';
import { drillSource } from './drillSource.ts';
import { withFreshReview } from './reviewDrill.ts';

export type RunMissing = Failure<'drill-run-missing'>;

/** A run that was never finished is taken for left after this long. */
const LEFT_AFTER_MS = 24 * 3_600_000;

/** Begins a drill: decides what it asks for and keeps that, so that it can be shown, resumed and reviewed the same. */
export async function startDrill(
  offbook: Offbook,
  name: DrillName,
  wish: DrillWish,
): Promise<Result<DrillRun, SetupFailure>> {
  await sweepLeftRuns(offbook);
  const exclude = wish.exclude ?? (await recentlyAsked(offbook, name));
  const setup = assembleSetup(name, await drillSource(offbook), { ...wish, exclude }, offbook.random);
  if (!setup.ok) return setup;
  const run: DrillRun = {
    id: newId(offbook.clock, offbook.random),
    drill: name,
    setup: setup.value,
    startedAt: offbook.clock.nowMs(),
    finishedAt: null,
    marks: [],
    takeId: null,
    review: null,
  };
  await offbook.database.drills.put(run);
  return ok(run);
}

/** Runs whose stories and questions should not come again at once. */
const RECENT_RUNS = 3;

/** What the last runs of a drill were about: by default the next one is about something else. */
async function recentlyAsked({ database }: Offbook, drill: DrillName): Promise<readonly string[]> {
  const { runs } = await database.drills.list({ drill }, { limit: RECENT_RUNS });
  return runs.flatMap(({ setup }, index) => [
    ...('questions' in setup ? setup.questions.map(({ id }) => id) : []),
    ...('question' in setup && setup.question !== null && typeof setup.question === 'object'
      ? [setup.question.id]
      : []),
    // With three stories, leaving out three would leave none: only the last one's.
    ...('storyId' in setup && index === 0 ? [setup.storyId] : []),
  ]);
}

/** Ends a run with what happened on its stage, and reviews it. Ending it again replaces the marks. */
export async function finishDrill(
  offbook: Offbook,
  id: string,
  given: { readonly marks: readonly DrillMark[]; readonly takeId: string | null },
): Promise<Result<DrillRun, RunMissing | TakeMissing | Failure<'take-of-exercise'>>> {
  const { database, clock } = offbook;
  const run = await database.drills.get(id);
  if (!run) return err(drillRunMissing(id));
  if (given.takeId !== null) {
    const take = await database.takes.get(given.takeId);
    if (!take) return err(takeMissing(given.takeId));
    if (take.exercise?.runId !== id) {
      return err(
        failure('take-of-exercise', message('This recording was made for something else, not for this drill.')),
      );
    }
  }
  const finished: DrillRun = {
    ...run,
    finishedAt: run.finishedAt ?? clock.nowMs(),
    marks: given.marks.toSorted((a, b) => a.atMs - b.atMs),
    takeId: given.takeId,
    review: null,
  };
  await database.drills.put(finished);
  await discardTakes(offbook, id, given.takeId);
  return ok(await withFreshReview(offbook, finished));
}

/** Removes a run with what was recorded or typed for it. */
export async function discardDrill(offbook: Offbook, id: string): Promise<Result<void, RunMissing>> {
  if (!(await offbook.database.drills.get(id))) return err(drillRunMissing(id));
  await discardTakes(offbook, id, null);
  await offbook.database.drills.remove(id);
  return ok(undefined);
}

/** Drops runs that somebody walked away from a day ago: they came to nothing and would only stand in the way. */
export async function sweepLeftRuns(offbook: Offbook): Promise<void> {
  const left = await offbook.database.drills.leftBefore(offbook.clock.nowMs() - LEFT_AFTER_MS);
  for (const { id } of left) await discardDrill(offbook, id);
}

/** Tries that were given up within a run: what counts is the one it ended with. */
async function discardTakes(offbook: Offbook, runId: string, kept: string | null): Promise<void> {
  const { takes } = await offbook.database.takes.list({ runId }, { limit: 200 });
  for (const { id } of takes) if (id !== kept) await discardTake(offbook, id);
}
