import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { findStory } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import type { TakeFilter, TakePage } from '../ports.ts';
import { storyMissing, takeMissing, type TakeMissing } from './recordTake.ts';

export function listTakes(
  offbook: Offbook,
  filter: TakeFilter,
  page: { readonly limit: number; readonly cursor?: string },
): Promise<TakePage> {
  return offbook.database.takes.list(filter, page);
}

/** Takes whose story is in no document any more, newest first, `limit` at most. */
export async function listStrayTakes(offbook: Offbook, limit: number): Promise<TakePage> {
  const [workspace, counts] = await Promise.all([offbook.library.load(), offbook.database.takes.countByStory()]);
  const stray = [...counts.keys()].filter((id) => findStory(workspace, id) === null);
  const pages = await Promise.all(stray.map((storyId) => offbook.database.takes.list({ storyId }, { limit })));
  const takes = pages.flatMap((page) => page.takes).toSorted((a, b) => b.startedAt - a.startedAt);
  return { takes: takes.slice(0, limit), nextCursor: null };
}

/**
 * Gives a take to another story, for one whose own was renamed or removed. Its review is made anew. A take of an exercise
 * stays with its run.
 */
export async function moveTake(
  offbook: Offbook,
  takeId: string,
  storyId: string,
): Promise<Result<void, TakeMissing | Failure<'story-missing'> | Failure<'take-of-exercise'>>> {
  const take = await offbook.database.takes.get(takeId);
  if (!take) return err(takeMissing(takeId));
  if (take.exercise) {
    return err(
      failure('take-of-exercise', message('This was told in an exercise and stays with it; it can’t move to a story.')),
    );
  }
  if (!findStory(await offbook.library.load(), storyId)) return err(storyMissing(storyId));
  await offbook.database.transaction(async ({ takes }) => {
    const transcript = await takes.getTranscript(takeId);
    await takes.update(takeId, { storyId });
    // Setting the words again drops the review against the old story.
    if (transcript) await takes.setTranscript(takeId, transcript);
  });
  return ok(undefined);
}
