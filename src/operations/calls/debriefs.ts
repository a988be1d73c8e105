import type { Debrief } from '../../sessions/call/model.ts';
import { findStory } from '../library.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { newId } from '../../shared/random.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { isDate } from '../recall/interviews.ts';
import type { Offbook } from '../offbook.ts';

/** Real interviews, the latest first. */
export const listDebriefs = ({ database }: Offbook): Promise<readonly Debrief[]> => database.debriefs.all();

/**
 * Keeps what was asked in a real interview. Its questions are known to the bank from then on, asked first where they were
 * met; what the person wishes they had said stays with the question.
 */
export async function keepDebrief(
  offbook: Offbook,
  given: Omit<Debrief, 'id'> & { readonly id?: string | undefined },
): Promise<Result<Debrief, Failure<'debrief-invalid' | 'debrief-missing' | 'story-missing'>>> {
  if (!isDate(given.on))
    return err(
      failure('debrief-invalid', message('A date is written like 2026-03-18; “{on}” is none.', { on: given.on })),
    );
  const { debriefs } = offbook.database;
  if (given.id !== undefined && !(await debriefs.get(given.id))) return err(debriefMissing(given.id));
  const workspace = await offbook.library.load();
  for (const { storyId } of given.asked)
    if (storyId !== null && !findStory(workspace, storyId))
      return err(
        failure(
          'story-missing',
          message('There is no story “{storyId}” in this folder. Choose one that is there.', { storyId }),
        ),
      );
  const debrief: Debrief = {
    id: given.id ?? newId(offbook.clock, offbook.random),
    on: given.on,
    stage: given.stage,
    interviewer: given.interviewer?.trim() || null,
    asked: given.asked
      .map((each) => ({ ...each, text: each.text.replace(/\s+/g, ' ').trim(), wish: each.wish.trim() }))
      .filter(({ text }) => text !== ''),
    notes: given.notes.trim(),
  };
  await debriefs.put(debrief);
  return ok(debrief);
}

export async function removeDebrief(
  { database }: Offbook,
  id: string,
): Promise<Result<void, Failure<'debrief-missing'>>> {
  if (!(await database.debriefs.get(id))) return err(debriefMissing(id));
  await database.debriefs.remove(id);
  return ok(undefined);
}

const debriefMissing = (id: string): Failure<'debrief-missing'> =>
  failure(
    'debrief-missing',
    message('There is no debrief “{id}” in this workspace. It may have been removed.', { id }),
  );
