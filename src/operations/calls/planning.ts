import { companyOf } from '../../documents/company.ts';
import { scanBlocks } from '../../documents/blocks.ts';
import { type ChosenCall, chooseQuestions } from '../../sessions/bank/choose/chooseQuestions.ts';
import { fillSlots } from '../../sessions/bank/choose/fillSlots.ts';
import type { StoryUse } from '../../sessions/bank/choose/needs.ts';
import { type ReadStory, readStory } from '../../sessions/bank/coverage/answeringStories.ts';
import type { Field, Seniority } from '../../sessions/bank/model.ts';
import { someInterviewer } from '../../sessions/call/interviewers.ts';
import type { AnswerLimits, CallPlan, CallStage, Interviewer } from '../../sessions/call/model.ts';
import { NO_LIMITS, openEnds } from '../../sessions/call/limits.ts';
import { planCall } from '../../sessions/call/planCall.ts';
import { planFromDocument } from '../../sessions/call/planFromDocument.ts';
import type { SlotValues } from '../../sessions/bank/alike/questionMeaning.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Story } from '../../stories/model.ts';
import type { Offbook } from '../offbook.ts';
import { historyOf, type Past, readPast } from './askedBefore.ts';
import { type CallContext, callContext } from './callContext.ts';
import { bankIndex, questionPool, type QuestionPool } from './questionPool.ts';

/** What call the person wants; what is absent is chosen or taken from their documents. */
export interface CallWanted {
  readonly stage: CallStage;
  readonly company?: string | null;
  readonly role?: string | null;
  readonly field?: Field | null;
  readonly seniority?: Seniority;
  readonly interviewer?: Interviewer;
  /** Questions, without small talk and their own; 1 to 30. */
  readonly count?: number;
  readonly limits?: AnswerLimits;
  /** A session document whose questions are asked. */
  readonly document?: string;
  /** Questions that are not to be asked. */
  readonly exclude?: readonly string[];
  /** Exactly these, in this order. */
  readonly only?: readonly string[];
}

export type PlanFailure = Failure<'document-missing' | 'document-no-session' | 'no-questions'>;

const USUAL_COUNT = 6;

/** A plan to look at and to change; nothing is kept of it. */
export async function planFor(offbook: Offbook, wanted: CallWanted): Promise<Result<CallPlan, PlanFailure>> {
  const context = await callContext(offbook);
  if (wanted.document !== undefined) return documentPlan(context, wanted, wanted.document);
  const [past, own] = await Promise.all([readPast(offbook), offbook.database.questions.own()]);
  const company = wanted.company === undefined ? companyIn(context) : wanted.company;
  const role = wanted.role === undefined ? roleIn(context) : wanted.role;
  const slots = { ...(company !== null && { company }), ...(role !== null && { role }) };
  const pool = questionPool(context.workspace, own, past.debriefs, past.calls, slots);
  const excluded = new Set((wanted.exclude ?? []).map(pool.idOf));
  const chosen = wanted.only
    ? chosenByHand(wanted.only, pool, slots)
    : chooseQuestions(
        {
          stage: wanted.stage,
          field: wanted.field ?? null,
          seniority: wanted.seniority ?? 'experienced',
          size: { count: wanted.count ?? USUAL_COUNT },
          today: context.today,
          slots,
          principles: context.principles,
        },
        pool.candidates.filter(({ id }) => !excluded.has(id)),
        historyOf(past, pool, context),
        context.stories.map(readOnce),
        await storyUses(offbook, context),
        offbook.random,
      );
  if (chosen.asked.length === 0)
    return err(
      failure(
        'no-questions',
        message('No question is left to ask. Leave out fewer of them, or choose another stage or another field.'),
      ),
    );
  return ok(
    planCall(
      {
        stage: wanted.stage,
        company,
        role,
        interviewer: wanted.interviewer ?? someInterviewer(wanted.stage, offbook.random),
        limits: wanted.limits ? openEnds(wanted.limits) : NO_LIMITS,
        earlier: earlierCalls(past, wanted.stage),
      },
      chosen,
      offbook.random,
    ),
  );
}

