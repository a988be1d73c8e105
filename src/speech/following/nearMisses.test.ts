import { describe, expect, it } from 'vitest';
import { nearNumbers, otherNames } from './nearMisses.ts';

describe('nearNumbers', () => {
  it('offers what sounds alike and what lies beside', () => {
    expect(nearNumbers('50%')).toEqual(expect.arrayContaining(['15%', '40%', '60%']));
    expect(nearNumbers('16-week')).toEqual(expect.arrayContaining(['60-week', '15-week', '17-week']));
    expect(nearNumbers('28')).toEqual(expect.arrayContaining(['20', '38']));
  });

  it('offers a teen for a unit, a unit for a teen, and digits the other way round', () => {
    expect(nearNumbers('4')).toContain('14');
    expect(nearNumbers('18')).toContain('8');
    expect(nearNumbers('48')).toContain('84');
  });

  it('offers other tens of a hundred before other hundreds', () => {
    expect(nearNumbers('110')).toEqual(expect.arrayContaining(['120', '100', '101', '210']));
    expect(nearNumbers('1,300')).toEqual(expect.arrayContaining(['1200', '1400', '2300']));
  });

  it('writes numbers in words where they are written so', () => {
    expect(nearNumbers('two weeks')).toContain('three weeks');
    expect(nearNumbers('forty-five')).toEqual(expect.arrayContaining(['forty', 'twenty five', 'fifty four']));
  });

  it('never offers the value itself, nor anything for words and years', () => {
    expect(nearNumbers('12')).not.toContain('12');
    expect(nearNumbers('a dozen')).toEqual([]);
    expect(nearNumbers('one of them')).toEqual([]);
    expect(nearNumbers('two hundred letters')).toEqual([]);
    expect(nearNumbers('2019')).toEqual([]);
  });
});

describe('otherNames', () => {
  it('offers the other names of the story first', () =>
    expect(otherNames('Marta', ['Marta', 'Priya'])[0]).toBe('Priya'));
});
