import { describe, expect, it } from 'vitest';
import { levelDbfs, SILENCE_DBFS, toDbfs } from './level.ts';

const sine = (amplitude: number) =>
  Float32Array.from({ length: 4800 }, (_, i) => amplitude * Math.sin((2 * Math.PI * i) / 48));

describe('level', () => {
  it('of a sine is 3 dB below its peak', () => {
    expect(levelDbfs(sine(1))).toBeCloseTo(-3.01, 2);
    expect(levelDbfs(sine(0.1))).toBeCloseTo(-23.01, 2);
    expect(toDbfs(0.5)).toBeCloseTo(-6.02, 2);
  });

  it('stays between silence and full scale', () => {
    expect(levelDbfs(new Float32Array(100))).toBe(SILENCE_DBFS);
    expect(levelDbfs(new Float32Array())).toBe(SILENCE_DBFS);
    expect(levelDbfs(Float32Array.of(Number.NaN, 0))).toBe(SILENCE_DBFS);
    expect(toDbfs(4)).toBe(0);
    expect(toDbfs(0)).toBe(SILENCE_DBFS);
  });
});
