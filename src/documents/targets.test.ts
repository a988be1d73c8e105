import { describe, expect, it } from 'vitest';
import { parseTarget } from './targets.ts';

describe('a target time', () => {
  it.each([
    ['45 seconds', 45, 45],
    ['60 sec', 60, 60],
    ['90s', 90, 90],
    ['2 min', 120, 120],
    ['2m', 120, 120],
    ['1:30', 90, 90],
    ['1:00-1:30', 60, 90],
    ['45-60 seconds', 45, 60],
    ['45–60s max', 45, 60],
    ['45 to 60 sec', 45, 60],
    ['45 sec - 1 min', 45, 60],
    ['1-2 minutes', 60, 120],
    ['1 minute 30', 90, 90],
    ['1 min 30 sec', 90, 90],
    ['1m30s', 90, 90],
    ['1.5 min', 90, 90],
    ['1½ minutes', 90, 90],
    ['a minute', 60, 60],
    ['one minute', 60, 60],
    ['a minute and a half', 90, 90],
    ['half a minute', 30, 30],
    ['ninety seconds', 90, 90],
    ['under 60 seconds', 60, 60],
    ['about 2 minutes', 120, 120],
    ['60-second', 60, 60],
    ['**45 seconds**', 45, 45],
    ['75 seconds total', 75, 75],
  ])('%s', (written, min, max) => {
    expect(parseTarget(written)).toEqual({ min, max });
  });

  it.each([
    '',
    'soon',
    '3pm',
    '10:30',
    '2 hours',
    '2 weeks',
    '3 s',
    'the 2 minute outage',
    '60',
    '1:75',
    'Monday',
    '45 seconds before the bell',
  ])('"%s" is none', (written) => {
    expect(parseTarget(written)).toBeNull();
  });

  it('may be a bare number behind a label: seconds from ten on, else minutes', () => {
    expect(parseTarget('45', { bare: true })).toEqual({ min: 45, max: 45 });
    expect(parseTarget('45-60', { bare: true })).toEqual({ min: 45, max: 60 });
    expect(parseTarget('2', { bare: true })).toEqual({ min: 120, max: 120 });
  });
});
