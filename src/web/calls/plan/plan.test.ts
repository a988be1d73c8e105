import { describe, expect, it } from 'vitest';
import { call, question } from '../../../sessions/call/call.testing.ts';
import { planSearch } from './planSearch.ts';
import { withInterviewer } from './withInterviewer.ts';

describe('planSearch', () => {
  it('takes what it can read and leaves the rest', () => {
    expect(planSearch({ document: 'a.md', questions: ['one', 2, ''], stage: 'peer' })).toEqual({
      document: 'a.md',
      questions: ['one'],
      stage: 'peer',
    });
    expect(planSearch({ document: 3, questions: 'one', stage: 'uncle' })).toEqual({});
  });
});

describe('withInterviewer', () => {
  const { plan } = call({ plan: { questions: [question({ kind: 'smallTalk' }), question({ text: 'Why bees?' })] } });

  it('lets the small talk be theirs and keeps the questions', () => {
    const other = withInterviewer(plan, { name: 'Ola Berg', title: null, manner: 'brisk', pace: 1 });
    expect(other.questions[0]!.text).toContain('Ola Berg');
    expect(other.questions[1]!.text).toBe('Why bees?');
  });

  it('changes no word where only the pace is another', () => {
    expect(withInterviewer(plan, { ...plan.interviewer, pace: 1.3 }).questions).toEqual(plan.questions);
  });
});
