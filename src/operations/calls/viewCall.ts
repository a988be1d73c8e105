import { fold } from '../../language/words.ts';
import { reviewCall } from '../../sessions/call/reviewCall.ts';
import type { Call } from '../../sessions/call/model.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import { readPast } from './askedBefore.ts';
import { type CallContext, callContext, recordedWords } from './callContext.ts';
import { draftsOf } from './drafts.ts';
import { questionPool } from './questionPool.ts';
import { type CallMissing, callMissing } from './runCall.ts';
import type { AnswerDraft, CallsView, CallSummary, CallView } from './views.ts';

const MOST_DRAFTS = 3;

/** A call with its review, what was said to the same questions before, and the last reflection. */
export async function viewCall(offbook: Offbook, id: string): Promise<Result<CallView, CallMissing>> {
  const call = await offbook.database.calls.get(id);
  if (!call) return err(callMissing(id));
  const [context, past, own] = await Promise.all([
    callContext(offbook),
    readPast(offbook),
    offbook.database.questions.own(),
  ]);
  const words = await recordedWords(offbook, call);
  const pool = questionPool(context.workspace, own, past.debriefs, past.calls);
  const earlier: Record<number, readonly AnswerDraft[]> = {};
  for (const [index, { questionId, kind }] of call.plan.questions.entries()) {
    if (kind === 'smallTalk' || kind === 'askThem') continue;
    const drafts = await draftsOf(offbook, context, pool, past.calls, {
      questionId: pool.idOf(questionId),
      notInCall: id,
      before: call.startedAt ?? offbook.clock.nowMs(),
      limit: MOST_DRAFTS,
    });
    if (drafts.length > 0) earlier[index] = drafts;
  }
  const review =
    call.phase === 'planned'
      ? null
      : reviewCall(call, {
          stories: context.stories,
          values: context.principles.map(({ name }) => name),
          words,
        });
  return ok({
    call,
    review,
    texts: Object.fromEntries(
      call.answers.flatMap((answer): [string, string][] => {
        const text = answer.text ?? words.get(answer.id);
        return text === undefined ? [] : [[answer.id, text]];
      }),
    ),
    stories: context.stories.map(({ id: storyId, title, document }) => ({ id: storyId, title, document })),
    earlier,
    previousReflection: previousReflection(call, past.calls, context),
    earlierReflections: earlierReflections(call, review?.suggested ?? [], past.calls, context),
    selfRatings: past.calls.toReversed().flatMap((each) => selfRatingsOf(each, context)),
  });
}

function previousReflection(
  call: Call,
  calls: readonly Call[],
  { dayOf }: CallContext,
): CallView['previousReflection'] {
  const before = calls.find(
    (other) =>
      other.id !== call.id &&
      other.createdAt < call.createdAt &&
      other.startedAt !== null &&
      other.reflection.some(({ answer }) => answer.trim() !== ''),
  );
  return before
    ? {
        on: dayOf(before.startedAt!),
        entries: before.reflection.filter(({ answer }) => answer.trim() !== ''),
      }
    : null;
}

const MOST_REFLECTIONS = 4;

/** The same questions of the reflection, answered after earlier calls. */
function earlierReflections(
  call: Call,
  suggested: readonly string[],
  calls: readonly Call[],
  { dayOf }: CallContext,
): NonNullable<CallView['earlierReflections']> {
  const asked = [...call.plan.reflection, ...call.reflection.map(({ question }) => question), ...suggested];
  const before = calls.filter(
    ({ id, createdAt, startedAt }) => id !== call.id && createdAt < call.createdAt && startedAt,
  );
  return [...new Set(asked)].flatMap((question) =>
    before
      .flatMap((other) => {
        const said = other.reflection.find((one) => fold(one.question) === fold(question))?.answer.trim();
        return said ? [{ callId: other.id, question, on: dayOf(other.startedAt!), answer: said }] : [];
      })
      .slice(0, MOST_REFLECTIONS),
  );
}

const selfRatingsOf = (call: Call, { dayOf }: CallContext): CallView['selfRatings'] =>
  call.ratings.flatMap(({ question, rating }) => {
    const answer = call.answers.find((one) => one.question === question && one.followUp === null);
    return answer?.reviewed
      ? [
          {
            callId: call.id,
            question: call.plan.questions[question]!.title,
            rating,
            strength: answer.reviewed.strength,
            on: dayOf(call.startedAt ?? call.createdAt),
          },
        ]
      : [];
  });

/** Calls, the newest first. */
export async function listCalls(
  { database }: Offbook,
  page: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<CallsView> {
  const { calls, nextCursor } = await database.calls.list({
    limit: page.limit,
    ...(page.cursor !== undefined && { cursor: page.cursor }),
  });
  return { calls: calls.map(summaryOf), nextCursor };
}

function summaryOf(call: Call): CallSummary {
  const { plan } = call;
  const counted = new Set(plan.questions.flatMap(({ kind }, i) => (kind === 'smallTalk' ? [] : [i])));
  const answers = call.answers.filter(({ followUp, question }) => followUp === null && counted.has(question));
  const strengths = answers.flatMap(({ reviewed }) => reviewed?.strength ?? []);
  const count = (wanted: string): number => strengths.filter((strength) => strength === wanted).length;
  return {
    id: call.id,
    title: plan.title,
    stage: plan.stage,
    interviewer: plan.interviewer.name,
    phase: call.phase,
    createdAt: call.createdAt,
    startedAt: call.startedAt,
    endedAt: call.endedAt,
    questions: counted.size,
    answered: answers.filter(({ skipped }) => !skipped).length,
    strong: count('strong'),
    fair: count('fair'),
    weak: count('weak'),
    writtenTo: call.writtenTo,
  };
}
