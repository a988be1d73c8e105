import type { DayCalendar, IsoDate } from '../../recall/model.ts';
import { NEW_PER_DAY } from '../../recall/schedule/planPlain.ts';
import { dayNumber, wallClock } from '../../recall/schedule/zonedTime.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import { type Message, message } from '../../shared/message.ts';

/** How a person practises recall, kept with the workspace. */
export interface RecallSettings {
  /** An IANA name; null for the machine's. */
  readonly timeZone: string | null;
  /** The hour at which a new day begins, 0 to 23. */
  readonly rolloverHour: number;
  /** Minutes for recall on a day, Sunday first: seven numbers, 0 to 600. */
  readonly minutesByWeekday: readonly number[];
  /** The wished probability of recall on the day, 0.7 to 0.97. */
  readonly retention: number;
  /** Without an interview: most new cards a day, 0 to 1,000. */
  readonly newPerDay: number;
}

export const DEFAULT_RECALL_SETTINGS: RecallSettings = {
  timeZone: null,
  rolloverHour: 4,
  minutesByWeekday: [15, 15, 15, 15, 15, 15, 15],
  retention: 0.9,
  newPerDay: NEW_PER_DAY,
};

const KEY = 'recall';

export async function readRecallSettings({ database }: Pick<Offbook, 'database'>): Promise<RecallSettings> {
  return { ...DEFAULT_RECALL_SETTINGS, ...((await database.settings.get(KEY)) as Partial<RecallSettings> | null) };
}

/** Changes what is named; the rest stays. */
export async function changeRecallSettings(
  offbook: Offbook,
  change: Partial<RecallSettings>,
): Promise<Result<RecallSettings, Failure<'recall-settings-invalid'>>> {
  const settings = { ...(await readRecallSettings(offbook)), ...change };
  const wrong = wrongIn(settings);
  if (wrong !== null) return err(failure('recall-settings-invalid', wrong));
  await offbook.database.settings.set(KEY, settings);
  return ok(settings);
}

const isWithin = (value: number, least: number, most: number): boolean => value >= least && value <= most;

function wrongIn({ timeZone, rolloverHour, minutesByWeekday, retention, newPerDay }: RecallSettings): Message | null {
  if (timeZone !== null && !isTimeZone(timeZone))
    return message('A time zone has a name like Europe/London; “{timeZone}” is none that is known here.', { timeZone });
  if (!Number.isInteger(rolloverHour) || !isWithin(rolloverHour, 0, 23))
    return message('The hour at which your day begins is a whole number from 0 to 23.');
  if (minutesByWeekday.length !== 7 || minutesByWeekday.some((minutes) => !isWithin(minutes, 0, 600)))
    return message('Minutes for recall are seven numbers from 0 to 600, Sunday first.');
  if (!isWithin(retention, 0.7, 0.97)) return message('The wished share of recall is from 0.7 to 0.97.');
  if (!Number.isInteger(newPerDay) || !isWithin(newPerDay, 0, 1000))
    return message('New cards a day are a whole number from 0 to 1000.');
  return null;
}

function isTimeZone(name: string): boolean {
  try {
    wallClock(0, name);
    return true;
  } catch {
    return false;
  }
}

/** Where and when the person's days begin: as they chose, else as the machine's clock has it. */
export const calendarOf = (settings: RecallSettings, { timeZone }: Pick<Offbook, 'timeZone'>): DayCalendar => ({
  timeZone: settings.timeZone ?? timeZone ?? 'UTC',
  rolloverHour: settings.rolloverHour,
});

/** Minutes there are for recall on a date. */
export const minutesOn = ({ minutesByWeekday }: RecallSettings, day: IsoDate): number =>
  minutesByWeekday[(dayNumber(day) + 4) % 7] ?? 0;
