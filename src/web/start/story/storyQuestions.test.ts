import { expect, it } from 'vitest';
import { dropAnswers, keepAnswers, NO_ANSWERS, readAnswers } from './answersDraft.ts';
import { gapsOf, numbersIn, STORY_QUESTIONS, withEntry } from './storyQuestions.ts';

it('asks for everything a story has, once', () => {
  const asked = STORY_QUESTIONS.flatMap(({ fields, asksTime }) => [
    ...fields.map(({ key }) => key),
    ...(asksTime ? ['seconds'] : []),
  ]);
  expect(asked.toSorted()).toEqual(Object.keys(NO_ANSWERS).toSorted());
});

it('finds the numbers that were told, with what they count', () => {
  const told = {
    ...NO_ANSWERS,
    situation: 'There were 14 boats at 3:40 am and £1,200 at stake.',
    result: 'Copying fell by 70%, after 14 boats.',
  };
  expect(numbersIn(told)).toEqual(['14 boats', '3:40 am', '£1,200', '70%']);
});

it('adds an entry behind what is there', () => {
  expect(withEntry('', '14 boats', '\n')).toBe('14 boats');
  expect(withEntry('Care,', 'Calm', ', ')).toBe('Care, Calm');
});

it('says what is missing, with the question that asks for it', () => {
  expect(gapsOf(NO_ANSWERS).map(({ question }) => question)).toEqual([
    'happened',
    'action',
    'result',
    'hook',
    'company',
  ]);
  const names = new Set(STORY_QUESTIONS.map(({ name }) => name));
  for (const { question } of gapsOf(NO_ANSWERS)) expect(names).toContain(question);
  expect(gapsOf({ ...NO_ANSWERS, situation: 'x', action: 'x', result: 'x', hooks: 'x', connection: 'x' })).toEqual([]);
});

it('keeps answers beyond a reload, and reads nothing from what is damaged', () => {
  keepAnswers({ ...NO_ANSWERS, task: 'Mine', seconds: null });
  expect(readAnswers()).toEqual({ ...NO_ANSWERS, task: 'Mine', seconds: null });
  localStorage.setItem('offbook:draft:first-story', '{"task": 3, "seconds": "x"');
  expect(readAnswers()).toEqual(NO_ANSWERS);
  dropAnswers();
  expect(readAnswers()).toEqual(NO_ANSWERS);
});
