import type { InterviewDate } from '../../recall/model.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { newId } from '../../shared/random.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';

const KEY = 'interviews';

/** An interview as the person gives it; `id` is kept where it is known. */
export interface InterviewGiven extends Omit<InterviewDate, 'id'> {
  readonly id?: string;
}

/** The interviews the person prepares for, the earliest first. */
export async function readInterviews({ database }: Pick<Offbook, 'database'>): Promise<readonly InterviewDate[]> {
  return ((await database.settings.get(KEY)) as InterviewDate[] | null) ?? [];
}

/** Replaces all of them. Two may be on one day. */
export async function setInterviews(
  offbook: Offbook,
  interviews: readonly InterviewGiven[],
): Promise<Result<readonly InterviewDate[], Failure<'interview-invalid'>>> {
  for (const { on, atMinutes } of interviews) {
    if (!isDate(on))
      return err(failure('interview-invalid', message('A date is written like 2026-03-18; “{on}” is none.', { on })));
    if (atMinutes !== null && !(Number.isInteger(atMinutes) && atMinutes >= 0 && atMinutes < 24 * 60))
      return err(failure('interview-invalid', message('A time is given in minutes after midnight, 0 to 1439.')));
  }
  const set = interviews
    .map(({ id, on, atMinutes, stage }): InterviewDate => ({
      id: id ?? newId(offbook.clock, offbook.random),
      on,
      atMinutes,
      stage: stage?.trim() ? stage.trim() : null,
    }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : (a.atMinutes ?? 0) - (b.atMinutes ?? 0)));
  await offbook.database.settings.set(KEY, set);
  return ok(set);
}

/** A date that the calendar has. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
