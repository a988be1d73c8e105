import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectActivity, measureActivity } from './activity.ts';
import { levelDbfs } from './level.ts';
import type { TimeSpan } from './model.ts';
import { syntheticVoice } from './testing/syntheticVoice.ts';

const span = (startMs: number, endMs: number): TimeSpan => ({ startMs, endMs });

/** Each found span lies within `ms` of the expected one at both ends. */
function expectSpans(found: readonly TimeSpan[], expected: readonly TimeSpan[], ms: number): void {
  const message = JSON.stringify(found);
  expect(found.length, message).toBe(expected.length);
  expected.forEach((want, i) => {
    expect(Math.abs(found[i]!.startMs - want.startMs), message).toBeLessThanOrEqual(ms);
    expect(Math.abs(found[i]!.endMs - want.endMs), message).toBeLessThanOrEqual(ms);
  });
}

const SPOKEN = [span(700, 1900), span(2260, 2900), span(4300, 6000), span(6400, 7000)];

describe('speech in a room', () => {
  it.each([
    ['digital silence', 0],
    ['a quiet room', 0.0005],
    ['an office', 0.004],
    ['a fan beside the microphone', 0.015],
  ])('is found in %s', (_, noise) => {
    expectSpans(detectActivity(syntheticVoice({ durationMs: 8000, spoken: SPOKEN, noise })), SPOKEN, 30);
  });

  it.each([8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000])('is found at %i Hz', (sampleRateHz) => {
    const sound = syntheticVoice({ durationMs: 8000, spoken: SPOKEN, noise: 0.003, sampleRateHz });
    expectSpans(detectActivity(sound), SPOKEN, 30);
  });

  it('is found however loud the recording is', () => {
    for (const amplitude of [0.9, 0.05, 0.005]) {
      const sound = syntheticVoice({ durationMs: 8000, spoken: SPOKEN, amplitude, noise: amplitude / 100 });
      expectSpans(detectActivity(sound), SPOKEN, 30);
    }
  });

  it('is found when it fills the recording, with valleys but without a pause', () => {
    const found = detectActivity(syntheticVoice({ durationMs: 8000, spoken: [span(0, 8000)], noise: 0.002 }));
    expect(found[0]!.startMs).toBeLessThan(20);
    expect(found.at(-1)!.endMs).toBeGreaterThan(7980);
    found.slice(1).forEach(({ startMs }, i) => expect(startMs - found[i]!.endMs).toBeLessThan(150));
  });

  it('goes on through a drawn-out "um"', () => {
    const spoken = [span(500, 2000), span(3200, 5000)];
    const held = [span(2000, 3200)];
    const sound = syntheticVoice({ durationMs: 6000, spoken, held, noise: 0.002 });
    expectSpans(detectActivity(sound), [span(500, 5000)], 30);
  });

  it('is found while noise swells and fades', () => {
    const sound = syntheticVoice({ durationMs: 8000, spoken: SPOKEN, noise: 0.004, noiseSwellDb: 2 });
    expectSpans(detectActivity(sound), SPOKEN, 60);
  });
});

describe('what is no speech', () => {
  it.each([
    ['silence', { noise: 0 }],
    ['a steady room', { noise: 0.01 }],
    ['a room whose noise swells', { noise: 0.01, noiseSwellDb: 2 }],
    ['a microphone with nothing but its own noise', { noise: 0.0001 }],
  ])('%s', (_, room) => {
    expect(detectActivity(syntheticVoice({ durationMs: 12_000, spoken: [], ...room }))).toEqual([]);
  });

  it('a key press before and after', () => {
    const sound = syntheticVoice({ durationMs: 8000, spoken: SPOKEN, noise: 0.002 });
    for (const at of [200, 7600]) {
      for (let i = 0; i < 320; i++) sound.samples[at * 16 + i]! += 0.5 * Math.exp(-i / 60) * Math.sin(i * 1.3);
    }
    expectSpans(detectActivity(sound), SPOKEN, 30);
  });

  it('mains hum', () => {
    const sound = syntheticVoice({ durationMs: 8000, spoken: SPOKEN, noise: 0.001 });
    sound.samples.forEach((value, i) => (sound.samples[i] = value + 0.05 * Math.sin((2 * Math.PI * 50 * i) / 16_000)));
    expectSpans(detectActivity(sound), SPOKEN, 30);
  });
});

describe('signal to noise', () => {
  it('is the power of the voice over that of the room', () => {
    const voice = syntheticVoice({ durationMs: 8000, spoken: SPOKEN });
    const room = syntheticVoice({ durationMs: 8000, spoken: [], noise: 0.01 });
    const inSpeech = voice.samples.filter((_, i) =>
      SPOKEN.some(({ startMs, endMs }) => i >= startMs * 16 && i < endMs * 16),
    );
    const expected = levelDbfs(inSpeech) - levelDbfs(room.samples);
    const both = { ...voice, samples: voice.samples.map((value, i) => value + room.samples[i]!) };
    // Of both only what lies between 90 and 7600 Hz counts.
    expect(Math.abs((measureActivity(both).signalToNoiseDb ?? 0) - expected)).toBeLessThan(1.5);
  });

  it('is unknown where nobody speaks', () => {
    expect(measureActivity(syntheticVoice({ durationMs: 5000, spoken: [], noise: 0.01 })).signalToNoiseDb).toBeNull();
  });
});

describe('any samples', () => {
  it('give spans in order, apart and inside the sound', () => {
    const sample = fc.oneof(fc.float({ min: -1, max: 1 }), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, 1e30));
    const rate = fc.constantFrom(1000, 8000, 22_050, 48_000, 192_000);
    fc.assert(
      fc.property(
        fc.array(sample, { maxLength: 600 }),
        fc.integer({ min: 1, max: 40 }),
        rate,
        (values, repeats, sampleRateHz) => {
          const samples = Float32Array.from({ length: values.length * repeats }, (_, i) => values[i % values.length]!);
          let endMs = 0;
          for (const found of detectActivity({ samples, sampleRateHz })) {
            expect(found.startMs).toBeGreaterThanOrEqual(endMs);
            expect(found.endMs).toBeGreaterThan(found.startMs);
            endMs = found.endMs;
          }
          expect(endMs).toBeLessThanOrEqual((samples.length / sampleRateHz) * 1000);
        },
      ),
      { numRuns: 150 },
    );
  });
});
