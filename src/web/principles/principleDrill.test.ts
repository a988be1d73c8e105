import { describe, expect, it } from 'vitest';
import { call } from '../../sessions/call/call.testing.ts';
import { principleCall, principleDrill } from './principleDrill.ts';

const around = { ...call({}).plan, role: 'Head Baker', company: 'Crumb & Co' };

describe('principleDrill', () => {
  it('asks for the meaning, an example, and the job, in this order', () => {
    const { questions } = principleDrill('Waste Nothing', around);
    expect(questions.map(({ text }) => text)).toEqual([
      'What does “Waste Nothing” mean, in your own words?',
      'Tell me about a time when you lived “Waste Nothing”. What did you do, and what came of it?',
      'How would “Waste Nothing” show in what you do as Head Baker at Crumb & Co?',
    ]);
    expect(new Set(questions.map(({ questionId }) => questionId)).size).toBe(3);
  });
});

describe('principleCall', () => {
  it('fills what it knows and leaves out what nobody can fill', () => {
    const { questions } = principleCall('Waste Nothing', around, [
      { id: 'a', text: 'Where does {principle} stop at {company}?', kind: 'culture' },
      { id: 'b', text: 'How does {theirProduct} show it?', kind: 'culture' },
    ]);
    expect(questions.map(({ text }) => text)).toEqual(['Where does Waste Nothing stop at Crumb & Co?']);
  });
});
