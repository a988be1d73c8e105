import { describe, expect, it } from 'vitest';
import { readLabelled, scoreAnswers, share } from '../../test/fixtures/answers/score.ts';

// The rules were made with the first half in view; the held half was written before them and scored once they stood.
// The second set is harder and came later: at first sight it had asks 2 of 7 found with one false, premises 1 of 3,
// examples asked 3 of 5. It then showed what to mend, so its figures now are no measure, only a floor.
describe.each(['tuning', 'held'] as const)('the labelled answers, %s half', (half) => {
  const score = scoreAnswers(readLabelled(half));

  it('holds its figures', () => {
    expect(share(score.unfinished.precision), score.errors.join('\n')).toBe(1);
    expect(share(score.unfinished.recall)).toBe(1);
    expect(share(score.exampleAsked.precision)).toBe(1);
    expect(share(score.exampleAsked.recall)).toBe(1);
    expect(share(score.exampleMissing.precision)).toBe(1);
    expect(share(score.exampleMissing.recall)).toBe(1);
    expect(share(score.premise.precision)).toBe(1);
    expect(share(score.premise.recall)).toBe(1);
    // Precision first: what is said to be unanswered is; half of what is unanswered is only asked about, or isn't seen.
    expect(share(score.unansweredAsks.precision)).toBe(1);
    expect(share(score.unansweredAsks.recall)).toBeGreaterThanOrEqual(0.4);
    expect(share(score.unansweredOrMaybe.recall)).toBeGreaterThanOrEqual(0.74);
    expect(share(score.unansweredOrMaybe.precision)).toBeGreaterThanOrEqual(0.85);
    expect(share(score.shape)).toBeGreaterThanOrEqual(0.94);
  });
});

it('the second set of labelled answers holds its figures', () => {
  const score = scoreAnswers(readLabelled('second'));
  expect(share(score.unfinished.precision), score.errors.join('\n')).toBe(1);
  expect(share(score.unfinished.recall)).toBe(1);
  expect(share(score.exampleAsked.recall)).toBe(1);
  expect(share(score.exampleMissing.precision)).toBe(1);
  expect(share(score.premise.precision)).toBe(1);
  expect(share(score.premise.recall)).toBe(1);
  expect(share(score.unansweredAsks.precision)).toBe(1);
  expect(share(score.unansweredAsks.recall)).toBeGreaterThanOrEqual(0.7);
});

// Written before the rules of that day, two answers to each question. The rules saw the first pair of every two; the
// other pairs were only scored: firm asks 2 of 2 right, 2 of 6 found; premises 2 of 2 right, 2 of 3 found.
it('the third set of labelled answers holds its figures', () => {
  const score = scoreAnswers(readLabelled('third'));
  expect(share(score.unfinished.precision), score.errors.join('\n')).toBe(1);
  expect(share(score.exampleMissing.precision)).toBe(1);
  expect(share(score.exampleMissing.recall)).toBe(1);
  expect(share(score.premise.precision)).toBe(1);
  expect(share(score.premise.recall)).toBe(1);
  expect(share(score.unansweredAsks.precision)).toBe(1);
  expect(share(score.unansweredAsks.recall)).toBeGreaterThanOrEqual(0.5);
  expect(share(score.unansweredOrMaybe.recall)).toBeGreaterThanOrEqual(0.75);
  expect(share(score.unansweredOrMaybe.precision)).toBeGreaterThanOrEqual(0.9);
});

// 120 answers, written before the rules were looked at and harder than any before: at first sight firm asks 1 of 3 right
// and 1 of 17 found in the odd lines, no premise of 15 found. The rules then saw the odd lines; the even ones were scored.
it.each([
  { half: 'odd', from: 0, asked: 0.7, precision: 0.74, premises: 1, shape: 0.95 },
  { half: 'even', from: 1, asked: 0.6, precision: 0.6, premises: 0.85, shape: 0.7 },
])(
  'the fourth set of labelled answers, $half lines, holds its figures',
  ({ from, asked, precision, premises, shape }) => {
    const score = scoreAnswers(readLabelled('fourth').filter((_, at) => at % 2 === from));
    expect(share(score.unansweredAsks.precision), score.errors.join('\n')).toBe(1);
    expect(share(score.unansweredOrMaybe.recall)).toBeGreaterThanOrEqual(asked);
    expect(share(score.unansweredOrMaybe.precision)).toBeGreaterThanOrEqual(precision);
    expect(share(score.premise.precision)).toBe(1);
    expect(share(score.premise.recall)).toBeGreaterThanOrEqual(premises);
    expect(share(score.exampleMissing.precision)).toBe(1);
    expect(share(score.exampleMissing.recall)).toBe(1);
    expect(share(score.unfinished.precision)).toBe(1);
    expect(share(score.unfinished.recall)).toBeGreaterThanOrEqual(0.8);
    expect(share(score.shape)).toBeGreaterThanOrEqual(shape);
  },
);
