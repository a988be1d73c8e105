import { describe, expect, it } from 'vitest';
import { lengthWarnings, monoSamples } from './monoSamples.ts';

const piece = (...values: number[]) => Float32Array.from(values);

describe('samples put together', () => {
  it.each([
    ['an unknown length', null],
    ['the right length', 4],
    ['too short a length', 0.5],
    ['a length out of all reason', 1e12],
  ])('are the same with %s', (_, stated) => {
    const samples = monoSamples(stated, 100);
    for (let i = 0; i < 5; i++) samples.add([piece(i, i + 0.5)], 2, 2);
    expect([...samples.joined()]).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5]);
    expect([samples.length, samples.sampleRateHz]).toEqual([10, 2]);
  });

  it('are mixed to one channel without getting louder', () => {
    const samples = monoSamples();
    samples.add([piece(1, 0), piece(0.5, -1), piece(0, 0.25)], 2, 8000);
    expect([...samples.joined()]).toEqual([0.5, -0.25]);
    expect(samples.channels).toBe(3);
  });

  it('stop at the most that is taken, and where the rate changes', () => {
    const samples = monoSamples(null, 2);
    expect(samples.add([piece(1, 1, 1)], 3, 2)).toBe(true);
    expect(samples.add([piece(9, 9)], 2, 4)).toBe(false);
    expect(samples.add([piece(2, 2)], 2, 2)).toBe(false);
    expect([...samples.joined()]).toEqual([1, 1, 1, 2]);
    expect(samples.isFull).toBe(true);
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
