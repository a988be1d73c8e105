import { describe, expect, it } from 'vitest';
import { answer, call, question } from '../../../sessions/call/call.testing.ts';
import { acknowledgement } from './acknowledge.ts';

const questions = [
  question({ kind: 'smallTalk' }),
  question({ text: 'What do you weld?' }),
  question({ text: 'Which shift?' }),
];
const asked = (answers: ReturnType<typeof answer>[], index: number) => {
  const made = call({ plan: { questions }, answers });
  return { ...made, next: { kind: 'question' as const, index } };
};

describe('acknowledgement', () => {
  it('says nothing before the first question and after the small talk', () => {
    expect(acknowledgement(asked([], 0))).toBe('');
    expect(acknowledgement(asked([answer({ question: 0 })], 1))).toBe('');
  });

  it('thanks for an answer without judging it, and lets a skipped one go', () => {
    expect(acknowledgement(asked([answer({ question: 0 }), answer({ question: 1 })], 2))).toMatch(/thank|see|right/i);
    expect(acknowledgement(asked([answer({ question: 1, skipped: true })], 2))).toBe('That’s fine, let’s go on.');
  });
});
