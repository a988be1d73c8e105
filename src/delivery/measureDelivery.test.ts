import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sound } from '../speech/model.ts';
import { syntheticVoice } from '../speech/testing/syntheticVoice.ts';
import { measureDelivery } from './measureDelivery.ts';

const span = (startMs: number, endMs: number) => ({ startMs, endMs });
const near = (value: number | null, expected: number, within: number) =>
  expect(Math.abs((value ?? Infinity) - expected), `${value}, expected ${expected}`).toBeLessThanOrEqual(within);
const codes = (sound: Sound) => measureDelivery(sound).warnings.map(({ code }) => code);

describe('a told story', () => {
  // A gap of 200 ms is no pause; 360, 1,400 and 400 ms are.
  const spoken = [span(700, 1900), span(2260, 2900), span(4300, 6000), span(6200, 6800), span(7200, 8000)];
  const delivery = measureDelivery(syntheticVoice({ durationMs: 9000, spoken, noise: 0.002, sampleRateHz: 48_000 }));

  it('has its times', () => {
    expect(delivery.durationMs).toBe(9000);
    near(delivery.onsetMs, 700, 30);
    near(delivery.toldMs, 7300, 30);
    expect(delivery.pauses).toHaveLength(3);
    [span(1900, 2260), span(2900, 4300), span(6800, 7200)].forEach(({ startMs, endMs }, i) => {
      near(delivery.pauses[i]?.startMs ?? null, startMs, 30);
      near(delivery.pauses[i]?.endMs ?? null, endMs, 30);
    });
  });

  it('adds up: what was told is speech and pauses', () => {
    const paused = delivery.pauses.reduce((sum, pause) => sum + pause.endMs - pause.startMs, 0);
    expect(delivery.speechMs + paused).toBe(delivery.toldMs);
  });

  it('has no silence at its ends among the pauses', () => {
    expect(delivery.pauses[0]!.startMs).toBeGreaterThan(delivery.onsetMs!);
    expect(delivery.pauses.at(-1)!.endMs).toBeLessThan(delivery.onsetMs! + delivery.toldMs!);
  });

  it('has a waveform as long as it is, and names its instrument', () => {
    near(delivery.peaks.values.length * delivery.peaks.stepMs, 9000, delivery.peaks.stepMs);
    expect(delivery.instrument).toMatchObject({ name: 'offbook-delivery', silentPauseMs: 250, sampleRateHz: 48_000 });
    expect(delivery.warnings).toEqual([]);
  });

  it('measures the same each time and survives being stored', () => {
    const sound = syntheticVoice({ durationMs: 3000, spoken: [span(500, 2500)], noise: 0.002 });
    expect(measureDelivery(sound)).toEqual(measureDelivery(sound));
    expect(JSON.parse(JSON.stringify(delivery))).toEqual(delivery);
  });
});

describe('warnings', () => {
  const spoken = [span(500, 2000), span(2600, 4000)];

  it('a silent recording', () => {
    const delivery = measureDelivery({ samples: new Float32Array(48_000), sampleRateHz: 48_000 });
    expect(delivery).toMatchObject({ onsetMs: null, toldMs: null, speechMs: 0, pauses: [], integratedLufs: null });
    expect(delivery.warnings.map(({ code }) => code)).toEqual(['recording-silent']);
  });

  it('an empty recording', () => {
    expect(codes({ samples: new Float32Array(), sampleRateHz: 48_000 })).toEqual(['recording-silent']);
  });

  it('nobody speaks', () => {
    expect(codes(syntheticVoice({ durationMs: 5000, spoken: [], noise: 0.01 }))).toEqual(['no-speech']);
  });

  it('clipping', () => {
    const sound = syntheticVoice({ durationMs: 5000, spoken, noise: 0.001, amplitude: 2.5 });
    const clipped = { ...sound, samples: sound.samples.map((value) => Math.max(-1, Math.min(1, value))) };
    expect(codes(clipped)).toEqual(['sound-clipped']);
  });

  it('a loud room', () => {
    expect(codes(syntheticVoice({ durationMs: 5000, spoken, noise: 0.04 }))).toEqual(['sound-noisy']);
  });

  it('a quiet voice', () => {
    expect(codes(syntheticVoice({ durationMs: 5000, spoken, amplitude: 0.01, noise: 0.00005 }))).toEqual([
      'sound-quiet',
    ]);
  });
});

describe('any sound', () => {
  it('gives finite figures', () => {
    const sample = fc.oneof(fc.float(), fc.constantFrom(0, 1, -1));
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 200 }), fc.integer({ min: 1, max: 200 }), (values, repeats) => {
        const samples = Float32Array.from({ length: values.length * repeats }, (_, i) => values[i % values.length]!);
        const text = JSON.stringify(measureDelivery({ samples, sampleRateHz: 16_000 }), (_, value: unknown) => {
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          return value;
        });
        expect(text.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it.each([1, 2, 100])('of %i samples has figures', (length) => {
    const delivery = measureDelivery({ samples: new Float32Array(length).fill(0.5), sampleRateHz: 48_000 });
    expect(delivery.pauses).toEqual([]);
    expect(delivery.speechMs).toBeLessThanOrEqual(delivery.durationMs);
  });
});
