import { expect, test } from 'vitest';
import { targetBar, targetText } from './targetBar.ts';

const sixty = { min: 60, max: 60 };

test.each([
  [60, 'in'],
  [60.4, 'in'],
  [61, 'over'],
  [52, 'in'],
  [50, 'under'],
])('%d s against 60 s is %s', (seconds, verdict) => {
  expect(targetBar(seconds, sixty).verdict).toBe(verdict);
});

test('a range in the guide is its own zone', () => {
  const bar = targetBar(40, { min: 45, max: 60 });
  expect(bar.verdict).toBe('under');
  expect(bar.words).toBe('5 s short of your target');
  expect(bar.zone).toEqual({ start: 45 / 84, end: 60 / 84 });
});

test('a very long telling stays on the bar', () => {
  const bar = targetBar(300, sixty);
  expect(bar.told).toBeLessThan(1);
  expect(bar.words).toBe('240 s over your target');
});

test('without a target there is no zone and no verdict', () => {
  expect(targetBar(42, null)).toMatchObject({ verdict: 'none', zone: null, scaleSeconds: 60 });
});

test('targets as text', () => {
  expect([targetText(sixty), targetText({ min: 45, max: 60 })]).toEqual(['60 s', '45 to 60 s']);
});
