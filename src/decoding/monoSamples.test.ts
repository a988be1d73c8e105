import { describe, expect, it } from 'vitest';
import { collectSamples } from './collectSamples.ts';
import { lengthWarnings, monoSamples } from './monoSamples.ts';

const piece = (...values: number[]) => Float32Array.from(values);

describe('samples put together', () => {
  it.each([
    ['an unknown length', null],
    ['the right length', 4],
    ['too short a length', 0.5],
    ['a length out of all reason', 1e12],
  ])('are the same with %s', async (_, stated) => {
    const all = collectSamples();
    const samples = monoSamples(all, stated, 100);
    for (let i = 0; i < 5; i++) await samples.add([piece(i, i + 0.5)], 2, 2);
    expect([...all.sound().samples]).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5]);
    expect([samples.length, samples.sampleRateHz]).toEqual([10, 2]);
  });

  it('are mixed to one channel without getting louder', async () => {
    const all = collectSamples();
    const samples = monoSamples(all, null);
    await samples.add([piece(1, 0), piece(0.5, -1), piece(0, 0.25)], 2, 8000);
    expect([...all.sound().samples]).toEqual([0.5, -0.25]);
    expect(samples.channels).toBe(3);
  });

  it('stop at the most that is taken, and where the rate changes', async () => {
    const all = collectSamples();
    const samples = monoSamples(all, null, 2);
    expect(await samples.add([piece(1, 1, 1)], 3, 2)).toBe(true);
    expect(await samples.add([piece(9, 9)], 2, 4)).toBe(false);
    expect(await samples.add([piece(2, 2)], 2, 2)).toBe(false);
    expect([...all.sound().samples]).toEqual([1, 1, 1, 2]);
    expect(samples.isFull).toBe(true);
  });

  it('come down to the rate that is wanted, and never go up', () => {
    const seconds = (rate: number) => {
      const all = collectSamples(16_000);
      for (let i = 0; i < 10; i++) void all.push(new Float32Array(rate / 10).fill(0.25), rate);
      return all.sound();
    };
    const lowered = seconds(48_000);
    expect(lowered.sampleRateHz).toBe(16_000);
    expect(Math.abs(lowered.samples.length - 16_000)).toBeLessThan(2);
    expect(lowered.samples[8000]).toBeCloseTo(0.25, 3);
    const kept = seconds(8000);
    expect([kept.samples.length, kept.sampleRateHz]).toEqual([8000, 8000]);
  });
});

describe('the length of a file', () => {
  it('is worth a word only where a good part is missing', () => {
    const codes = (...given: Parameters<typeof lengthWarnings>) => lengthWarnings(...given).map(({ code }) => code);
    expect(codes(59.8, 60, false)).toEqual([]);
    expect(codes(40, 60, false)).toEqual(['audio-truncated']);
    expect(codes(60, null, false)).toEqual([]);
    expect(codes(60, 20, false)).toEqual([]);
    expect(codes(7200, 9000, true)).toEqual(['audio-too-long']);
  });
});
