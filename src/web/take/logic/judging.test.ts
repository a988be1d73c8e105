import { expect, test } from 'vitest';
import type { KeyPointReview } from '../../../takes/model.ts';
import { nextUnsure, saidOf, verdictOf, withVerdict } from './judging.ts';

const point = (status: KeyPointReview['status'], label = 'Help'): KeyPointReview => ({
  label,
  text: 'Marguerite lent hers',
  status,
  closeness: 0.5,
  evidence: [],
});

test('a verdict shows at once, and taking it back shows what the rules found', () => {
  const said = withVerdict(point('unsure'), 'said');
  expect(said).toMatchObject({ status: 'covered', judgedBy: 'person', ruled: 'unsure' });
  expect(verdictOf(said)).toBe('said');
  expect(withVerdict(said, 'not-said')).toMatchObject({ status: 'missed', ruled: 'unsure' });
  expect(withVerdict(said, null)).toEqual(point('unsure'));
  expect(verdictOf(point('covered'))).toBeNull();
});

test('the next unsure point comes after the one answered, then from the start', () => {
  const points = [point('unsure'), point('covered'), point('unsure')];
  expect(nextUnsure(points, 1)).toBe(2);
  expect(nextUnsure(points, 3)).toBe(0);
  expect(nextUnsure([point('missed')], 0)).toBeNull();
});

test('what was decided is said in words, with what is left', () => {
  expect(saidOf(withVerdict(point('unsure'), 'said'), 2)).toBe('Help: covered, by your word. 2 are still unsure.');
  expect(saidOf(withVerdict(point('unsure', ''), 'not-said'), 0)).toBe(
    'Marguerite lent hers: missed, by your word. No unsure point is left.',
  );
  expect(saidOf(point('unsure'), 1)).toBe('Help: unsure again. One is still unsure.');
});
