import type { LearningDay } from '../model.ts';
import type { DayPlan, PlanItem, PlannedCard, PlanReason, PlanRequest } from './dayPlan.ts';
import { retrievability } from './retrievability.ts';
import { expectedSeconds } from './timings.ts';

/** What every way of planning starts from. */
export interface DayContext {
  readonly day: LearningDay;
  /** When it began, epoch milliseconds. */
  readonly dayStart: number;
  /** All cards that take part, also those put away for today. */
  readonly taking: readonly PlannedCard[];
}

/** A card proposed for today. */
export interface Wanted {
  readonly card: PlannedCard;
  readonly reason: PlanReason;
}

/** What to ask in which order, before it is cut to the minutes there are. */
export interface DayWish {
  readonly phase: DayPlan['phase'];
  readonly wanted: readonly Wanted[];
  /** Of the day's time, what may be used now, seconds; the rest is kept for the last days. */
  readonly secondsLeft: number;
  readonly lastChecksFrom: LearningDay | null;
}

/** Two cards about the same fact stand at least this far apart, where there is anything to put between them. */
const APART = 4;

/** Asked one after the other, "What fell by half?" would answer "By how much did it fall?". */
function keepApart(wanted: readonly Wanted[]): Wanted[] {
  const spread: Wanted[] = [];
  const waiting: Wanted[] = [];
  const near = ({ card: { factId } }: Wanted): boolean => {
    if (factId === null) return false;
    for (let i = Math.max(0, spread.length - APART); i < spread.length; i++)
      if (spread[i]!.card.factId === factId) return true;
    return false;
  };
  for (const next of wanted) {
    // Who waited longest goes first as soon as it may.
    const ready = waiting.findIndex((one) => !near(one));
    if (ready >= 0) spread.push(...waiting.splice(ready, 1));
    (near(next) ? waiting : spread).push(next);
  }
  return [...spread, ...waiting];
}

/** Cuts a wish to the time there is, and says of each card what is expected of it. */
export function fillDay(request: PlanRequest, { day, dayStart, taking }: DayContext, wish: DayWish): DayPlan {
  const { now, interviewAt, timings, pace = 1 } = request;
  const fitting: Wanted[] = [];
  let seconds = 0;
  for (const wanted of wish.wanted) {
    if (seconds >= wish.secondsLeft) break;
    fitting.push(wanted);
    seconds += expectedSeconds(wanted.card.memory, now, timings, pace);
  }
  let introduced = 0;
  const queue = keepApart(fitting).map(({ card, reason }): PlanItem => {
    const { memory } = card;
    const isNew = memory.phase === 'new';
    if (isNew) introduced++;
    const waits = reason === 'wrong' || reason === 'step';
    return {
      cardId: card.id,
      reason,
      fromAt: waits && !isNew ? Math.max(now, memory.dueAt) : now,
      sameDay: !isNew && memory.lastReviewedAt >= dayStart,
      recallNow: isNew ? null : retrievability(memory, now, pace),
      recallOnTheDay: interviewAt === null || interviewAt <= now ? null : retrievability(memory, interviewAt, pace),
      seconds: expectedSeconds(memory, now, timings, pace),
    };
  });
  return {
    day,
    phase: wish.phase,
    queue,
    seconds,
    secondsLeft: wish.secondsLeft,
    lastChecksFrom: wish.lastChecksFrom,
    leftOut: wish.wanted.length - fitting.length,
    newLater: taking.filter(({ memory }) => memory.phase === 'new').length - introduced,
  };
}
