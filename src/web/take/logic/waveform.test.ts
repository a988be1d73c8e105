import { expect, test } from 'vitest';
import type { Delivery } from '../../../delivery/model.ts';
import {
  columnsOf,
  longestPause,
  partRegions,
  pauseRegions,
  rulerTicks,
  speechShares,
  timeAt,
  waveformPath,
} from './waveform.ts';

const delivery = (change: Partial<Delivery> = {}): Delivery => ({
  durationMs: 10_000,
  speechMs: 6_000,
  onsetMs: 1_000,
  toldMs: 8_000,
  speech: [],
  pauses: [
    { startMs: 3_000, endMs: 3_300 },
    { startMs: 5_000, endMs: 6_500 },
  ],
  peakDbfs: -3,
  signalToNoiseDb: 30,
  warnings: [],
  peaks: { stepMs: 50, values: [] },
  instrument: { name: 'test', version: '1' },
  ...change,
});

test('columns keep the peaks of their step, and the loudest fills the picture', () => {
  expect(columnsOf([0.1, 0.4, 0.2, 0.2], 2)).toEqual([1, 0.5]);
});

test('columns never invent values that are not there', () => {
  expect(columnsOf([0.5, 1], 100)).toEqual([0.5, 1]);
  expect(columnsOf([], 100)).toEqual([]);
});

test('near silence stays flat', () => {
  expect(Math.max(...columnsOf([0.001, 0.002, 0.001], 3))).toBeLessThan(0.1);
});

test('a path is closed and mirrored, and there is none without sound', () => {
  expect(waveformPath([1], 100, 40)).toBe('M0 20 L50 1 L100 20 L50 39 Z');
  expect(waveformPath([], 100, 40)).toBe('');
});

test('a click outside the picture stays inside the recording', () => {
  expect([-0.2, 0.5, 1.4].map((share) => timeAt(share, 9_000))).toEqual([0, 4_500, 9_000]);
});

test('pauses are placed by their share of the recording, and short ones can be left out', () => {
  expect(pauseRegions(delivery())).toHaveLength(2);
  expect(pauseRegions(delivery(), 1_000)).toEqual([
    { name: 'pause', startMs: 5_000, endMs: 6_500, left: 0.5, width: 0.15 },
  ]);
});

test('story parts take their times from their words where they have none of their own', () => {
  const times = [{ start: 0, end: 4, onsetMs: 1_000, offsetMs: 2_000, confidence: null }];
  const parts = [
    { part: 'situation' as const, startWord: 0, endWord: 1, range: { start: 0, end: 4 } },
    { part: 'result' as const, startWord: 1, endWord: 2, range: { start: 5, end: 9 } },
    { part: 'action' as const, startWord: 1, endWord: 2, range: { start: 5, end: 9 }, startMs: 4_000, endMs: 20_000 },
  ];
  expect(partRegions(parts, times, 10_000).map((r) => [r.name, r.left, r.width])).toEqual([
    ['situation', 0.1, 0.1],
    ['action', 0.4, 0.6],
  ]);
});

test('ruler steps are round and few', () => {
  expect(rulerTicks(58_000)).toEqual([0, 10_000, 20_000, 30_000, 40_000, 50_000]);
  expect(rulerTicks(44_000)).toEqual([0, 10_000, 20_000, 30_000]);
  expect(rulerTicks(1_800_000).length).toBeLessThanOrEqual(8);
  expect(rulerTicks(0)).toEqual([0]);
});

test('speech and silence share the telling, the wait before it left out', () => {
  expect(speechShares(delivery())).toEqual({ speech: 0.75, silence: 0.25 });
  expect(speechShares(delivery({ toldMs: null, speechMs: 0 }))).toEqual({ speech: 0, silence: 1 });
});

test('the longest pause is found, or none', () => {
  expect(longestPause(delivery().pauses)).toEqual({ startMs: 5_000, endMs: 6_500 });
  expect(longestPause([])).toBeNull();
});
