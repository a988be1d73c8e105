import { describe, expect, it } from 'vitest';
import { ratioAcrossUnits } from './measures.ts';

describe('one measure in two units', () => {
  it('is compared by its size', () => {
    expect(ratioAcrossUnits({ value: 160, unit: 'acre' }, { value: 64, unit: 'hectare' })).toBeCloseTo(1.01, 2);
    expect(ratioAcrossUnits({ value: 6, unit: 'mile' }, { value: 9, unit: 'km' })).toBeCloseTo(1.07, 2);
  });

  it('is nothing where the units are the same, of two sorts, or none', () => {
    expect(ratioAcrossUnits({ value: 9, unit: 'km' }, { value: 9, unit: 'kilometre' })).toBeNull();
    expect(ratioAcrossUnits({ value: 9, unit: 'litre' }, { value: 9, unit: 'kilogram' })).toBeNull();
    expect(ratioAcrossUnits({ value: 9, unit: null }, { value: 9, unit: 'pupil' })).toBeNull();
  });
});
