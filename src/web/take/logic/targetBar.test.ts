import { expect, test } from 'vitest';
import { targetBar } from './targetBar.ts';

const sixty = { min: 60, max: 60 };

test.each([
  [60, 'in'],
  [60.4, 'in'],
  [61, 'over'],
  [48, 'in'],
  [47, 'under'],
])('%d s against 60 s is %s', (seconds, verdict) => {
  expect(targetBar(seconds, sixty).verdict).toBe(verdict);
});

test('the words count whole seconds from the nearer end of the target', () => {
  expect(targetBar(30, { min: 45, max: 60 }).words).toBe('15 s under your target');
  expect(targetBar(72.4, sixty).words).toBe('12 s over your target');
});

test('the zone is where the timer has it while rehearsing', () => {
  expect(targetBar(50, { min: 45, max: 60 }).zone).toEqual({ start: 36 / 80, end: 60 / 80 });
});

test('a very long telling stays on the bar', () => {
  const bar = targetBar(300, sixty);
  expect(bar.told).toBeLessThan(1);
  expect(bar.words).toBe('4 min over your target');
});

test('without a target there is no zone and no verdict', () => {
  expect(targetBar(42, null)).toMatchObject({ verdict: null, zone: null, scaleSeconds: 60 });
});
