import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { half, reviewTakes, scoreTakes, type TakeFigures } from './scoreTakes.mjs';

// The floors lie a little under what the blind set measured when it was first looked at (docs/accuracy.md), so
// that a change that makes the review worse is seen. They are no aims, and are only ever raised.
const blind = resolve(import.meta.dirname, '../fixtures/blind');

describe.each([
  {
    guides: 'as they were written',
    documents: blind,
    floors: {
      coveredPrecision: 0.96,
      coveredRecall: 0.8,
      factsRightPrecision: 0.97,
      factsRightRecall: 0.73,
      factsWrongPrecision: 0.93,
      factsWrongRecall: 0.61,
      hook: 0.94,
      connection: 0.77,
      shape: 0.95,
      boundariesNear: 0.47,
      unfinishedPrecision: 0.92,
      unfinishedRecall: 0.7,
    },
  },
  {
    guides: 'in one plain style',
    documents: resolve(blind, 'seed-style'),
    floors: {
      coveredPrecision: 0.97,
      coveredRecall: 0.84,
      factsRightPrecision: 0.96,
      factsRightRecall: 0.91,
      factsWrongPrecision: 0.94,
      factsWrongRecall: 0.77,
      hook: 0.97,
      connection: 0.9,
      shape: 0.95,
      boundariesNear: 0.55,
      unfinishedPrecision: 0.92,
      unfinishedRecall: 0.7,
    },
  },
])('takes that nobody tuned on, their guides $guides', ({ documents, floors }) => {
  let figures: TakeFigures;
  beforeAll(() => {
    figures = scoreTakes(half(reviewTakes(undefined, documents), 'all')).figures;
  });

  it.each(Object.entries(floors))('keeps %s at %f or more', (name, floor) => {
    expect(figures[name as keyof typeof floors]).toBeGreaterThanOrEqual(floor);
  });

  it('credits no point of a story that was not told', () => {
    expect(figures.otherStoryCredited).toBe('0/5');
  });

  it('complains of at most one perfect reading', () => {
    const [quiet, all] = figures.perfectWithoutComplaint.split('/').map(Number);
    expect(all! - quiet!).toBeLessThanOrEqual(1);
  });
});
