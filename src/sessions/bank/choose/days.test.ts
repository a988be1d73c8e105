import { expect, test } from 'vitest';
import { daysBetween, dayWords } from './days.ts';

test('days between dates count leap days and turns of the year', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1);
  expect(daysBetween('2027-12-31', '2028-01-01')).toBe(1);
  expect(daysBetween('2028-01-01', '2027-12-31')).toBe(-1);
  expect(daysBetween('2000-01-01', '2100-01-01')).toBe(36525);
});

test('a day is said with its year only where that is another', () => {
  expect(dayWords('2031-05-03', '2031-06-01')).toBe('3 May');
  expect(dayWords('2030-12-24', '2031-06-01')).toBe('24 December 2030');
});
