import { describe, expect, it } from 'vitest';
import { readingsOf, scriptWords } from './scriptWords.ts';

const ways = (piece: string): string[] => readingsOf(piece).map((words) => words.join(' '));

describe('readingsOf', () => {
  it('reads a percentage, a time and a year in the ways people say them', () => {
    expect(ways('50%')).toContain('fifty percent');
    expect(ways('2AM')).toEqual(expect.arrayContaining(['two A M', 'two in the morning', 'two']));
    expect(ways('2023')).toEqual(expect.arrayContaining(['twenty twenty three', 'two thousand and twenty three']));
    expect(ways('120')).toEqual(expect.arrayContaining(['one hundred twenty', 'a hundred and twenty']));
  });

  it('reads a contraction in both ways', () => expect(ways("didn't")).toEqual(["didn't", 'did not']));

  it('reads marks as nothing', () => expect(readingsOf('—')).toEqual([]));
});

describe('scriptWords', () => {
  it('keeps a unit with its number and counts by white space', () => {
    const words = scriptWords('It took 900 ms, then — 120 ms.');
    expect(words.map(({ text, index }) => [text, index])).toEqual([
      ['It', 0],
      ['took', 1],
      ['900 ms', 2],
      ['then', 4],
      ['120 ms', 6],
    ]);
    expect(words[2]!.pauseAfter).toBe(true);
  });
});
