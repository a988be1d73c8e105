import { describe, expect, it } from 'vitest';
import { answer, call, question } from './call.testing.ts';
import { endCall, mayAskBack, startCall, takeAnswer } from './stepCall.ts';
import type { Call, FollowUp, Manner } from './model.ts';

const FOLLOW_UP: FollowUp = { gap: 'noResult', text: 'And how did it end?', because: '', by: 'rules' };

const value = (result: ReturnType<typeof startCall>): Call => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe('a call', () => {
  const planned = call({ phase: 'planned', startedAt: null });

  it('asks one question after the other, with a follow-up between, to the end', () => {
    let now = value(startCall(planned, 5));
    expect(now).toMatchObject({ phase: 'running', startedAt: 5, next: { kind: 'question', index: 0 } });
    now = value(takeAnswer(now, answer(), FOLLOW_UP));
    expect(now.next).toEqual({ kind: 'followUp', question: 0, followUp: FOLLOW_UP });
    now = value(takeAnswer(now, answer({ followUp: FOLLOW_UP, text: 'Well.' }), null));
    expect(now.next).toEqual({ kind: 'question', index: 1 });
    now = value(takeAnswer(now, answer({ question: 1, skipped: true, text: null }), null));
    expect(now.next).toEqual({ kind: 'end' });
    expect(value(endCall(now, 9, true))).toMatchObject({ phase: 'reflecting', endedAt: 9, stopped: false });
  });

  it('takes an answer that comes twice once, and moves on once', () => {
    const first = value(takeAnswer(call(), answer(), FOLLOW_UP));
    const again = value(takeAnswer(first, answer({ text: 'Longer.' }), null));
    expect(again.answers.map(({ text }) => text)).toEqual(['Longer.']);
    expect(again.next).toEqual(first.next);
  });

  it('goes on where it was, and can be stopped at any time', () => {
    const running = value(takeAnswer(call(), answer(), null));
    expect(value(startCall(running, 99))).toBe(running);
    expect(value(endCall(running, 9, true))).toMatchObject({
      phase: 'reflecting',
      stopped: true,
      next: { kind: 'end' },
    });
  });

  it('says what does not go', () => {
    expect(takeAnswer(planned, answer(), null)).toMatchObject({ error: { code: 'call-not-running' } });
    expect(takeAnswer(call(), answer({ question: 7 }), null)).toMatchObject({ error: { code: 'question-not-asked' } });
    expect(startCall(call({ phase: 'done' }), 1)).toMatchObject({ error: { code: 'call-ended' } });
    expect(endCall(planned, 1, true)).toMatchObject({ error: { code: 'call-not-running' } });
  });
});

it.each([
  ['warm', [true, false, true]],
  ['probing', [true, true, true]],
] as [Manner, boolean[]][])('asks back as often as somebody %s does', (manner, expected) => {
  const plan = {
    ...call().plan,
    interviewer: { ...call().plan.interviewer, manner },
    questions: [question(), question(), question(), question({ kind: 'askThem' })],
  };
  const answers: Call['answers'][number][] = [];
  expect(
    [0, 1, 2].map((at) => {
      const may = mayAskBack({ plan, answers }, at);
      if (may) answers.push(answer({ question: at, followUp: FOLLOW_UP }));
      return may;
    }),
  ).toEqual(expected);
  expect(mayAskBack({ plan, answers: [] }, 3)).toBe(false);
  expect(mayAskBack({ plan, answers }, 0)).toBe(false);
});
