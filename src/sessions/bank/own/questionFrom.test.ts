import { describe, expect, test } from 'vitest';
import { QUESTION_BANK } from '../questions/all.ts';
import { indexForInterviewers } from './joinQuestions.ts';
import { questionFrom } from './questionFrom.ts';

const index = indexForInterviewers(QUESTION_BANK);
const read = (text: string): ReturnType<typeof questionFrom> =>
  questionFrom({ id: 'own-1', text, source: 'own' }, index);

describe('a question in the person’s own words', () => {
  test('has the tags of the bank’s question that it is', () => {
    expect(read('What are your salary expectations?')).toMatchObject({ kind: 'logistics', expectsStory: false });
    expect(read('Have you ever disagreed with your boss? How did you resolve it?')).toMatchObject({
      kind: 'behavioural',
      competencies: ['conflict', 'courage'],
      partsAsked: 2,
    });
  });

  test('is read by its asks and words where the bank has none like it', () => {
    const horse = read('Tell me about a time you calmed a nervous horse under pressure.');
    expect(horse).toMatchObject({ kind: 'behavioural', expectsStory: true });
    expect(horse.competencies).toContain('pressure');
    expect(read('Which of the values in our handbook would you strike out?').kind).toBe('culture');
    expect(read('How would you shoe a horse that will not stand still?').kind).toBe('roleKnowledge');
  });

  test('is asked at every stage unless its stage is known', () => {
    expect(read('How would you shoe a horse?').stages).toHaveLength(4);
    const met = questionFrom({ id: 'm', text: 'How would you shoe a horse?', source: 'met', stages: ['peer'] }, index);
    expect(met.stages).toEqual(['peer']);
  });
});
