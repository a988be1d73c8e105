import { describe, expect, it } from 'vitest';
import { paceLine } from './paceLine.ts';

describe('the line of the pace', () => {
  it('goes through every value that is known, and breaks where none is', () => {
    const curve = { stepMs: 500, windowMs: 3000, syllablesPerSecond: [4, null, 2, 4], medianSyllablesPerSecond: 4 };
    expect(paceLine(curve, 2000, 100, 50)).toEqual({ path: 'M0 10M50 30L75 10', medianY: 10 });
  });

  it('is empty where nothing is known', () => {
    const curve = { stepMs: 500, windowMs: 3000, syllablesPerSecond: [null], medianSyllablesPerSecond: 4 };
    expect(paceLine(curve, 500, 100, 50).path).toBe('');
  });
});
