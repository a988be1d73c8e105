import { expect, test } from 'vitest';
import type { PartReview } from '../../../takes/model.ts';
import { partShares } from './parts.ts';

const part = (
  name: PartReview['part'],
  startWord: number,
  endWord: number,
  startMs?: number,
  endMs?: number,
): PartReview => ({
  part: name,
  startWord,
  endWord,
  range: { start: startWord, end: endWord },
  ...(startMs === undefined || endMs === undefined ? {} : { startMs, endMs }),
});

test('shares are of words where the take has no times', () => {
  const { basis, shares } = partShares([part('situation', 0, 10), part('action', 10, 40)], null);
  expect(basis).toBe('words');
  expect(shares.map((s) => [s.part, s.share])).toEqual([
    ['situation', 0.25],
    ['task', 0],
    ['action', 0.75],
    ['result', 0],
    ['connection', 0],
  ]);
});

test('shares are of seconds once every part has times, and stretches of one part add up', () => {
  const { basis, shares } = partShares(
    [part('situation', 0, 5, 1_000, 3_000), part('action', 5, 9, 3_000, 6_000), part('situation', 9, 12, 6_000, 9_000)],
    null,
  );
  expect(basis).toBe('seconds');
  expect(shares[0]).toMatchObject({ share: 0.625, seconds: 5, startMs: 1_000, words: 8 });
});

test('one part without times brings all back to words', () => {
  expect(partShares([part('situation', 0, 5, 0, 900), part('action', 5, 10)], null).basis).toBe('words');
});

test('no parts, no shares', () => {
  expect(partShares([], null).shares.every((s) => s.share === 0)).toBe(true);
});
