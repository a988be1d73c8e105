import { describe, expect, it } from 'vitest';
import { chancesOf } from './keyPointChain.ts';

const rows = (...fits: number[][]): Float64Array[] => fits.map((fit) => Float64Array.from(fit));
const likeliest = (row: Float64Array | undefined): number => row?.indexOf(Math.max(...row)) ?? -1;

describe('which clause tells which point', () => {
  it('follows what fits', () => {
    const chances = chancesOf(rows([9, 1, 1, 1], [1, 9, 1, 1], [1, 1, 9, 1]));
    expect(chances.map(likeliest)).toEqual([0, 1, 2]);
  });

  it('gives a clause that fits nothing to the point between its neighbours', () => {
    const chances = chancesOf(rows([30, 1, 1, 1], [1, 1, 1, 1], [1, 1, 30, 1]));
    expect(likeliest(chances[1])).toBe(1);
  });

  it('leaves a point out where its neighbours stand side by side', () => {
    const chances = chancesOf(rows([30, 1, 1, 1], [1, 1, 30, 1]));
    expect(Math.max(...chances.map((row) => row[1]!))).toBeLessThan(0.1);
  });

  it('gives chances that add up to one, however long the take', () => {
    const chances = chancesOf(Array.from({ length: 2000 }, (_, c) => Float64Array.from([1 + (c % 3), 1, 2, 1])));
    for (const row of chances) expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    expect(chancesOf([])).toEqual([]);
  });
});
