import type { DrillRun } from '../../drills/model.ts';
import { reviewRun } from '../../drills/review/reviewRun.ts';
import { storyOfSetup } from '../../drills/storyOfSetup.ts';
import type { Story } from '../../stories/model.ts';
import { findStory } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import { readPace } from '../pace.ts';
import type { TakeSummary } from '../ports.ts';
import { reviewOfTake } from '../takes/reviewOfTake.ts';
import { storyOfTake } from '../takes/storyOfTake.ts';
import { recoveryOf } from './drillSource.ts';

/** Earlier runs that a run is held beside. */
export const EARLIER_RUNS = 20;

/** The finished run with its review by what is known today, stored where that is another than the one it had. */
export async function withFreshReview(offbook: Offbook, run: DrillRun): Promise<DrillRun> {
  if (run.finishedAt === null) return run;
  const { takes } = offbook.database;
  const take = run.takeId === null ? null : await takes.get(run.takeId);
  const [transcript, delivery, earlier, workspace, pace] = await Promise.all([
    take ? takes.getTranscript(take.id) : null,
    take ? takes.getDelivery(take.id) : null,
    earlierRuns(offbook, run),
    offbook.library.load(),
    readPace(offbook),
  ]);
  // The words that a review was made by are gone with the take; what they came to stays.
  if (!take && run.review !== null && run.review.measures.some(({ value }) => value !== null)) return run;
  const review = reviewRun({
    setup: run.setup,
    marks: run.marks,
    story: await storyOfRun(offbook, run, take),
    fromStory:
      run.setup.drill === 'transition' && run.setup.fromStoryId !== null
        ? (findStory(workspace, run.setup.fromStoryId)?.story ?? null)
        : null,
    transcript,
    content: take && transcript ? await reviewOfTake(offbook, take, transcript) : null,
    delivery,
    typed: take ? take.status === 'typed' : null,
    earlier,
    recovery: recoveryOf(workspace),
    wordsPerMinute: pace.wordsPerMinute,
  });
  if (JSON.stringify(review) === JSON.stringify(run.review)) return run;
  return offbook.database.transaction(async (repositories) => {
    // Its take may have been discarded meanwhile, or the run itself.
    const now = await repositories.drills.get(run.id);
    if (now && now.takeId === run.takeId && now.finishedAt !== null) await repositories.drills.put({ ...now, review });
    return { ...run, review };
  });
}

/** Makes a run's review anew after its take has got other words or figures. Does nothing for takes of no drill. */
export async function reviewDrillOfTake(offbook: Offbook, take: TakeSummary): Promise<void> {
  if (!take.exercise || take.exercise.kind === 'call') return;
  const run = await offbook.database.drills.get(take.exercise.runId);
  if (run?.takeId === take.id) await withFreshReview(offbook, run);
}

/** Finished runs of the same drill and story that were begun before this one, the newest first. */
export async function earlierRuns(offbook: Offbook, run: DrillRun): Promise<readonly DrillRun[]> {
  const storyId = storyOfSetup(run.setup);
  const page = await offbook.database.drills.list(
    { drill: run.drill, ...(storyId !== null && { storyId }) },
    { limit: EARLIER_RUNS, cursor: cursorBefore(run) },
  );
  return page.runs;
}

/** Listings go on after the run that a cursor names. */
const cursorBefore = ({ startedAt, id }: DrillRun): string => `${startedAt}.${id}`;

async function storyOfRun(offbook: Offbook, run: DrillRun, take: TakeSummary | null): Promise<Story | null> {
  const told = take && (await storyOfTake(offbook, take));
  if (told) return told;
  const storyId = storyOfSetup(run.setup);
  return storyId === null ? null : (findStory(await offbook.library.load(), storyId)?.story ?? null);
}
