import { describe, expect, it } from 'vitest';
import { nearNumbers, otherNames } from './nearMisses.ts';

describe('nearNumbers', () => {
  it('offers what sounds alike and what lies beside', () => {
    expect(nearNumbers('50%')).toEqual(expect.arrayContaining(['15%', '40%', '60%']));
    expect(nearNumbers('16-week')).toEqual(expect.arrayContaining(['60-week', '15-week', '17-week']));
    expect(nearNumbers('28')).toEqual(expect.arrayContaining(['20', '38']));
  });

  it('never offers the value itself, nor anything for words and years', () => {
    expect(nearNumbers('12')).not.toContain('12');
    expect(nearNumbers('twelve')).toEqual([]);
    expect(nearNumbers('2019')).toEqual([]);
  });
});

describe('otherNames', () => {
  it('offers the other names of the story first', () =>
    expect(otherNames('Marta', ['Marta', 'Priya'])[0]).toBe('Priya'));
});
