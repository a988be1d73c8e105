import type { InterviewDate } from '../recall/model.ts';
import { addDays, dayNumber, DAY_MS, instantOfWall, MINUTE_MS } from '../recall/schedule/zonedTime.ts';
import type { CalendarEvent } from './icalendar.ts';
import type { PlanDay, PlanTask, PracticePlan } from './model.ts';

/** What an interview takes up where nobody said how long it is. */
const INTERVIEW_MINUTES = 60;
const DAY_BEFORE = 24 * 60;
/** Between the last practice and the interview (ours): time to get there, or to the camera, and to breathe. */
const QUIET_MINUTES = 60;
const HOUR_BEFORE = 60;

export interface CalendarWanted {
  readonly plan: PracticePlan;
  readonly interviews: readonly InterviewDate[];
  /** An IANA name. */
  readonly timeZone: string;
  /** When practice usually begins, minutes after midnight; null makes all-day events. */
  readonly practiceAtMinutes: number | null;
  /** Tells this folder's events from another's. */
  readonly folderId: string;
}

/** One event for each day that has something to do, and the interviews with their alarms. */
export function calendarEvents(wanted: CalendarWanted): CalendarEvent[] {
  return [
    ...wanted.plan.days.flatMap((day) => practiceEvent(day, wanted)),
    ...wanted.interviews.map((interview) => interviewEvent(interview, wanted)),
  ];
}

function practiceEvent(
  { on, tasks }: PlanDay,
  { timeZone, practiceAtMinutes, interviews, folderId }: CalendarWanted,
): CalendarEvent[] {
  const work = tasks.filter(({ kind }) => kind !== 'rest');
  if (work.length === 0) return [];
  const minutes = work.reduce((sum, task) => sum + task.minutes, 0);
  const begin = beginOf(
    practiceAtMinutes,
    minutes,
    interviews.filter((interview) => interview.on === on),
  );
  const startAt = begin === null ? null : atWall(on, begin, timeZone);
  return [
    {
      uid: `practice-${on}-${folderId}@offbook`,
      summary: `Practise: ${minutes} min`,
      description: tasks.map(taskLine).join('\n'),
      when:
        startAt === null
          ? { kind: 'day', on, until: addDays(on, 1) }
          : { kind: 'time', startAt, endAt: startAt + minutes * MINUTE_MS },
      busy: startAt !== null,
      alarms: [],
    },
  ];
}

/**
 * When a day's practice begins, minutes after midnight; null for any time of the day. On the day of an interview it ends
 * before it: what it has is of no use afterwards.
 */
function beginOf(usual: number | null, minutes: number, interviews: readonly InterviewDate[]): number | null {
  if (usual === null || interviews.length === 0) return usual;
  const times = interviews.flatMap(({ atMinutes }) => atMinutes ?? []);
  const latest = Math.min(...times) - QUIET_MINUTES - minutes;
  return times.length < interviews.length || latest < 0 ? null : Math.min(usual, latest);
}

const taskLine = ({ title, minutes }: PlanTask): string => (minutes > 0 ? `${title} (${minutes} min)` : title);

function interviewEvent(
  { id, on, atMinutes, stage }: InterviewDate,
  { timeZone, folderId }: CalendarWanted,
): CalendarEvent {
  const startAt = atMinutes === null ? null : atWall(on, atMinutes, timeZone);
  const summary = stage === null ? 'Interview' : `Interview: ${stage}`;
  return {
    uid: `interview-${id}-${folderId}@offbook`,
    summary,
    description: 'Before it: your reference card, and two openings aloud.',
    when:
      startAt === null
        ? { kind: 'day', on, until: addDays(on, 1) }
        : { kind: 'time', startAt, endAt: startAt + INTERVIEW_MINUTES * MINUTE_MS },
    busy: true,
    alarms:
      startAt === null
        ? // Of a day without a time: at five in the evening before.
          [{ minutesBefore: 7 * 60, words: `${summary} tomorrow: your reference card, then sleep` }]
        : [
            { minutesBefore: DAY_BEFORE, words: `${summary} tomorrow: your reference card, then sleep` },
            { minutesBefore: HOUR_BEFORE, words: `${summary} in an hour: the card, and two openings aloud` },
          ],
  };
}

const atWall = (on: string, minutes: number, timeZone: string): number =>
  instantOfWall(dayNumber(on) * DAY_MS + minutes * MINUTE_MS, timeZone);
