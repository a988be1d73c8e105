import type { PlanRequest } from './dayPlan.ts';
import { failedLast } from './failedLast.ts';
import type { DayContext, DayWish, Wanted } from './fillDay.ts';
import { startOfLearningDay } from './learningDay.ts';
import { addDays, MINUTE_MS } from './zonedTime.ts';

/** As many new cards a day as Anki introduces unless told otherwise. */
export const NEW_PER_DAY = 20;

/** Steps of minutes that end this soon belong to the same sitting, as in Anki. */
const LEARN_AHEAD_MS = 20 * MINUTE_MS;

/** Plain FSRS: steps of minutes first, then what is due today, the longest due first, then new cards. */
export function planPlain(request: PlanRequest, { day, dayStart, taking }: DayContext): DayWish {
  const { now, calendar, minutesOn, newPerDay = NEW_PER_DAY, today = { seconds: 0, introduced: 0 } } = request;
  const dayEnd = startOfLearningDay(addDays(day, 1), calendar);
  const steps: (Wanted & { readonly dueAt: number })[] = [];
  const due: (Wanted & { readonly dueAt: number })[] = [];
  const fresh: Wanted[] = [];
  for (const card of taking) {
    if (card.buriedOn === day) continue;
    const { memory } = card;
    if (memory.phase === 'new') {
      if (fresh.length < newPerDay - today.introduced) fresh.push({ card, reason: 'new' });
    } else if (memory.phase === 'review') {
      if (memory.dueAt < dayEnd) due.push({ card, reason: 'due', dueAt: memory.dueAt });
    } else if (memory.dueAt <= now + LEARN_AHEAD_MS) {
      const again = failedLast(memory) && memory.lastReviewedAt >= dayStart;
      steps.push({ card, reason: again ? 'wrong' : 'due', dueAt: memory.dueAt });
    }
  }
  const byDue = (a: { readonly dueAt: number }, b: { readonly dueAt: number }) => a.dueAt - b.dueAt;
  return {
    phase: 'plain',
    wanted: [...steps.sort(byDue), ...due.sort(byDue), ...fresh],
    secondsLeft: Math.max(0, minutesOn(day) * 60 - today.seconds),
    lastChecksFrom: null,
  };
}
