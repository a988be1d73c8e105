import { describe, expect, it } from 'vitest';
import type { Delivery } from '../delivery/model.ts';
import { deliveryFindings } from './deliveryFindings.ts';

const SURE = { times: 'sure', syllables: 'sure', pitch: 'sure', filledPauses: 'unsure', loudness: 'sure' } as const;
const PACE = { stepMs: 1000, windowMs: 5000, syllablesPerSecond: [], medianSyllablesPerSecond: 4 };

function found(change: Partial<Delivery>, sentences: { index: number; startMs: number; endMs: number }[] = []) {
  const delivery: Delivery = {
    durationMs: 50_000,
    speechMs: 40_000,
    onsetMs: 500,
    toldMs: 45_000,
    speech: [],
    pauses: [],
    peakDbfs: -6,
    signalToNoiseDb: 40,
    warnings: [],
    peaks: { stepMs: 20, values: [] },
    reliability: SURE,
    instrument: { name: 'test', version: '1' },
    ...change,
  };
  return deliveryFindings(delivery, null, sentences);
}
const codes = (...given: Parameters<typeof found>) => found(...given).map(({ code }) => code);
const stretch = (kind: 'fast' | 'slow', startMs: number, ofMedian: number) => ({
  kind,
  startMs,
  endMs: startMs + 5000,
  syllablesPerSecond: 4 * ofMedian,
  ofMedian,
});

describe('pauses inside a sentence', () => {
  const sentences = [
    { index: 0, startMs: 500, endMs: 6000 },
    { index: 1, startMs: 7500, endMs: 14_000 },
  ];

  it('are told with their place', () => {
    const [finding] = found({ pauses: [{ startMs: 9000, endMs: 10_400 }] }, sentences);
    expect(finding).toMatchObject({ code: 'pause-inside-sentence', severity: 'notice' });
    expect(finding?.message).toContain('at 0:09.');
  });

  it('count only from a second on, and only inside', () => {
    expect(codes({ pauses: [{ startMs: 9000, endMs: 9700 }] }, sentences)).toEqual([]);
    expect(codes({ pauses: [{ startMs: 6000, endMs: 7500 }] }, sentences)).toEqual([]);
    expect(codes({ pauses: [{ startMs: 9000, endMs: 10_400 }] })).toEqual([]);
  });
});

it('a rushed stretch is told with its place and by how much', () => {
  const paceStretches = [stretch('fast', 20_000, 1.45), stretch('slow', 30_000, 0.6), stretch('fast', 40_000, 1.35)];
  const [finding, ...others] = found({ paceCurve: PACE, paceStretches });
  expect(finding?.code).toBe('rushed');
  expect(finding?.message).toBe(
    'You speed up from 0:20 to 0:25: 45 % faster than the rest of this take (and at 0:42).',
  );
  expect(others).toEqual([]);
});

it('fading ends are told where they are a habit', () => {
  const ends = [4000, 12_000, 20_000].map((startMs) => ({ startMs, endMs: startMs + 800, dropDb: 11 }));
  const pauses = Array.from({ length: 6 }, (_, i) => ({ startMs: 5000 * i + 4800, endMs: 5000 * i + 5300 }));
  expect(codes({ trailingOff: ends, pauses })).toEqual(['trailing-off']);
  expect(codes({ trailingOff: ends.slice(1), pauses })).toEqual([]);
  expect(codes({ trailingOff: ends, pauses: [...pauses, ...pauses, ...pauses] })).toEqual([]);
});

it('a stretch on one note is told once, the longest', () => {
  const monotone = [
    { startMs: 0, endMs: 11_000, pitchSdSemitones: 0.9 },
    { startMs: 20_000, endMs: 41_000, pitchSdSemitones: 0.8 },
  ];
  expect(found({ monotone }).map(({ message }) => message)).toEqual([
    'Your voice stays on one note from 0:20 to 0:41.',
  ]);
});

it('nothing is said of what the room makes doubtful, nor of takes measured before', () => {
  const paceStretches = [stretch('fast', 20_000, 1.6)];
  const monotone = [{ startMs: 0, endMs: 11_000, pitchSdSemitones: 0.9 }];
  const unsure = { ...SURE, syllables: 'unsure', pitch: 'unusable' } as const;
  expect(codes({ paceCurve: PACE, paceStretches, monotone, reliability: unsure })).toEqual([]);
  expect(codes({ paceCurve: PACE, paceStretches, monotone, reliability: undefined })).toEqual([]);
});

it('a loud room is told', () => {
  expect(codes({ signalToNoiseDb: 7 })).toEqual(['noisy-room']);
});
