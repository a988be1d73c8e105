import { unableBecause } from '../../drills/assembleSetup.ts';
import { DRILLS } from '../../drills/catalogue.ts';
import { bestOf } from '../../drills/bestFigure.ts';
import type { DrillName, DrillRun } from '../../drills/model.ts';
import { english } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import type { DrillRunPage } from '../ports.ts';
import { viewTake } from '../takes/viewTake.ts';
import { drillRunMissing } from '../takes/recordTake.ts';
import { drillSource, emergencyOf, recoveryOf } from './drillSource.ts';
import { earlierRuns, withFreshReview } from './reviewDrill.ts';
import { type RunMissing, sweepLeftRuns } from './runDrill.ts';
import { viewLadder } from './viewLadder.ts';
import type { DrillRunView, DrillsView } from './views.ts';

/** Among so many of the newest runs the best figure is looked for: what was reached long ago is no measure for today. */
const BEST_OF_RUNS = 50;

/** Every drill with its history in a line, and where each story stands on the ladder. */
export async function viewDrills(offbook: Offbook): Promise<DrillsView> {
  await sweepLeftRuns(offbook);
  const [source, counts, ladder] = await Promise.all([
    drillSource(offbook),
    offbook.database.drills.countByDrill(),
    viewLadder(offbook),
  ]);
  const drills = await Promise.all(
    DRILLS.map(async (drill) => {
      const { runs } = await offbook.database.drills.list({ drill: drill.name }, { limit: BEST_OF_RUNS });
      const unable = unableBecause(drill.name, source);
      const best = bestOf(drill.name, runs);
      return {
        ...drill,
        runs: counts.get(drill.name) ?? 0,
        lastAt: runs[0]?.startedAt ?? null,
        lastOutcome: runs[0]?.review?.outcome ?? null,
        best: best && english(best),
        able: unable === null,
        unableReason: unable?.message ?? null,
        said: {
          ...drill.said,
          ...(best && { best }),
          ...(unable?.said?.message && { unableReason: unable.said.message }),
        },
      };
    }),
  );
  return { drills, ladder: ladder.stories.map(({ steps: _, ...standing }) => standing) };
}

/** A run with what its stage and its review show. Its review is by what is known now. */
export async function viewDrillRun(offbook: Offbook, id: string): Promise<Result<DrillRunView, RunMissing>> {
  const stored = await offbook.database.drills.get(id);
  if (!stored) return err(drillRunMissing(id));
  const run: DrillRun = await withFreshReview(offbook, stored);
  const [workspace, earlier, take] = await Promise.all([
    offbook.library.load(),
    earlierRuns(offbook, run),
    run.takeId === null ? null : viewTake(offbook, run.takeId),
  ]);
  return ok({
    run,
    stories: workspace.documents.flatMap(({ stories }) =>
      stories.map((story) => ({ id: story.id, title: story.title, hooks: story.hooks.map(({ text }) => text) })),
    ),
    recovery: recoveryOf(workspace),
    emergency: emergencyOf(workspace),
    earlier,
    take: take?.ok ? take.value : null,
  });
}

/** Finished runs of a drill, the newest first. */
export function listDrillRuns(
  offbook: Offbook,
  drill: DrillName,
  { storyId, ...page }: { readonly storyId?: string; readonly limit: number; readonly cursor?: string },
): Promise<DrillRunPage> {
  return offbook.database.drills.list({ drill, ...(storyId !== undefined && { storyId }) }, page);
}
