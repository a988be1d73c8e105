import { endCall, closeCall, mayAskBack, startCall, takeAnswer } from '../../sessions/call/stepCall.ts';
import type { Call, CallAnswer, CallPlan, FollowUp, PlannedQuestion } from '../../sessions/call/model.ts';
import { openEnds } from '../../sessions/call/limits.ts';
import { strengthOf } from '../../sessions/call/strength.ts';
import { findGaps } from '../../sessions/followUps/findGaps.ts';
import { chooseFollowUp } from '../../sessions/followUps/chooseFollowUp.ts';
import { reviewAnswer } from '../../sessions/reviewAnswer.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { newId } from '../../shared/random.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import { discardTake } from '../takes/recordTake.ts';
import { type Assisted, askAssistant } from './askAssistant.ts';
import { type CallContext, callContext } from './callContext.ts';
import type { AnswerOutcome } from './views.ts';

export type CallMissing = Failure<'call-missing'>;

export const callMissing = (id: string): CallMissing =>
  failure('call-missing', message('There is no call “{id}” in this workspace. It may have been discarded.', { id }));

/** Keeps a planned call. */
export async function createCall(offbook: Offbook, plan: CallPlan): Promise<Result<Call, Failure<'no-questions'>>> {
  if (plan.questions.length === 0)
    return err(failure('no-questions', message('A call without a question is none. Choose at least one.')));
  const call: Call = {
    id: newId(offbook.clock, offbook.random),
    createdAt: offbook.clock.nowMs(),
    plan: {
      ...plan,
      limits: openEnds(plan.limits),
      questions: plan.questions.map((question) => ({
        ...question,
        limits: question.limits && openEnds(question.limits),
      })),
    },
    phase: 'planned',
    next: { kind: 'question', index: 0 },
    stopped: false,
    startedAt: null,
    endedAt: null,
    answers: [],
    reflection: [],
    ratings: [],
    writtenTo: null,
    writtenHash: null,
  };
  await offbook.database.calls.put(call);
  return ok(call);
}

/** Changes a call under the database's turn, so that two requests at once lose nothing. */
export async function changeCall(
  { database }: Pick<Offbook, 'database'>,
  id: string,
  change: (call: Call) => Result<Call, Failure>,
): Promise<Result<Call, Failure>> {
  return database.transaction(async ({ calls }) => {
    const call = await calls.get(id);
    if (!call) return err(callMissing(id));
    const changed = change(call);
    if (changed.ok) await calls.put(changed.value);
    return changed;
  });
}

export const beginCall = (offbook: Offbook, id: string): Promise<Result<Call, Failure>> =>
  changeCall(offbook, id, (call) => startCall(call, offbook.clock.nowMs()));

/** An answer as the page sends it. */
export interface AnswerGiven {
  readonly question: number;
  /** The follow-up's words where this answers one; null for the question itself. */
  readonly followUpText: string | null;
  readonly askedAt: number;
  readonly firstWordMs: number | null;
  readonly endedAt: number | null;
  readonly mode: 'spoken' | 'typed';
  readonly text: string | null;
  readonly takeId: string | null;
  readonly repeats: number;
  readonly thinkingPhrase: boolean;
  readonly skipped: boolean;
}

/**
 * Keeps an answer and says what comes next. The follow-up is chosen here, from what is missing in the words; a language
 * model, where the person set one up, has three seconds to phrase it, then the rules' own stands.
 */
export async function answerCall(
  offbook: Offbook,
  id: string,
  given: AnswerGiven,
): Promise<Result<AnswerOutcome, Failure>> {
  const call = await offbook.database.calls.get(id);
  if (!call) return err(callMissing(id));
  const question = call.plan.questions[given.question];
  const taken = await takeOfCall(offbook, id, given.takeId);
  if (!taken.ok) return taken;
  const context = await callContext(offbook);
  const words = given.text ?? (await wordsOfTake(offbook, given.takeId)) ?? '';
  const answered = call.answers.find(
    (other) => other.question === given.question && (other.followUp === null) === (given.followUpText === null),
  );
  const answer: CallAnswer = {
    id: answered?.id ?? newId(offbook.clock, offbook.random),
    question: given.question,
    followUp: given.followUpText === null ? null : followUpOf(call, given.question, given.followUpText, answered),
    askedAt: given.askedAt,
    firstWordMs: given.firstWordMs,
    endedAt: given.endedAt,
    mode: given.mode,
    text: given.text,
    takeId: given.takeId,
    repeats: given.repeats,
    thinkingPhrase: given.thinkingPhrase,
    skipped: given.skipped,
  };
  const reviewed = question ? withReview(answer, question, words, call.plan, context) : answer;
  const { followUp, remark } =
    question && given.followUpText === null && !given.skipped && call.phase === 'running'
      ? await afterAnswer(offbook, call, given.question, words, context)
      : NOTHING;
  const kept = remark ? { ...reviewed, remark } : reviewed;
  const changed = await changeCall(offbook, id, (current) => takeAnswer(current, kept, followUp));
  return changed.ok ? ok({ call: changed.value, next: changed.value.next }) : changed;
}

