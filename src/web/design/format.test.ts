import { describe, expect, it } from 'vitest';
import { formatAgainstTarget, formatClock, formatDate, formatSeconds, formatTarget, formatWhen } from './format.ts';

describe('times in words', () => {
  it('writes lengths', () => {
    expect(formatSeconds(44.6)).toBe('45 s');
    expect(formatSeconds(100)).toBe('1 min 40 s');
    expect(formatSeconds(120)).toBe('2 min');
  });

  it('writes a clock', () => {
    expect(formatClock(75.9)).toBe('1:15');
    expect(formatClock(-1)).toBe('0:00');
    expect(formatClock(3675)).toBe('1:01:15');
  });

  it('writes targets and how a telling stands to them', () => {
    expect(formatTarget({ min: 60, max: 60 })).toBe('60 s');
    expect(formatTarget({ min: 45, max: 60 })).toBe('45–60 s');
    expect(formatTarget({ min: 90, max: 120 })).toBe('90 s to 2 min');
    expect(formatAgainstTarget(72, { min: 60, max: 60 })).toBe('12 s over');
    expect(formatAgainstTarget(30, { min: 45, max: 60 })).toBe('15 s under');
    expect(formatAgainstTarget(41, { min: 60, max: 60 })).toBe('19 s under');
    expect(formatAgainstTarget(50, { min: 60, max: 60 })).toBe('in the target');
  });

  it('writes instants as one would say them', () => {
    const now = new Date(2024, 4, 15, 14, 30).getTime();
    const before = (days: number, hours: number, minutes: number) =>
      new Date(2024, 4, 15 - days, hours, minutes).getTime();
    expect(formatWhen(now - 30_000, now)).toBe('just now');
    expect(formatWhen(now - 5 * 60_000, now)).toBe('5 minutes ago');
    expect(formatWhen(before(0, 9, 5), now)).toBe('today at 09:05');
    expect(formatWhen(before(1, 23, 59), now)).toBe('yesterday at 23:59');
    expect(formatWhen(before(3, 8, 0), now)).toBe('Sunday at 08:00');
    expect(formatWhen(before(12, 8, 0), now)).toBe('3 May');
    expect(formatWhen(new Date(2022, 11, 24).getTime(), now)).toBe('24 December 2022');
  });

  it('writes dates of documents and leaves what it cannot read', () => {
    expect(formatDate('2025-05-31')).toBe('31 May 2025');
    expect(formatDate('last Tuesday')).toBe('last Tuesday');
  });
});
