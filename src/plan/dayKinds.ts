import type { IsoDate } from '../recall/model.ts';
import { addDays, daysBetween } from '../recall/schedule/zonedTime.ts';
import type { PlanRequest } from './planRequest.ts';

/** Days that are planned when no interview is ahead. */
export const DAYS_WITHOUT_INTERVIEW = 14;
/** Nobody plans further: an interview after that is planned for when it comes nearer. */
export const MOST_DAYS = 182;
/** With fewer days from today to an interview there is no time for mock calls before it. */
export const LEAST_DAYS_FOR_CALLS = 4;
/** Every so manieth day is for rest. */
const REST_EVERY = 7;
/** The card, the panic card and two openings. */
const LEAST_MINUTES_ON_THE_DAY = 5;
/** No rest within so many days before an interview. */
const NO_REST_WITHIN = 3;

/**
 * What a day is for. `interview`: the card and two hooks, nothing else. `over`: today's interview has been held and none
 * follows on that day. `eve`: light. `off`: the person has no minutes. `rest`: they have, and should not use them.
 */
export interface DayToPlan {
  readonly on: IsoDate;
  readonly kind: 'practice' | 'eve' | 'interview' | 'over' | 'rest' | 'off';
  readonly minutes: number;
  /** The stages of that day's interviews; null without an interview. */
  readonly interview: string | null;
  /** A mock call is due: `full` three days before, `short` on the eve. */
  readonly call: 'full' | 'short' | null;
  /** Days to the next interview, this day's included; null without one. */
  readonly daysLeft: number | null;
}

/** Today to the last interview, each day with what it is for. */
export function dayKinds(request: PlanRequest, withRest: boolean): DayToPlan[] {
  const { today, interviews, minutesOn } = request;
  const ahead = interviews
    .filter(({ on, over }) => on >= today && !over && daysBetween(today, on) < MOST_DAYS)
    .map(({ on }) => on)
    .toSorted();
  const last = ahead.at(-1) ?? addDays(today, DAYS_WITHOUT_INTERVIEW - 1);
  const count = daysBetween(today, last) + 1;
  const dates = new Set(ahead);
  const calls = callDays(request, dates);
  const days: DayToPlan[] = [];
  let inARow = request.daysInARow;
  let nextIndex = 0;
  for (let i = 0; i < count; i++) {
    const on = addDays(today, i);
    while (nextIndex < ahead.length && ahead[nextIndex]! < on) nextIndex++;
    const next = ahead[nextIndex];
    const daysLeft = next === undefined ? null : daysBetween(on, next);
    // However full the day, the card is looked at before the interview.
    const minutes = Math.max(dates.has(on) ? LEAST_MINUTES_ON_THE_DAY : 0, minutesOn(on));
    const onThisDay = interviews.filter((interview) => interview.on === on);
    const kind = ((): DayToPlan['kind'] => {
      if (dates.has(on)) return 'interview';
      if (onThisDay.length > 0) return 'over';
      if (daysLeft === 1) return 'eve';
      if (minutes === 0) return 'off';
      const restIsDue = inARow >= REST_EVERY - 1 && (daysLeft === null || daysLeft > NO_REST_WITHIN);
      return withRest && restIsDue ? 'rest' : 'practice';
    })();
    inARow = kind === 'rest' || kind === 'off' || kind === 'over' ? 0 : inARow + 1;
    days.push({
      on,
      kind,
      minutes,
      interview: onThisDay.length === 0 ? null : stagesOf(onThisDay.map(({ stage }) => stage)),
      call: kind === 'practice' || kind === 'eve' ? (calls.get(on) ?? null) : null,
      daysLeft,
    });
  }
  return days;
}

/**
 * Three days before each interview and on its eve, where practice has begun early enough; not on another interview's day or
 * eve. What counts is when it began, so that the calls do not vanish as the interview comes near.
 */
function callDays({ today, startedOn }: PlanRequest, dates: ReadonlySet<IsoDate>): Map<IsoDate, 'full' | 'short'> {
  const calls = new Map<IsoDate, 'full' | 'short'>();
  const from = startedOn !== null && startedOn < today ? startedOn : today;
  for (const date of dates) {
    if (daysBetween(from, date) < LEAST_DAYS_FOR_CALLS) continue;
    const full = addDays(date, -3);
    if (!dates.has(addDays(full, 1))) calls.set(full, 'full');
    calls.set(addDays(date, -1), 'short');
  }
  return calls;
}

function stagesOf(stages: readonly (string | null)[]): string {
  const named = stages.filter((stage) => stage !== null);
  if (named.length === 0) return stages.length > 1 ? `${stages.length} interviews` : 'Interview';
  return named.join(', ');
}
