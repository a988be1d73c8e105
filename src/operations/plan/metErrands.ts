import type { PlanTask } from '../../plan/model.ts';
import type { ErrandToPlan } from '../../plan/planRequest.ts';
import type { IsoDate } from '../../recall/model.ts';
import type { Call } from '../../sessions/call/model.ts';
import type { Offbook } from '../offbook.ts';
import { readPast } from '../calls/askedBefore.ts';
import { leftToDo, type MetQuestion, metQuestions } from '../calls/metQuestions.ts';
import { debriefQuestionId, questionPool } from '../calls/questionPool.ts';
import { type Message, message, worded } from '../../shared/message.ts';
import type { Practice } from './practice.ts';

const MARK = 'met:';
const KEY = 'met-done';
const STORY_MINUTES = 10;
const FIND_MINUTES = 10;
const ANSWER_MINUTES = 8;
/** The latest come first; older ones when these are done. */
const MOST = 3;

/** By question: the day on which the person ticked it. */
type Ticked = Readonly<Record<string, IsoDate>>;

/**
 * What real interviews left to be done, each with what happened there. It goes when the story was told since, when the
 * question was answered in a practice call since and not weakly, or when the person ticks it.
 */
export async function metErrands(offbook: Offbook, practice: Practice): Promise<ErrandToPlan[]> {
  const open = metQuestions(practice.debriefs).filter((met) => leftToDo(met) !== null);
  if (open.length === 0) return [];
  const ticked = await readTicked(offbook);
  const answered = await answeredSince(offbook, practice, open);
  const titles = new Map(practice.stories.map(({ story }) => [story.id, story.title]));
  return open
    .filter((met) => (ticked[met.id] ?? practice.today) >= practice.today && !answered.has(met.id))
    .flatMap((met): ErrandToPlan[] => {
      const { on, storyId, wish, felt } = met.times[0]!;
      const asked = message('Asked on {on}', { on: { day: on } });
      const question = short(met.text);
      const wished = wish === '' ? '' : message(' You wish you had said: {wish}', { wish: ended(wish) });
      const errand = (title: Message, reason: Message, minutes: number, of: string | null): ErrandToPlan[] => [
        { id: MARK + met.id, kind: 'document', ...worded({ title, reason }), minutes, storyId: of },
      ];
      switch (leftToDo(met)) {
        case 'story': {
          const title = titles.get(storyId!);
          if (title === undefined || toldSince(practice, storyId!, on)) return [];
          return errand(
            wish === ''
              ? message('Make “{title}” answer “{question}”', { title, question })
              : message('Work into “{title}” what was missing', { title }),
            message('{asked}: “{question}”.{after}', {
              asked,
              question,
              after: wished || (felt === 1 ? message(' It felt lost.') : message(' It felt shaky.')),
            }),
            STORY_MINUTES,
            storyId,
          );
        }
        case 'find':
          return errand(
            message('Find a story for “{question}”', { question }),
            message('{asked}, and you told none.{wished}', { asked, wished }),
            FIND_MINUTES,
            null,
          );
        default:
          return errand(
            message('Prepare an answer to “{question}”', { question }),
            message('{asked}.{wished}', { asked, wished }),
            ANSWER_MINUTES,
            null,
          );
      }
    })
    .slice(0, MOST);
}

/** A telling on a later day than the interview. */
const toldSince = ({ stories, dayOf }: Practice, storyId: string, on: IsoDate): boolean =>
  stories.some(({ story, takes }) => story.id === storyId && takes.some(({ startedAt }) => dayOf(startedAt) > on));

/** Those that a practice call has asked since, and that were not answered weakly. */
async function answeredSince(
  offbook: Offbook,
  { workspace, debriefs, dayOf }: Practice,
  open: readonly MetQuestion[],
): Promise<ReadonlySet<string>> {
  const past = await readPast(offbook);
  // Knowing a question again in other words takes time; without a call since, there is nothing to know.
  const isSince = ({ startedAt }: Call): boolean =>
    startedAt !== null && open.some(({ times }) => dayOf(startedAt) >= times[0]!.on);
  if (!past.calls.some(isSince)) return new Set();
  const pool = questionPool(workspace, await offbook.database.questions.own(), debriefs, past.calls);
  const answers = past.calls.flatMap(({ plan, answers: given }) =>
    given.flatMap(({ question, askedAt, reviewed }) =>
      reviewed && reviewed.strength !== 'weak'
        ? [{ id: pool.idOf(plan.questions[question]?.questionId ?? ''), on: dayOf(askedAt) }]
        : [],
    ),
  );
  return new Set(
    open
      .filter(({ id, times }) => {
        const [debriefId, place] = id.split('#') as [string, string];
        const wanted = pool.idOf(debriefQuestionId(debriefId, Number(place) - 1));
        return answers.some((answer) => answer.id === wanted && answer.on >= times[0]!.on);
      })
      .map(({ id }) => id),
  );
}

const readTicked = async ({ database }: Pick<Offbook, 'database'>): Promise<Ticked> =>
  ((await database.settings.get(KEY)) as Ticked | null) ?? {};

/** The question of a real interview that a task is about; null for all others. */
export const metIdOf = ({ id }: Pick<PlanTask, 'id'>): string | null => {
  const at = id.indexOf(`/${MARK}`);
  return at < 0 ? null : id.slice(at + MARK.length + 1);
};

/** The ids of those that the person ticked. */
export const metTicked = async (offbook: Offbook): Promise<ReadonlySet<string>> =>
  new Set(Object.keys(await readTicked(offbook)));

/** Ticks one for good, or takes the tick back. */
export async function tickMet({ database }: Offbook, id: string, on: IsoDate | null): Promise<void> {
  await database.transaction(async ({ settings }) => {
    const { [id]: _, ...others } = ((await settings.get(KEY)) as Ticked | null) ?? {};
    await settings.set(KEY, on === null ? others : { ...others, [id]: on });
  });
}

const SHORT = 90;
const short = (text: string): string =>
  text.length <= SHORT ? text.replace(/[.]$/, '') : `${text.slice(0, SHORT).replace(/\s+\S*$/, '')} …`;
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