const earlierCalls = ({ calls }: Past, stage: CallStage): number =>
  calls.filter((call) => call.startedAt !== null && call.plan.stage === stage && call.plan.document === null).length;

function documentPlan({ workspace }: CallContext, wanted: CallWanted, path: string): Result<CallPlan, PlanFailure> {
  const found = workspace.documents.find(({ source }) => source.path === path);
  if (!found)
    return err(
      failure(
        'document-missing',
        message('There is no document “{path}” in this folder. It may have been moved.', { path }),
      ),
    );
  const session = found.parsed;
  if (session.kind !== 'session' || session.questions.length === 0)
    return err(
      failure(
        'document-no-session',
        message('{path} has no questions to answer. A session has headings like “Question 1: …”.', { path }),
      ),
    );
  const plan = planFromDocument(
    session,
    {
      stage: wanted.stage,
      company: wanted.company ?? null,
      role: wanted.role ?? null,
      interviewer: wanted.interviewer ?? null,
    },
    bankIndex(),
  );
  const questions = plan.questions.filter(
    ({ questionId }) => !wanted.exclude?.includes(questionId) && (!wanted.only || wanted.only.includes(questionId)),
  );
  return questions.length === 0
    ? err(failure('no-questions', message('Every question of this document was left out. Keep at least one.')))
    : ok({ ...plan, questions });
}

function chosenByHand(ids: readonly string[], pool: QuestionPool, slots: SlotValues): ChosenCall {
  const asked = [...new Set(ids.map(pool.idOf))].flatMap((id) => {
    const question = pool.get(id);
    const text = question && fillSlots(question, slots);
    return question && text !== null && text !== undefined
      ? [{ question, text, principle: null, reason: 'new' as const, reasonWords: 'You chose it.' }]
      : [];
  });
  return { asked, toAsk: [] };
}

/** The company that the guides prepare for. */
function companyIn({ workspace }: CallContext): string | null {
  for (const { parsed, source } of workspace.documents) {
    if (parsed.kind !== 'guide') continue;
    const company = companyOf(source.text, parsed.title, scanBlocks(source.text));
    if (company) return company;
  }
  return null;
}

const roleIn = ({ workspace }: CallContext): string | null =>
  workspace.documents.flatMap(({ parsed }) => (parsed.kind === 'session' ? (parsed.role ?? []) : [])).at(-1) ?? null;

const read = new WeakMap<Story, ReadStory>();

/** Reading a story takes some milliseconds, and a document that has not changed gives the same stories again. */
export function readOnce(story: Story): ReadStory {
  const known = read.get(story) ?? readStory(story);
  read.set(story, known);
  return known;
}

const LAST_TAKES = 300;
/** Shares of key points told from which a telling counts as good, and as fair: what rehearsal calls covered well. */
const GOOD = 0.8;
const FAIR = 0.5;

/** How each story was told last. */
async function storyUses({ database }: Offbook, { stories, dayOf }: CallContext): Promise<StoryUse[]> {
  const { takes } = await database.takes.list({ exercises: true }, { limit: LAST_TAKES });
  return stories.map(({ id }): StoryUse => {
    const last = takes.find(({ storyId, status }) => storyId === id && status !== 'recording');
    if (!last) return { storyId: id, lastToldOn: null, outcome: 'none' };
    const share = last.keyPointsTotal ? (last.keyPointsCovered ?? 0) / last.keyPointsTotal : null;
    return {
      storyId: id,
      lastToldOn: dayOf(last.startedAt),
      outcome: share === null ? 'none' : share >= GOOD ? 'good' : share >= FAIR ? 'fair' : 'weak',
    };
  });
}
