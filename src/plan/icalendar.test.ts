import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblePlan } from './assemblePlan.ts';
import { calendarEvents } from './calendarEvents.ts';
import { type CalendarEvent, icalendar } from './icalendar.ts';
import { planRequest } from './planRequest.testing.ts';

const STAMP = Date.UTC(2026, 2, 3, 19, 30);

interface Component {
  readonly name: string;
  readonly properties: Map<string, string>;
  readonly inside: Component[];
}

/** Reads a calendar as RFC 5545 says: unfolds, parts names from values, nests components, takes escapes away. */
function parsed(text: string): Component {
  expect(text.endsWith('\r\n')).toBe(true);
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    // oxlint-disable-next-line no-control-regex -- a line may not hold them
    expect(line).not.toMatch(/[\r\n\u0000-\u0008\u000b-\u001f\u007f]/);
  }
  const root: Component = { name: '', properties: new Map(), inside: [] };
  const open = [root];
  for (const line of raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n')) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (name === 'BEGIN') {
      const component = { name: value, properties: new Map<string, string>(), inside: [] };
      open.at(-1)!.inside.push(component);
      open.push(component);
    } else if (name === 'END') expect(open.pop()!.name).toBe(value);
    else
      open.at(-1)!.properties.set(
        name,
        value.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped)),
      );
  }
  expect(open).toHaveLength(1);
  return root.inside[0]!;
}

const event = (more: Partial<CalendarEvent>): CalendarEvent => ({
  uid: 'a@offbook',
  summary: 'Practise',
  description: '',
  when: { kind: 'day', on: '2026-03-03', until: '2026-03-04' },
  busy: false,
  alarms: [],
  ...more,
});

describe('a calendar', () => {
  it('says what it is, and when', () => {
    const calendar = parsed(
      icalendar(
        [
          event({}),
          event({
            when: { kind: 'time', startAt: STAMP, endAt: STAMP + 1_800_000 },
            busy: true,
            alarms: [{ minutesBefore: 60, words: 'Soon' }],
          }),
        ],
        STAMP,
      ),
    );
    expect(calendar.name).toBe('VCALENDAR');
    expect(Object.fromEntries(calendar.properties)).toMatchObject({ VERSION: '2.0' });
    const [day, time] = calendar.inside;
    expect(Object.fromEntries(day!.properties)).toMatchObject({
      DTSTAMP: '20260303T193000Z',
      'DTSTART;VALUE=DATE': '20260303',
      'DTEND;VALUE=DATE': '20260304',
      TRANSP: 'TRANSPARENT',
    });
    expect(Object.fromEntries(time!.properties)).toMatchObject({
      DTSTART: '20260303T193000Z',
      DTEND: '20260303T200000Z',
      TRANSP: 'OPAQUE',
    });
    expect(Object.fromEntries(time!.inside[0]!.properties)).toEqual({
      ACTION: 'DISPLAY',
      DESCRIPTION: 'Soon',
      TRIGGER: '-PT60M',
    });
  });

  it('gives every text back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 120 }),
        (summary, description) => {
          const read = parsed(icalendar([event({ summary, description: `x${description}` })], STAMP)).inside[0]!
            .properties;
          const clean = (text: string): string =>
            // oxlint-disable-next-line no-control-regex -- a text may not hold them
            text.replace(/\r\n|\r/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
          expect(read.get('SUMMARY')).toBe(clean(summary));
          expect(read.get('DESCRIPTION')).toBe(clean(`x${description}`));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the plan as events', () => {
  const interviews = [
    { id: 'i1', on: '2026-03-30', atMinutes: 9 * 60 + 30, stage: 'Panel; second, last' },
    { id: 'i2', on: '2026-03-12', atMinutes: null, stage: null },
  ];
  const plan = assemblePlan(
    planRequest({ interviews: interviews.map(({ on, stage }) => ({ on, stage, over: false })) }),
  );
  const wanted = { plan, interviews, timeZone: 'Europe/London', practiceAtMinutes: 18 * 60, folderId: 'f' };

  it('has one for each day with something to do, and the interviews with alarms', () => {
    const events = parsed(icalendar(calendarEvents(wanted), STAMP)).inside;
    const busyDays = plan.days.filter(({ tasks }) => tasks.some(({ kind }) => kind !== 'rest'));
    expect(events).toHaveLength(busyDays.length + 2);
    const ids = events.map(({ properties }) => properties.get('UID')!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('practice-2026-03-03-f@offbook');
    const panel = events.find(({ properties }) => properties.get('UID') === 'interview-i1-f@offbook')!;
    expect(panel.properties.get('SUMMARY')).toBe('Interview: Panel; second, last');
    // Clocks went forward the day before: half past nine in London is half past eight in UTC.
    expect(panel.properties.get('DTSTART')).toBe('20260330T083000Z');
    expect(panel.inside.map(({ properties }) => properties.get('TRIGGER'))).toEqual(['-PT1440M', '-PT60M']);
    const open = events.find(({ properties }) => properties.get('UID') === 'interview-i2-f@offbook')!;
    expect(open.properties.get('DTSTART;VALUE=DATE')).toBe('20260312');
    expect(open.inside).toHaveLength(1);
  });

  it('begins practice at its usual time by the person’s clock, before and after clocks change', () => {
    const starts = new Map(
      parsed(icalendar(calendarEvents(wanted), STAMP)).inside.map(({ properties }) => [
        properties.get('UID'),
        properties.get('DTSTART'),
      ]),
    );
    expect(starts.get('practice-2026-03-28-f@offbook')).toBe('20260328T180000Z');
    expect(starts.get('practice-2026-03-29-f@offbook')).toBe('20260329T170000Z');
  });

  it('has practice end an hour before the interview on its day, or at any time where either has none', () => {
    const on = wanted.interviews[0]!.on;
    const practiceWith = (atMinutes: number | null) =>
      calendarEvents({ ...wanted, interviews: [{ ...wanted.interviews[0]!, atMinutes }] }).find(
        ({ uid }) => uid === `practice-${on}-f@offbook`,
      )!.when;
    const at = (wall: string) => Date.parse(`${on}T${wall}:00+01:00`);
    // Practice usually begins at six in the evening; it is summer time.
    expect(practiceWith(10 * 60)).toMatchObject({ kind: 'time', endAt: at('09:00') });
    expect(practiceWith(20 * 60)).toMatchObject({ kind: 'time', startAt: at('18:00') });
    expect(practiceWith(null)).toMatchObject({ kind: 'day', on });
    expect(practiceWith(30)).toMatchObject({ kind: 'day', on });
  });

  it('is the same again, so that importing it twice replaces and adds nothing', () => {
    expect(icalendar(calendarEvents(wanted), STAMP)).toBe(icalendar(calendarEvents(wanted), STAMP));
    const later = calendarEvents({ ...wanted, practiceAtMinutes: null });
    expect(later.map(({ uid }) => uid)).toEqual(calendarEvents(wanted).map(({ uid }) => uid));
    expect(later[0]!.when).toEqual({ kind: 'day', on: '2026-03-03', until: '2026-03-04' });
  });
});
