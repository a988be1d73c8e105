import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Call, CallAnswer, CallNext, FollowUp, Manner } from './model.ts';

type WrongPhase = Failure<'call-not-running' | 'call-started' | 'call-ended' | 'question-not-asked'>;

/** The first question is asked now. */
export function startCall(call: Call, at: number): Result<Call, WrongPhase> {
  // A page that was loaded anew while the call runs goes on where it was.
  if (call.phase === 'running') return ok(call);
  if (call.phase !== 'planned')
    return err(failure('call-ended', message('This call is over. Plan a new one to be asked again.')));
  return ok({ ...call, phase: 'running', startedAt: at, next: questionAt(call, 0) });
}

/**
 * Takes an answer and says what comes next: the follow-up where there is one, else the next question, at the end nothing.
 * The person ends every answer; silence never does. The same answer again (a page that was not sure it arrived) replaces
 * the first one, and an answer to an earlier question is kept without moving the call.
 *
 * @param followUp what the interviewer asks back; null where nothing is missing or it is not the time for it
 */
export function takeAnswer(call: Call, answer: CallAnswer, followUp: FollowUp | null): Result<Call, WrongPhase> {
  if (call.phase !== 'running')
    return err(
      failure('call-not-running', message('This call is not running, so it takes no answer. Start it first.')),
    );
  if (!call.plan.questions[answer.question])
    return err(
      failure(
        'question-not-asked',
        message('This call has no question {number}; it has {count}.', {
          number: answer.question + 1,
          count: call.plan.questions.length,
        }),
      ),
    );
  const expected = isExpected(call.next, answer);
  const answers = [...call.answers.filter((other) => !sameTurn(other, answer)), answer].toSorted(
    (a, b) => a.question - b.question || Number(a.followUp !== null) - Number(b.followUp !== null),
  );
  return ok({
    ...call,
    answers,
    next: !expected
      ? call.next
      : answer.followUp === null && followUp !== null
        ? { kind: 'followUp', question: answer.question, followUp }
        : questionAt(call, answer.question + 1),
  });
}

/** Ends the call, at its end or before it: what was answered stays. */
export function endCall(call: Call, at: number, stopped: boolean): Result<Call, WrongPhase> {
  if (call.phase === 'planned')
    return err(failure('call-not-running', message('This call has not begun. Start it, or discard it.')));
  if (call.phase !== 'running') return ok(call);
  return ok({
    ...call,
    phase: 'reflecting',
    endedAt: at,
    stopped: stopped && call.next.kind !== 'end',
    next: { kind: 'end' },
  });
}

/** After the reflection, or after it was written without one. */
export const closeCall = (call: Call): Call =>
  call.phase === 'reflecting' ? { ...call, phase: call.stopped ? 'stopped' : 'done' } : call;

const questionAt = (call: Call, index: number): CallNext =>
  call.plan.questions[index] ? { kind: 'question', index } : { kind: 'end' };

const isExpected = (next: CallNext, answer: CallAnswer): boolean =>
  next.kind === 'question'
    ? next.index === answer.question && answer.followUp === null
    : next.kind === 'followUp' && next.question === answer.question && answer.followUp !== null;

const sameTurn = (a: CallAnswer, b: CallAnswer): boolean =>
  a.question === b.question && (a.followUp === null) === (b.followUp === null);

/** Questions between two follow-ups, at least, by manner: somebody warm asks back at every other question only. */
const APART: Readonly<Record<Manner, number>> = { warm: 2, neutral: 1, brisk: 2, probing: 1 };

/** Whether this interviewer may ask back at a question now: once a question, and not too often. */
export function mayAskBack({ plan, answers }: Pick<Call, 'plan' | 'answers'>, question: number): boolean {
  const kind = plan.questions[question]?.kind;
  if (kind === undefined || kind === 'smallTalk' || kind === 'askThem') return false;
  const asked = answers.filter(({ followUp }) => followUp !== null).map((answer) => answer.question);
  if (asked.includes(question)) return false;
  return asked.every((other) => question - other >= APART[plan.interviewer.manner]);
}
