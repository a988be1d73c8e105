import { calendarEvents } from '../../plan/calendarEvents.ts';
import { icalendar } from '../../plan/icalendar.ts';
import { newId } from '../../shared/random.ts';
import type { Offbook } from '../offbook.ts';
import { assemble } from './assemble.ts';

const KEY = 'calendar-id';

/** The plan and the interviews as an iCalendar file (RFC 5545). Events keep their ids, so importing again replaces them. */
export async function exportCalendar(offbook: Offbook): Promise<string> {
  const { practice, plan } = await assemble(offbook);
  const { now, calendar, settings, interviews } = practice;
  return icalendar(
    calendarEvents({
      plan,
      interviews,
      timeZone: calendar.timeZone,
      practiceAtMinutes: settings.practiceAtMinutes,
      folderId: await folderId(offbook),
    }),
    now,
  );
}

/** What tells this folder's events from another's, made once. */
async function folderId({ database, clock, random }: Offbook): Promise<string> {
  const kept = await database.settings.get(KEY);
  if (typeof kept === 'string') return kept;
  const made = newId(clock, random);
  await database.settings.set(KEY, made);
  return made;
}
