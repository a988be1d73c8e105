import { describe, expect, it } from 'vitest';
import { datePartsOf } from './dateParts.ts';
import { jointNumbersOf } from './jointNumbers.ts';
import { quantitiesOf } from './quantities.ts';

const read = (text: string) => quantitiesOf(text).map(({ kind, value }) => `${kind} ${value}`);

describe('days by their name', () => {
  it.each([
    ['the hall flooded on a wednesday', ['date weekday:3']],
    ['on Palm Sunday 2021 the choir was ill', ['date feast:palmsunday', 'date 2021']],
    ['we rehearsed every thursday', ['frequency weekday:4']],
    ['they open monday to friday', []],
  ])('%s', (text, values) => {
    expect(read(text)).toEqual(values);
  });
});

describe('numbers below zero and rates', () => {
  it.each([
    ['it was minus twelve in the byre', ['number -12']],
    ['outside it was six below, and dark', ['number -6']],
    ['sales were minus 4 percent', ['percentage 4']],
    ['complaints fell from nine a quarter to two', ['number 9', 'number 2']],
    ['the bus left at a quarter to three', ['clockTime 165']],
    ['mrs hale at number 27 had no key', ['number 27']],
  ])('%s', (text, values) => {
    expect(read(text)).toEqual(values);
  });
});

describe('what is told together', () => {
  it('parts a full date into its day and its year', () => {
    const [date] = quantitiesOf('on the third of may twenty twenty one');
    expect(datePartsOf(date!)?.map(({ value, text }) => [value, text])).toEqual([
      ['--05-03', 'third of may'],
      ['2021', 'twenty twenty one'],
    ]);
    expect(datePartsOf(quantitiesOf('on 03.05.2021')[0]!)).toBeNull();
  });

  it('parts two known numbers that an and joins', () => {
    const [sum] = quantitiesOf('it came to three thousand and sixty guests came');
    expect(jointNumbersOf(sum!, new Set([3000, 60]))?.map(({ value }) => value)).toEqual([3000, 60]);
    expect(jointNumbersOf(sum!, new Set([3000, 60, 3060]))).toBeNull();
    expect(jointNumbersOf(sum!, new Set([3000]))).toBeNull();
  });
});
