import { expect, it } from 'vitest';
import type { Delivery } from '../delivery/model.ts';
import { deliveryFindings } from './deliveryFindings.ts';

const delivery = (change: Partial<Delivery>): Delivery => ({
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
  instrument: { name: 'test', version: '1' },
  ...change,
});
const codes = (
  change: Partial<Delivery>,
  target: { min: number; max: number } | null = { min: 45, max: 45 },
): string[] => deliveryFindings(delivery(change), target).map((finding) => finding.code);

it('has nothing to say of a take in its target', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ toldMs: 46_900 })).toEqual([]);
});

it('says by how much a take is over or under', () => {
  const [over] = deliveryFindings(delivery({ toldMs: 57_000 }), { min: 40, max: 45 });
  expect(over?.message).toContain('12 seconds over');
  expect(codes({ toldMs: 30_000 })).toEqual(['under-target']);
  expect(codes({ toldMs: 120_000 }, null)).toEqual([]);
});

it('tells long silences with their place, a late start and a quiet microphone', () => {
  const [pause] = deliveryFindings(
    delivery({
      pauses: [
        { startMs: 61_000, endMs: 65_000 },
        { startMs: 2000, endMs: 2400 },
      ],
    }),
    null,
  );
  expect(pause?.message).toBe('A long silence: 4 seconds at 1:01.');
  expect(codes({ onsetMs: 5000 })).toEqual(['late-start']);
  expect(codes({ peakDbfs: -41 })).toEqual(['too-quiet']);
});

it('says only that there is no speech where there is none', () => {
  expect(codes({ onsetMs: null, toldMs: null, peakDbfs: -80 })).toEqual(['no-speech']);
});
