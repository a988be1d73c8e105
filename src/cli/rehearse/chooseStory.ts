import { viewLadder } from '../../operations/drills/viewLadder.ts';
import { matchStory } from '../../operations/library.ts';
import type { Offbook } from '../../operations/offbook.ts';
import { viewToday } from '../../operations/plan/viewToday.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Story } from '../../stories/model.ts';
import type { Cue } from '../../takes/model.ts';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';
import { titlesListed } from '../words/titlesListed.ts';

export interface ChosenStory {
  readonly story: Story;
  /** The step of the ladder from script to nothing that the story stands on. */
  readonly cue: Cue;
  /** Why this story, where the person named none; said in the terminal's language. */
  readonly why: string | null;
}

/** The story that the person means, or, where they name none, the one that today's plan would have them tell next. */
export async function chooseStory(
  offbook: Offbook,
  wanted: string | undefined,
): Promise<Result<ChosenStory, Failure<'story-missing'>>> {
  const { documents } = await offbook.library.load();
  const stories = documents.flatMap((document) => document.stories);
  if (stories.length === 0) {
    return err(
      failure(
        'story-missing',
        message(
          'There is no story in this folder. A story is a heading such as "## Story 1: Risk" with a script or key points below it; name another folder with --workspace.',
        ),
      ),
    );
  }
  if (wanted !== undefined) {
    const story = matchStory(stories, wanted);
    if (story) return ok({ story, cue: await rungOf(offbook, story), why: null });
    const known = titlesListed(stories);
    return err(
      failure(
        'story-missing',
        message('There is no one story “{wanted}” here. Name one by number, category or title: {known}.', {
          wanted,
          known,
        }),
      ),
    );
  }
  const { tasks } = await viewToday(offbook);
  const task = tasks.find(({ kind, done, storyId }) => kind === 'rehearse' && !done && storyId !== null);
  const planned = task && stories.find(({ id }) => id === task.storyId);
  if (task && planned)
    return ok({ story: planned, cue: task.rung ?? (await rungOf(offbook, planned)), why: told(task, 'reason') });
  const tellings = await offbook.database.takes.countByStory();
  const takes = ({ id }: Story): number => tellings.get(id) ?? 0;
  const story = stories.reduce((least, other) => (takes(other) < takes(least) ? other : least));
  const why = stories.length > 1 ? say('It was told least often.') : null;
  return ok({ story, cue: await rungOf(offbook, story), why });
}

async function rungOf(offbook: Offbook, { id }: Story): Promise<Cue> {
  const { stories } = await viewLadder(offbook);
  return stories.find(({ storyId }) => storyId === id)?.rung ?? 'script';
}
