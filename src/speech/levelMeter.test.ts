import { describe, expect, it } from 'vitest';
import { levelMeter } from './levelMeter.ts';

function levels(samples: Float32Array, sampleRateHz: number) {
  const meter = levelMeter(sampleRateHz);
  meter.push(samples);
  return meter.finish((samples.length / sampleRateHz) * 1000);
}

describe('peaks for drawing', () => {
  it('are the largest sizes of each step, the last one as short as it comes', () => {
    const samples = Float32Array.from({ length: 50 }, (_, i) =>
      i === 3 ? 0.5 : i === 25 ? -0.75 : i === 45 ? 2 : 0.1,
    );
    expect(levels(samples, 1000).peaks).toEqual({ stepMs: 20, values: [0.5, 0.75, 1] });
    expect(levels(samples, 1000).peak).toBe(2);
  });

  it('cover the whole sound at steps that are no whole number of samples', () => {
    const { values } = levels(new Float32Array(11_025).fill(0.25), 11_025).peaks;
    expect(values).toHaveLength(50);
    expect(new Set(values)).toEqual(new Set([0.25]));
  });

  it('stay a short list for a long sound', () => {
    const { stepMs, values } = levels(new Float32Array(1_800_000), 1000).peaks;
    expect(stepMs).toBe(450);
    expect(values).toHaveLength(4000);
  });

  it('are none of nothing', () => {
    expect(levels(new Float32Array(), 48_000)).toEqual({ peak: 0, flatTops: 0, peaks: { stepMs: 20, values: [] } });
  });
});

it('flat tops are three samples at the end of the scale, however many follow', () => {
  expect(levels(Float32Array.of(0, 1, 1, 0, 1, -1, 1, 1, 1, 0, -1, -1, -1), 1000).flatTops).toBe(2);
});
