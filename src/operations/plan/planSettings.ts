import type { IsoDate } from '../../recall/model.ts';
import { dayNumber } from '../../recall/schedule/zonedTime.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';

/** How much a person practises, kept with the workspace. */
export interface PlanSettings {
  /** Minutes for all practice on a day, recall included, Sunday first: seven numbers, 0 to 600. 0 is a day off. */
  readonly minutesByWeekday: readonly number[];
  /** When they usually begin, minutes after midnight, for the calendar; null where it is no fixed time. */
  readonly practiceAtMinutes: number | null;
}

/** Half an hour: a few tellings beside the quarter of an hour that recall takes. */
export const DEFAULT_PLAN_SETTINGS: PlanSettings = {
  minutesByWeekday: [30, 30, 30, 30, 30, 30, 30],
  practiceAtMinutes: null,
};

const KEY = 'plan';

export async function readPlanSettings({ database }: Pick<Offbook, 'database'>): Promise<PlanSettings> {
  return { ...DEFAULT_PLAN_SETTINGS, ...((await database.settings.get(KEY)) as Partial<PlanSettings> | null) };
}

/** Changes what is named; the rest stays. */
export async function changePlanSettings(
  offbook: Offbook,
  change: Partial<PlanSettings>,
): Promise<Result<PlanSettings, Failure<'plan-settings-invalid'>>> {
  const settings = { ...(await readPlanSettings(offbook)), ...change };
  const { minutesByWeekday, practiceAtMinutes } = settings;
  if (minutesByWeekday.length !== 7 || minutesByWeekday.some((minutes) => !(minutes >= 0 && minutes <= 600)))
    return err(
      failure('plan-settings-invalid', message('Minutes for practice are seven numbers from 0 to 600, Sunday first.')),
    );
  if (
    practiceAtMinutes !== null &&
    !(Number.isInteger(practiceAtMinutes) && practiceAtMinutes >= 0 && practiceAtMinutes < 1440)
  )
    return err(
      failure(
        'plan-settings-invalid',
        message('The time you practise at is given in minutes after midnight, 0 to 1439.'),
      ),
    );
  await offbook.database.settings.set(KEY, settings);
  return ok(settings);
}

/** Minutes there are for practice on a date. */
export const practiceMinutesOn = ({ minutesByWeekday }: PlanSettings, day: IsoDate): number =>
  Math.floor(minutesByWeekday[(dayNumber(day) + 4) % 7] ?? 0);
