import type { DayPlan, PlanRequest } from './dayPlan.ts';
import { fillDay } from './fillDay.ts';
import { learningDayOf, startOfLearningDay } from './learningDay.ts';
import { planPlain } from './planPlain.ts';
import { planTowards } from './planTowards.ts';
import { takesPart } from './takesPart.ts';

/**
 * What to do today. Pure: the same cards, time and minutes give the same plan. Ask for it anew after some answers; what
 * was done goes in as `today`.
 *
 * Towards an interview it maximises what is known when that begins; without one it is plain FSRS (`planPlain`).
 */
export function planDay(request: PlanRequest): DayPlan {
  const { cards, now, calendar, interviewAt } = request;
  const day = learningDayOf(now, calendar);
  const taking = cards.filter(takesPart);
  const context = { day, dayStart: startOfLearningDay(day, calendar), taking };
  const ahead = interviewAt !== null && interviewAt > now;
  return fillDay(request, context, ahead ? planTowards(request, context, interviewAt) : planPlain(request, context));
}
