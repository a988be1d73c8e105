/* oxlint-disable no-restricted-globals -- Date is only calendar arithmetic here: no clock is read */
import type { IsoDate } from '../recall/model.ts';

/** An event of a calendar. */
export interface CalendarEvent {
  /** The same for the same event, in every export. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly when:
    | { readonly kind: 'day'; readonly on: IsoDate; readonly until: IsoDate }
    /** Epoch milliseconds. */
    | { readonly kind: 'time'; readonly startAt: number; readonly endAt: number };
  /** Whether the time is taken (an interview) or stays free for others to book (a day's practice). */
  readonly busy: boolean;
  /** Alarms, as minutes before its begin (of an all-day event: before midnight; negative is after). */
  readonly alarms: readonly { readonly minutesBefore: number; readonly words: string }[];
}

/** RFC 5545 3.1: a line has at most 75 octets without its line break. */
const MOST_OCTETS = 75;

/**
 * A calendar as RFC 5545 has it: lines end with CRLF and are folded at 75 octets between characters, texts are escaped, times
 * stand in UTC. UTC needs no description of the time zone and means the same instant in every program; it moves with the
 * person's clock, which a plan at "six in the evening" wants.
 *
 * @param stampAt when it was made, epoch milliseconds
 */
export function icalendar(events: readonly CalendarEvent[], stampAt: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Offbook//Practice plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stampAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, summary, description, when, busy, alarms }: CalendarEvent, stampAt: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stampAt)}`,
    ...(when.kind === 'day'
      ? [`DTSTART;VALUE=DATE:${date(when.on)}`, `DTEND;VALUE=DATE:${date(when.until)}`]
      : [`DTSTART:${utc(when.startAt)}`, `DTEND:${utc(when.endAt)}`]),
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    `TRANSP:${busy ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...alarms.flatMap(({ minutesBefore, words }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(words)}`,
      `TRIGGER:${minutesBefore >= 0 ? '-' : ''}PT${Math.abs(minutesBefore)}M`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** RFC 5545 3.3.11. Other control characters may not stand in a text at all. */
const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    // oxlint-disable-next-line no-control-regex -- they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const date = (on: IsoDate): string => on.replaceAll('-', '');

const utc = (at: number): string =>
  new Date(at)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');

function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > MOST_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** Octets of a character in UTF-8. */
const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
