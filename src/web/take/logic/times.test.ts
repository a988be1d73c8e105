import { expect, test } from 'vitest';
import { clockTime, secondsText, spanOfRange, spokenTime } from './times.ts';

test('clock times pad seconds and only show hours when there are some', () => {
  expect([0, 7_400, 65_000, 3_723_000, -20].map(clockTime)).toEqual(['0:00', '0:07', '1:05', '1:02:03', '0:00']);
});

test('short times keep one decimal, long ones none', () => {
  expect([0.42, 9.94, 9.96, 48.4].map(secondsText)).toEqual(['0.4 s', '9.9 s', '10 s', '48 s']);
});

test('spoken times have units with the right number', () => {
  expect([1_000, 42_000, 60_000, 65_000, 121_000].map(spokenTime)).toEqual([
    '1 second',
    '42 seconds',
    '1 minute',
    '1 minute 5 seconds',
    '2 minutes 1 second',
  ]);
});

test('a range is said from its first touching word to its last', () => {
  const times = [
    { start: 0, end: 2, onsetMs: 100, offsetMs: 200, confidence: null },
    { start: 3, end: 8, onsetMs: 300, offsetMs: 700, confidence: null },
    { start: 9, end: 12, onsetMs: 900, offsetMs: 1200, confidence: null },
  ];
  expect(spanOfRange(times, { start: 4, end: 10 })).toEqual({ startMs: 300, endMs: 1200 });
  expect(spanOfRange(times, { start: 2, end: 3 })).toBeNull();
  expect(spanOfRange(null, { start: 0, end: 3 })).toBeNull();
});
