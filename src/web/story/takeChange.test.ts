import { expect, it } from 'vitest';
import type { TakeSummary } from '../../operations/views.ts';
import { takeChange } from './takeChange.ts';

const take = (seconds: number | null, points: number | null, facts: number | null) =>
  ({ seconds, keyPointsCovered: points, factsRight: facts }) as TakeSummary;

it('names what changed between two takes and nothing else', () => {
  expect(takeChange(take(72, 4, 3), take(61.4, 6, 3))).toEqual(['11 s shorter', '2 points more']);
  expect(takeChange(take(50, 5, 3), take(58, 4, 2))).toEqual(['8 s longer', '1 point fewer', '1 fact fewer']);
  expect(takeChange(take(null, null, null), take(58, 4, 2))).toEqual([]);
});
