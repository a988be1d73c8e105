import { fold } from '../../language/words.ts';
import type { CompetencyId } from '../../sessions/bank/competencies.ts';
import { recordsOf } from '../../sessions/bank/choose/history.ts';
import { asksAt } from '../../sessions/bank/choose/history.ts';
import type { CandidateQuestion, QuestionKind, Stage } from '../../sessions/bank/model.ts';
import type { AnswerStrength, OwnQuestion, QuestionMark } from '../../sessions/call/model.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { newId } from '../../shared/random.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import { historyOf, type Past, readPast } from './askedBefore.ts';
import { type CallContext, callContext } from './callContext.ts';
import { draftsOf } from './drafts.ts';
import { debriefQuestionId, questionPool, type QuestionPool } from './questionPool.ts';
import type { AnswersView, QuestionsView, QuestionView } from './views.ts';

export interface QuestionFilter {
  readonly stage?: Stage | undefined;
  readonly kind?: QuestionKind | undefined;
  readonly competency?: CompetencyId | undefined;
  /** Words that all stand in it. */
  readonly text?: string | undefined;
  readonly limit: number;
}

interface Questions {
  readonly context: CallContext;
  readonly past: Past;
  readonly pool: QuestionPool;
}

async function readQuestions(offbook: Offbook): Promise<Questions> {
  const [context, past, own] = await Promise.all([
    callContext(offbook),
    readPast(offbook),
    offbook.database.questions.own(),
  ]);
  return { context, past, pool: questionPool(context.workspace, own, past.debriefs, past.calls) };
}

const STRENGTH = { good: 'strong', fair: 'fair', weak: 'weak', none: null } as const;

/** Questions with what is known of each: the person's own and those met first, then the bank's in its order. */
export async function viewQuestions(offbook: Offbook, filter: QuestionFilter): Promise<QuestionsView> {
  const { context, past, pool } = await readQuestions(offbook);
  const recordOf = recordsOf(pool.candidates, historyOf(past, pool, context));
  const marks = new Map<string, QuestionMark[]>();
  for (const mark of past.marks) {
    const id = pool.idOf(mark.questionId);
    marks.set(id, [...(marks.get(id) ?? []), mark]);
  }
  const words = fold(filter.text ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const fits = (question: CandidateQuestion): boolean =>
    (filter.kind === undefined || question.kind === filter.kind) &&
    (filter.competency === undefined || question.competencies.includes(filter.competency)) &&
    (filter.stage === undefined || asksAt(question, filter.stage, recordOf(question.id))) &&
    words.every((word) => fold(question.text).includes(word));
  const found = pool.candidates
    .filter(fits)
    .toSorted((a, b) => Number(a.source === 'bank') - Number(b.source === 'bank'));
  return {
    questions: found.slice(0, filter.limit).map((question): QuestionView => {
      const { asked } = recordOf(question.id);
      const answered = asked.findLast((each) => each.answered !== 'none');
      const lastStrength: AnswerStrength | null = answered ? STRENGTH[answered.answered] : null;
      return {
        ...question,
        askedOn: asked.map(({ askedOn }) => askedOn),
        marks: marks.get(question.id) ?? [],
        lastStrength,
      };
    }),
    total: found.length,
  };
}

/** Every answer to a question over sessions and documents, newest first, with what got better. */
export async function viewAnswers(
  offbook: Offbook,
  questionId: string,
): Promise<Result<AnswersView, Failure<'question-missing'>>> {
  const { context, past, pool } = await readQuestions(offbook);
  const question = pool.get(questionId);
  if (!question) return err(questionMissing(questionId));
  const drafts = await draftsOf(offbook, context, pool, past.calls, { questionId: question.id, limit: 50 });
  const wishes = past.debriefs.flatMap(({ id, on, asked }) =>
    asked.flatMap(({ wish }, i) =>
      wish !== '' && pool.idOf(debriefQuestionId(id, i)) === question.id ? [{ on, wish }] : [],
    ),
  );
  return ok({ question, wishes, drafts });
}

const questionMissing = (id: string): Failure<'question-missing'> =>
  failure(
    'question-missing',
    message('There is no question “{id}”. It may have been removed, or its document moved.', { id }),
  );

export type OwnGiven = Pick<OwnQuestion, 'text'> & Partial<Pick<OwnQuestion, 'kind' | 'stages' | 'competencies'>>;

/** Keeps a question of the person's; with an id it replaces that one. */
export async function keepOwnQuestion(
  offbook: Offbook,
  given: OwnGiven,
  id?: string,
): Promise<Result<OwnQuestion, Failure<'question-missing' | 'question-empty'>>> {
  const { questions } = offbook.database;
  const text = given.text.replace(/\s+/g, ' ').trim();
  if (text === '')
    return err(failure('question-empty', message('A question needs words. Write it as you would be asked.')));
  const before = id === undefined ? null : ((await questions.own()).find((one) => one.id === id) ?? null);
  if (id !== undefined && !before) return err(questionMissing(id));
  const question: OwnQuestion = {
    id: before?.id ?? `own:${newId(offbook.clock, offbook.random)}`,
    text,
    kind: given.kind ?? null,
    stages: given.stages ?? [],
    competencies: given.competencies ?? [],
    addedAt: before?.addedAt ?? offbook.clock.nowMs(),
  };
  await questions.putOwn(question);
  return ok(question);
}

export async function removeOwnQuestion(
  { database }: Offbook,
  id: string,
): Promise<Result<void, Failure<'question-missing'>>> {
  const known = await database.questions.own();
  if (!known.some((one) => one.id === id)) return err(questionMissing(id));
  await database.questions.removeOwn(id);
  return ok(undefined);
}

/** What the person says of a question; any question may be marked, of the bank or of a document. */
export async function markQuestion(
  offbook: Offbook,
  given: Omit<QuestionMark, 'at'>,
): Promise<Result<QuestionMark, Failure<'question-missing'>>> {
  const { pool } = await readQuestions(offbook);
  if (!pool.get(given.questionId)) return err(questionMissing(given.questionId));
  const mark: QuestionMark = { ...given, why: given.why.trim(), at: offbook.clock.nowMs() };
  await offbook.database.questions.setMark(mark);
  return ok(mark);
}

export const unmarkQuestion = ({ database }: Offbook, questionId: string, mark: QuestionMark['mark']): Promise<void> =>
  database.questions.removeMark(questionId, mark);
