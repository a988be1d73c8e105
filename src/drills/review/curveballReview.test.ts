import { describe, expect, it } from 'vitest';
import type { DrillMark } from '../model.ts';
import { heard, measureOf, remarksOf, reviewed, soundOf, type Stretch } from './run.testing.ts';

const setup = {
  drill: 'curveball',
  question: { id: 'q', text: 'When were you simply lucky, and what did you do with it?' },
  phrases: ['I want to pick the right example, give me a second'],
} as const;
const marks: DrillMark[] = [{ kind: 'prompted', atMs: 0 }];
const answered = (atMs: number, text: string) => {
  const told: Stretch[] = [[atMs, text]];
  return reviewed({ setup, marks, transcript: heard(told), delivery: soundOf(told) });
};
const EXAMPLE =
  'Last spring our delivery van broke down right in front of a garage. I asked the mechanic for an hour, he fixed the belt, and we reached the market before it opened. I sent him the first basket of peas.';

describe('the curveball', () => {
  it('is well met with a moment won aloud and one thing that happened', () => {
    const review = answered(2500, `I want to pick the right example. ${EXAMPLE}`);
    expect(measureOf(review, 'timeWinningPhrase')).toMatchObject({ value: 1, outcome: 'strong' });
    expect(measureOf(review, 'concreteExample')).toMatchObject({ value: 1, outcome: 'strong' });
    expect(measureOf(review, 'finished')).toMatchObject({ value: 1 });
    expect(review.outcome).toBe('strong');
  });

  it('knows anybody’s phrases, too, and asks for none of who begins at once', () => {
    expect(measureOf(answered(3000, `That’s a good question. ${EXAMPLE}`), 'timeWinningPhrase').value).toBe(1);
    expect(measureOf(answered(900, EXAMPLE), 'timeWinningPhrase')).toMatchObject({ value: 0, outcome: null });
    expect(remarksOf(answered(5000, EXAMPLE))).toContain('I want to pick the right example');
  });

  it.each([
    [
      'general',
      'I always try to see the good side of things. People should be open, and it is important to stay calm.',
    ],
    ['hypothetical', 'If I were lucky I would share it. I would tell my team, and I would try to use the time well.'],
  ])('is not met by what is only %s', (shape, text) => {
    const review = answered(1000, text);
    expect(measureOf(review, 'concreteExample')).toMatchObject({
      value: 0,
      outcome: 'weak',
      note: `It stays ${shape}.`,
    });
  });

  it('hears an answer that breaks off', () => {
    const review = answered(
      1000,
      'Last spring our delivery van broke down in front of a garage and then the mechanic and the',
    );
    expect(measureOf(review, 'finished')).toMatchObject({ value: 0, outcome: 'weak' });
  });

  it('measures only the beginning without words', () => {
    const review = reviewed({ setup, marks, delivery: soundOf([[9000, 'some words']]) });
    expect(measureOf(review, 'secondsToFirstWord')).toMatchObject({ value: 9, outcome: 'weak' });
    expect(measureOf(review, 'concreteExample')).toMatchObject({
      value: null,
      note: expect.stringContaining('recogniser'),
    });
  });
});
