import { describe, expect, it } from 'vitest';
import { shortened, withinWords } from './shortCard.ts';

describe('what stands on the card for the day', () => {
  it('stays as it is when it is short', () => {
    expect(shortened('The roof leaked in March…', 10)).toBe('The roof leaked in March…');
  });

  it('ends at a pause near the end of its words, else at a word', () => {
    expect(shortened('It rained all of March, and the roof leaked on the ninth', 7)).toBe('It rained all of March…');
    expect(shortened('Yes, the roof of the old school leaked on us', 6)).toBe('Yes, the roof of the old…');
    expect(shortened('Dr. Ann Moss (now head of surgery)', 5)).toBe('Dr. Ann Moss…');
    expect(shortened('We mended sixty tiles (all of them slate) by hand', 5)).toBe('We mended sixty tiles…');
  });

  it('has as many numbers and names as can be read, and always one', () => {
    expect(withinWords(['60 tiles', '3 days', 'Marek'], 4)).toEqual(['60 tiles', '3 days']);
    expect(withinWords(['sixty tiles of Welsh slate', 'Marek'], 3)).toEqual(['sixty tiles of…']);
    // One that is too long doesn't keep a shorter one out.
    expect(withinWords(['60 tiles', 'the builder who lent us scaffolding', 'Marek'], 4)).toEqual(['60 tiles', 'Marek']);
    expect(withinWords([], 4)).toEqual([]);
  });
});
