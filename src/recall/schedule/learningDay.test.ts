import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InterviewDate } from '../model.ts';
import { interviewInstant, nextInterview } from './interviewDates.ts';
import { learningDayOf, startOfLearningDay } from './learningDay.ts';
import { addDays, DAY_MS, daysBetween, wallClock } from './zonedTime.ts';

const HOUR = 3_600_000;

const zones = fc.constantFrom(
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'America/Havana',
  'America/St_Johns',
  'Atlantic/Azores',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
);
const hours = fc.integer({ min: 0, max: 23 });
const calendars = fc.record({ timeZone: zones, rolloverHour: hours });
const instants = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2031, 0, 1) });

/** The weekends and nights in which clocks change in some of these zones. */
const changes = fc
  .record({
    day: fc.constantFrom(
      Date.UTC(2026, 2, 29),
      Date.UTC(2026, 9, 25),
      Date.UTC(2026, 2, 8),
      Date.UTC(2026, 10, 1),
      Date.UTC(2026, 3, 5),
      Date.UTC(2026, 9, 4),
      Date.UTC(2010, 10, 7),
    ),
    minutes: fc.integer({ min: -36 * 60, max: 36 * 60 }),
  })
  .map(({ day, minutes }) => day + minutes * 60_000);

const anyInstant = fc.oneof(instants, changes);

describe('learningDayOf', () => {
  it('holds every instant between the begin of its day and the begin of the next', () => {
    fc.assert(
      fc.property(anyInstant, calendars, (at, calendar) => {
        const day = learningDayOf(at, calendar);
        expect(startOfLearningDay(day, calendar)).toBeLessThanOrEqual(at);
        expect(startOfLearningDay(addDays(day, 1), calendar)).toBeGreaterThan(at);
      }),
      { numRuns: 1500, seed: 1 },
    );
  });

  it('never runs backwards', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 0, max: 3 * HOUR }), calendars, (at, later, calendar) => {
        expect(daysBetween(learningDayOf(at, calendar), learningDayOf(at + later, calendar))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1500, seed: 2 },
    );
  });

  it('begins a day when the clock shows the rollover hour, or as soon as it is past when that hour is left out', () => {
    fc.assert(
      fc.property(anyInstant, calendars, (at, calendar) => {
        const start = startOfLearningDay(learningDayOf(at, calendar), calendar);
        const shown = wallClock(start, calendar.timeZone);
        const sinceRollover = (((shown - calendar.rolloverHour * HOUR) % DAY_MS) + DAY_MS) % DAY_MS;
        expect(sinceRollover).toBeLessThanOrEqual(2 * HOUR);
        const before = wallClock(start - 1000, calendar.timeZone);
        expect(before).toBeLessThan(shown);
      }),
      { numRuns: 800, seed: 3 },
    );
  });

  it('has days of 23 and 25 hours when clocks change, 24 otherwise', () => {
    const berlin = { timeZone: 'Europe/Berlin', rolloverHour: 2 };
    const length = (day: string) =>
      (startOfLearningDay(addDays(day, 1), berlin) - startOfLearningDay(day, berlin)) / HOUR;
    // At two on 29 March it becomes three: that day still begins then. On 25 October two comes twice: the first counts.
    expect(['2026-03-28', '2026-03-29', '2026-03-30'].map(length)).toEqual([24, 23, 24]);
    expect(['2026-10-24', '2026-10-25', '2026-10-26'].map(length)).toEqual([24, 25, 24]);
  });

  it('counts the small hours for the evening before', () => {
    const london = { timeZone: 'Europe/London', rolloverHour: 4 };
    expect(learningDayOf(Date.UTC(2026, 0, 14, 1, 30), london)).toBe('2026-01-13');
    expect(learningDayOf(Date.UTC(2026, 0, 14, 4, 0), london)).toBe('2026-01-14');
  });
});

describe('interviews', () => {
  const newYork = { timeZone: 'America/New_York', rolloverHour: 4 };
  const date = (id: string, on: string, atMinutes: number | null): InterviewDate => ({
    id,
    on,
    atMinutes,
    stage: null,
  });

  it('begin by the clock of their place, in winter and summer', () => {
    expect(interviewInstant(date('a', '2026-03-07', 630), newYork)).toBe(Date.UTC(2026, 2, 7, 15, 30));
    expect(interviewInstant(date('a', '2026-03-09', 630), newYork)).toBe(Date.UTC(2026, 2, 9, 14, 30));
  });

  it('count one after the other', () => {
    const dates = [
      date('panel', '2026-05-12', 600),
      date('screen', '2026-05-05', null),
      date('past', '2026-04-01', 600),
    ];
    const at = (now: number) => nextInterview(dates, now, newYork)?.date.id ?? null;
    expect(at(Date.UTC(2026, 4, 1))).toBe('screen');
    // Nobody said when it begins, so it counts all day, and always lies ahead.
    expect(nextInterview(dates, Date.UTC(2026, 4, 5, 20), newYork)!.at).toBe(Date.UTC(2026, 4, 5, 21));
    expect(at(Date.UTC(2026, 4, 5, 20))).toBe('screen');
    expect(at(Date.UTC(2026, 4, 6, 12))).toBe('panel');
    expect(at(Date.UTC(2026, 4, 12, 15))).toBe(null);
  });
});
