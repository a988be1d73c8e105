import { describe, expect, it } from 'vitest';
import { peaksOf, peakStepMs } from './peaks.ts';

describe('peaks for drawing', () => {
  it('are the largest sizes of each step, the last one as short as it comes', () => {
    const samples = Float32Array.of(0, 0.5, -0.75, 0.1, 0, 2);
    expect(peaksOf({ samples, sampleRateHz: 1000 }, 2)).toEqual([0.5, 0.75, 1]);
    expect(peaksOf({ samples, sampleRateHz: 1000 }, 4)).toEqual([0.75, 1]);
  });

  it('cover the whole sound at steps that are no whole number of samples', () => {
    const samples = new Float32Array(11_025).fill(0.25);
    const peaks = peaksOf({ samples, sampleRateHz: 11_025 }, 30);
    expect(peaks).toHaveLength(34);
    expect(new Set(peaks)).toEqual(new Set([0.25]));
  });

  it('leave out what is no number, and refuse what is no step', () => {
    expect(peaksOf({ samples: Float32Array.of(Number.NaN), sampleRateHz: 1000 }, 20)).toEqual([0]);
    expect(peaksOf({ samples: new Float32Array(), sampleRateHz: 1000 }, 20)).toEqual([]);
    expect(() => peaksOf({ samples: new Float32Array(5), sampleRateHz: 1000 }, 0)).toThrow(RangeError);
  });

  it('stay a short list for a long sound', () => {
    expect(peakStepMs(60_000)).toBe(20);
    expect(peakStepMs(1_800_000)).toBe(450);
    expect(1_800_000 / peakStepMs(1_800_000)).toBeLessThanOrEqual(4000);
  });
});