const NOTHING: Assisted = { followUp: null, remark: null };

/** The follow-up where it is time for one, and what a language model has to say, where there is one. */
async function afterAnswer(
  offbook: Offbook,
  call: Call,
  index: number,
  words: string,
  { stories }: CallContext,
): Promise<Assisted> {
  const question = call.plan.questions[index]!;
  if (question.kind === 'smallTalk' || question.kind === 'askThem') return NOTHING;
  const mayAsk = mayAskBack(call, index);
  const asked = call.answers.flatMap(({ followUp }) => followUp ?? []);
  const gaps = findGaps(words, { question, stories });
  const byRules = mayAsk ? chooseFollowUp(gaps, call.plan.interviewer.manner, asked, offbook.random) : null;
  return askAssistant(offbook, { call, question, words, gaps, byRules, mayAsk });
}

/** What was asked back, as it was chosen; the page only sends its words. */
const followUpOf = (call: Call, question: number, text: string, answered: CallAnswer | undefined): FollowUp =>
  answered?.followUp ??
  (call.next.kind === 'followUp' && call.next.question === question
    ? call.next.followUp
    : { gap: 'askUnanswered', text, because: '', by: 'rules' });

/** An answer with how its words were found, for what is asked next time. */
function withReview(
  answer: CallAnswer,
  question: PlannedQuestion,
  words: string,
  plan: CallPlan,
  { stories, principles }: CallContext,
): CallAnswer {
  const { reviewed: _, ...bare } = answer;
  if (words.trim() === '' || answer.skipped || question.kind === 'smallTalk' || question.kind === 'askThem')
    return bare;
  const review = reviewAnswer(answer.followUp?.text ?? question.text, words, {
    stories,
    values: principles.map(({ name }) => name),
    instructions: answer.followUp || question.limits ? '' : plan.instructions,
  });
  return { ...bare, reviewed: { strength: strengthOf(question, review), unfinished: review.unfinished } };
}

/** A remark is about the words that were there. */
const withoutRemark = ({ remark: _, ...answer }: CallAnswer): CallAnswer => answer;

const wordsOfTake = async ({ database }: Offbook, takeId: string | null): Promise<string | null> =>
  takeId === null ? null : ((await database.takes.getTranscript(takeId))?.text ?? null);

async function takeOfCall(
  { database }: Offbook,
  callId: string,
  takeId: string | null,
): Promise<Result<void, Failure<'take-missing' | 'take-of-exercise'>>> {
  if (takeId === null) return ok(undefined);
  const take = await database.takes.get(takeId);
  if (!take)
    return err(failure('take-missing', message('This answer’s recording is gone. Send the answer without it.')));
  return take.exercise?.runId === callId
    ? ok(undefined)
    : err(failure('take-of-exercise', message('This recording was made for something else, not for this call.')));
}

/** Words written or corrected afterwards; they go before the recording's. */
export async function correctAnswer(
  offbook: Offbook,
  id: string,
  answerId: string,
  text: string,
): Promise<Result<Call, Failure>> {
  const context = await callContext(offbook);
  return changeCall(offbook, id, (call) => {
    const answer = call.answers.find((one) => one.id === answerId);
    if (!answer)
      return err(failure('answer-missing', message('There is no such answer in this call. Look at the call again.')));
    const question = call.plan.questions[answer.question]!;
    const corrected = withReview(
      withoutRemark({ ...answer, text, skipped: false }),
      question,
      text,
      call.plan,
      context,
    );
    return ok({ ...call, answers: call.answers.map((one) => (one.id === answerId ? corrected : one)) });
  });
}

export const finishCall = (offbook: Offbook, id: string, stopped: boolean): Promise<Result<Call, Failure>> =>
  changeCall(offbook, id, (call) => endCall(call, offbook.clock.nowMs(), stopped));

/** What the person thinks of it, in their own words, and how they rate their answers. */
export const reflectOnCall = (
  offbook: Offbook,
  id: string,
  given: Pick<Call, 'ratings'> & { readonly answers: Call['reflection'] },
): Promise<Result<Call, Failure>> =>
  changeCall(offbook, id, (call) =>
    call.phase === 'planned' || call.phase === 'running'
      ? err(failure('call-not-over', message('This call is not over yet. End it first, then look back.')))
      : ok(
          closeCall({
            ...call,
            reflection: given.answers,
            ratings: given.ratings.filter(({ question }) => call.plan.questions[question] !== undefined),
          }),
        ),
  );

/** Removes a call with what was recorded for it. What was written stays: it is the person's document. */
export async function discardCall(offbook: Offbook, id: string): Promise<Result<void, CallMissing>> {
  if (!(await offbook.database.calls.get(id))) return err(callMissing(id));
  const { takes } = await offbook.database.takes.list({ runId: id }, { limit: 500 });
  for (const take of takes) await discardTake(offbook, take.id);
  await offbook.database.calls.remove(id);
  return ok(undefined);
}
