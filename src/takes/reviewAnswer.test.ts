import { expect, it } from 'vitest';
import { reviewAnswer } from './reviewAnswer.ts';

const codes = (question: string, text: string): string[] =>
  reviewAnswer(question, text).findings.map((finding) => finding.code);

it('counts sentences of punctuated answers, and none of dictated ones', () => {
  expect(reviewAnswer('Why us?', 'I grew up by the sea. Your boats are the best. I can mend one.').sentences).toBe(3);
  expect(
    reviewAnswer(
      'Why us?',
      'i grew up by the sea and your boats are the best and i can mend one and i have done so since i was ten',
    ).sentences,
  ).toBeNull();
});

it('asks for the example that the question asked for', () => {
  const general = 'I always try to listen. You should never raise your voice at a customer.';
  expect(codes('Tell me about a time you calmed somebody.', general)).toEqual(['no-example']);
  expect(codes('How do you work?', general)).toEqual(['philosophy']);
  expect(
    codes(
      'Tell me about a time you calmed somebody.',
      'In May a guest shouted at our cook. I brought him outside and we talked.',
    ),
  ).toEqual([]);
});

it('sees an answer that breaks off, and an empty one', () => {
  expect(reviewAnswer('Why us?', 'I grew up by the sea and I have always wanted to')).toMatchObject({
    unfinished: true,
  });
  expect(codes('Why us?', ' ')).toEqual(['empty-answer']);
});
