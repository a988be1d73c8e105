import { describe, expect, it } from 'vitest';
import { findDate } from './dates.ts';
import type { SessionDocument } from './model.ts';
import { parseDocument } from './parseDocument.ts';

const sessionOf = (text: string): SessionDocument => {
  const parsed = parseDocument({ path: 'practice.md', text, hasByteOrderMark: false, hash: '' });
  if (parsed.kind !== 'session') throw new Error(`read as a ${parsed.kind}`);
  return parsed;
};
const answers = (text: string) => sessionOf(text).questions.map((q) => [q.number, q.title, q.text, q.answer.text]);

describe('a session', () => {
  it('keeps an answer that runs straight into a rule', () => {
    expect(
      answers(
        '## Question 1: Pay\nWhat do you expect?\n\n**Your Answer:**\nA fair wage\n---\n\n## Question 2: Start\nWhen?\n\n**Your Answer:**\nMay. \n---\n',
      ),
    ).toEqual([
      [1, 'Pay', 'What do you expect?', 'A fair wage'],
      [2, 'Start', 'When?', 'May.'],
    ]);
  });

  it('may be questions and answers on lines of their own', () => {
    expect(answers('Q: Why bread?\nA: My aunt baked.\n\nQ: Why nights?\nA:\n')).toEqual([
      [null, '', 'Why bread?', 'My aunt baked.'],
      [null, '', 'Why nights?', ''],
    ]);
  });

  it('may be a numbered list of questions', () => {
    expect(
      answers('# Practice\n\n1. Why bread?\n\nAnswer: My aunt baked.\n\n2. Why nights?\n\nAnswer:\nIt is quiet.\n'),
    ).toEqual([
      [1, '', 'Why bread?', 'My aunt baked.'],
      [2, '', 'Why nights?', 'It is quiet.'],
    ]);
  });

  it('may lack answer labels', () => {
    expect(
      answers(
        '## Question 1: Bread\nWhy bread?\n\nMy aunt baked.\n\nEvery day.\n\n## Question 2: Why nights?\nIt is quiet.\n',
      ),
    ).toEqual([
      [1, 'Bread', 'Why bread?', 'My aunt baked.\n\nEvery day.'],
      [2, 'Why nights?', 'Why nights?', 'It is quiet.'],
    ]);
  });

  it('takes a rule inside an answer for part of it, and feedback for none', () => {
    const session = sessionOf(
      '## Question 1: Bread\nWhy?\n\n**Answer:**\nMy aunt baked.\n\n---\n\nShe still does.\n\n**Feedback:** Say more.\n\n## Question 2: Nights\nWhy?\n\n**Answer:**\n[your answer here]\n',
    );
    expect(session.questions.map((q) => q.answer.text)).toEqual(['My aunt baked.\n\nShe still does.', '']);
    expect(session.unplaced.map((u) => u.text)).toEqual(['**Feedback:** Say more.', '[your answer here]']);
  });

  it('says where an empty answer would go', () => {
    const text =
      '## Question 1: Bread\nWhy?\n\n**Your Answer:**\n\n---\n\n## Question 2: Nights\nWhy?\n\n**Your Answer:** Quiet.\n';
    const { range } = sessionOf(text).questions[0]!.answer;
    expect(text.slice(0, range.start).endsWith('**Your Answer:**')).toBe(true);
    expect(range.end).toBe(range.start);
  });

  it('never takes a fence for a question', () => {
    expect(
      answers('## Question 1: Bread\nWhy?\n\n**Answer:**\nLike this:\n```\n## Question 2: fake\n**Answer:** no\n```\n'),
    ).toHaveLength(1);
  });
});

describe('a date', () => {
  it.each([
    ['May 31, 2025', '2025-05-31'],
    ['31st of May 2025', '2025-05-31'],
    ['Saturday, 3 Aug. 2024', '2024-08-03'],
    ['2025-05-31', '2025-05-31'],
    ['31/05/2025', '2025-05-31'],
    ['05/31/2025', '2025-05-31'],
    ['3.8.2024', '2024-08-03'],
    ['05/06/2025', null],
    ['31 April 2025', null],
    ['29 Feb 2023', null],
    ['29 Feb 2024', '2024-02-29'],
    ['next week', null],
  ])('%s', (written, iso) => {
    expect(findDate(written)?.iso ?? null).toBe(iso);
  });
});
