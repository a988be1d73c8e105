import { describe, expect, test } from 'vitest';
import { indexForInterviewers, joinQuestions } from '../own/joinQuestions.ts';
import { QUESTION_BANK } from '../questions/all.ts';
import { findQuestions, indexQuestions } from './findQuestions.ts';
import { HELD_BACK, TUNED } from './pairs.testing.ts';

const index = indexForInterviewers(QUESTION_BANK);

function figures(pairs: readonly (readonly [string, string | null])[]): Record<string, number> {
  const count = { same: 0, found: 0, wrong: 0, missed: 0, other: 0, leftAlone: 0 };
  for (const [text, id] of pairs) {
    const found = findQuestions(text, index)[0]?.question.id ?? null;
    if (id === null) count.other++;
    else count.same++;
    if (found !== null && found !== id) count.wrong++;
    else if (id === null) count.leftAlone++;
    else if (found === id) count.found++;
    else count.missed++;
  }
  return count;
}

describe('the same question in other words', () => {
  test('is found as often as docs/question-bank.md says, and other questions are left alone', () => {
    expect({ tuned: figures(TUNED), heldBack: figures(HELD_BACK) }).toMatchInlineSnapshot(`
      {
        "heldBack": {
          "found": 16,
          "leftAlone": 9,
          "missed": 7,
          "other": 10,
          "same": 24,
          "wrong": 2,
        },
        "tuned": {
          "found": 15,
          "leftAlone": 9,
          "missed": 4,
          "other": 9,
          "same": 21,
          "wrong": 2,
        },
      }
    `);
  });

  test('finds every question of the bank by its own words, whatever their case', () => {
    for (const { question } of index.entries.filter((_, i) => i % 7 === 0)) {
      if (question.slots.length > 0) continue;
      const found = findQuestions(question.text.toUpperCase(), index);
      expect(
        found.map(({ question: each }) => each.id),
        question.text,
      ).toContain(question.id);
    }
  });

  test('takes the company’s name for the slot', () => {
    expect(findQuestions('Why Fenwick & Sons?', index, { slots: { company: 'Fenwick & Sons' } })[0]?.question.id).toBe(
      'motivation-why-company',
    );
  });

  test('keeps apart what is about other people or the other way round', () => {
    const own = indexQuestions(
      [
        'Tell me about giving difficult feedback to a colleague.',
        'When did you disagree with a customer?',
        'What is your greatest strength?',
      ].map((text, i) => ({ ...QUESTION_BANK[0]!, id: `own-${i}`, text })),
    );
    expect(findQuestions('Tell me about receiving difficult feedback from a manager.', own)).toEqual([]);
    expect(findQuestions('When did you disagree with your manager?', own)).toEqual([]);
    expect(findQuestions('What is your greatest weakness?', own)).toEqual([]);
  });

  test('joins questions met, found and written with the bank’s, and keeps how they were put', () => {
    const joined = joinQuestions(QUESTION_BANK, [
      {
        id: 'met-1',
        text: 'What salary are you looking for?',
        source: 'met',
        stages: ['executive'],
      },
      {
        id: 'doc-1',
        text: 'How would you get a frightened horse into a trailer?',
        source: 'document',
      },
      { id: 'own-1', text: 'How do you get a frightened horse into a trailer?', source: 'own' },
    ]);
    expect(joined).toHaveLength(QUESTION_BANK.length + 1);
    const pay = joined.find(({ id }) => id === 'logistics-pay-hopes');
    expect(pay).toMatchObject({
      source: 'met',
      sameAs: ['met-1'],
      text: 'What salary are you looking for?',
    });
    expect(pay?.stages).toContain('executive');
    expect(joined.find(({ id }) => id === 'doc-1')).toMatchObject({
      source: 'document',
      sameAs: ['own-1'],
    });
  });
});
