import { expect, it } from 'vitest';
import { ratingsByCall, ratingsInWords } from './ratingsByCall.ts';

const rated = (callId: string, rating: number, strength: 'weak' | 'fair' | 'strong') => ({
  callId,
  question: 'Why here',
  rating,
  strength,
  on: '2026-03-03',
});

it('puts a call’s ratings beside the review’s on one scale', () => {
  expect(ratingsByCall([rated('a', 2, 'fair'), rated('a', 3, 'strong'), rated('b', 4, 'weak')])).toEqual([
    { callId: 'a', on: '2026-03-03', own: 2.5, review: 3.75, answers: 2 },
    { callId: 'b', on: '2026-03-03', own: 4, review: 1.5, answers: 1 },
  ]);
});

it('says how the two have moved', () => {
  expect(ratingsInWords([])).toBe('');
  expect(ratingsInWords(ratingsByCall([rated('a', 1, 'fair')]))).toBe(
    'In this one call, you are harder on yourself than the review.',
  );
  expect(ratingsInWords(ratingsByCall([rated('a', 1, 'strong'), rated('b', 3, 'fair')]))).toBe(
    'From 1 to 3 by you, from 4.5 to 3 by the review; in the latest call you and the review see it alike. The two have come closer.',
  );
  expect(ratingsInWords(ratingsByCall([rated('a', 3, 'fair'), rated('b', 5, 'weak')]))).toContain(
    'kinder to yourself than the review. The two have moved apart.',
  );
});
