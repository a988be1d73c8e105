import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './quantities.ts';

const told = (text: string) => quantitiesOf(text).map(({ value, comparator }) => [value, comparator]);

describe('how a number is bounded', () => {
  it.each([
    ['just shy of three hundred', 300, 'under'],
    ['upwards of fifty', 50, 'over'],
    ['no fewer than nine', 9, 'over'],
    ['no more than nine', 9, 'under'],
    ['getting on for a hundred and eighty thousand', 180_000, 'about'],
    ['not far off ninety', 90, 'about'],
    ['the best part of an hour', 1, 'about'],
    ['in the region of forty', 40, 'about'],
    ['nearly three weeks', 3, 'about'],
    ['three hundred odd pupils', 300, 'about'],
    ['90 people give or take', 90, 'about'],
    ['two dozen', 24, 'about'],
    ['almost a quarter of a million', 250_000, 'about'],
    ['nearly a ton and a half', 1.5, 'about'],
    ['two hundred and twenty and seconds were free', 220, null],
    ['a couple of hundred', 200, 'about'],
    ['a dozen', 12, null],
    ['ninety', 90, null],
  ])('%s', (text, value, bound) => {
    expect(told(text)).toEqual([[value, bound]]);
  });

  it('ends at a stop', () => {
    expect(told('We were nearly there. Ninety came.')).toEqual([[90, null]]);
  });
});

describe('shares of a hundred and of ten', () => {
  it.each([
    ['five and a half in a hundred', 5.5],
    ['eight out of every hundred', 8],
    ['seven of every ten', 70],
  ])('%s', (text, share) => {
    expect(quantitiesOf(text).map(({ kind, value }) => [kind, value])).toEqual([['percentage', share]]);
  });
});
