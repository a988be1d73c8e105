import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sound } from '../speech/model.ts';
import { syntheticVoice } from '../speech/testing/syntheticVoice.ts';
import { deliveryMeter } from './deliveryMeter.ts';
import { measureDelivery } from './measureDelivery.ts';

const span = (startMs: number, endMs: number) => ({ startMs, endMs });

/** Measures a sound cut into pushes of these lengths, over and over. */
function measureInPieces({ samples, sampleRateHz }: Sound, lengths: readonly number[]) {
  const meter = deliveryMeter(sampleRateHz);
  const shared = new Float32Array(Math.max(...lengths));
  for (let start = 0, piece = 0; start < samples.length; piece++) {
    const length = lengths[piece % lengths.length]!;
    const part = samples.subarray(start, start + length);
    // As a recorder does: one buffer, filled again and again.
    shared.set(part);
    meter.push(shared.subarray(0, part.length));
    start += length;
  }
  return meter.finish();
}

describe('measuring while the sound arrives', () => {
  it.each([8000, 16_000, 22_050, 44_100, 48_000, 96_000])('gives the very same figures at %i Hz', (sampleRateHz) => {
    const spoken = [span(300, 1700), span(2300, 4200)];
    const sound = syntheticVoice({ durationMs: 4700, spoken, noise: 0.003, sampleRateHz });
    const whole = measureDelivery(sound);
    expect(whole.syllables?.count).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 6 }), (lengths) => {
        // Single samples only would take as long as all else together.
        fc.pre(lengths.reduce((a, b) => a + b, 0) / lengths.length > 50);
        expect(measureInPieces(sound, lengths)).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  it('gives the very same figures for sounds of a few samples', () => {
    const sample = fc.constantFrom(0, 0.5, -1, 1, 7, Number.NaN, Infinity);
    fc.assert(
      fc.property(
        fc.array(sample, { maxLength: 3000 }),
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(1000, 8000, 48_000),
        (values, lengths, sampleRateHz) => {
          const sound = { samples: Float32Array.from(values), sampleRateHz };
          expect(measureInPieces(sound, lengths)).toEqual(measureDelivery(sound));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of nothing is an empty delivery', () => {
    expect(deliveryMeter(48_000).finish()).toMatchObject({
      durationMs: 0,
      onsetMs: null,
      syllables: null,
      pitch: null,
    });
  });
});
