import { type LadderTake, standingOnLadder } from '../../drills/ladder.ts';
import type { Story } from '../../stories/model.ts';
import type { Offbook } from '../offbook.ts';
import type { TakeSummary } from '../ports.ts';
import { calendarOf, readRecallSettings } from '../recall/recallSettings.ts';
import { reviewOfTake } from '../takes/reviewOfTake.ts';
import type { LadderView } from './views.ts';

/** Takes of a story that are climbed through; more than anybody records of one story in the weeks before an interview. */
const MOST_TAKES = 60;

/** Where every story stands on the ladder, with the steps that brought it there. */
export async function viewLadder(offbook: Offbook): Promise<LadderView> {
  const [workspace, settings] = await Promise.all([offbook.library.load(), readRecallSettings(offbook)]);
  const calendar = calendarOf(settings, offbook);
  const now = offbook.clock.nowMs();
  const all = workspace.documents.flatMap(({ stories }) => stories);
  const stories = await Promise.all(
    all.map(async (story) => {
      const { standing, steps } = standingOnLadder(story, await ladderTakes(offbook, story), now, calendar);
      return { ...standing, title: story.title, steps };
    }),
  );
  return { stories };
}

async function ladderTakes(offbook: Offbook, { id }: Story): Promise<readonly LadderTake[]> {
  const { takes } = await offbook.database.takes.list({ storyId: id }, { limit: MOST_TAKES });
  return Promise.all(takes.map(async (take) => ({ ...take, review: await reviewFor(offbook, take) })));
}

/** Whatever review there is will do; only words that never had one are reviewed now. */
async function reviewFor(offbook: Offbook, take: TakeSummary): Promise<LadderTake['review']> {
  if (!take.hasWords) return null;
  const stored = await offbook.database.takes.getReview(take.id);
  if (stored) return stored;
  const transcript = await offbook.database.takes.getTranscript(take.id);
  return transcript && reviewOfTake(offbook, take, transcript);
}
