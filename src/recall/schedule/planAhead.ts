import type { IsoDate, LearningDay, Memory, Rating } from '../model.ts';
import type { DayPlan, PlannedCard, PlanRequest } from './dayPlan.ts';
import { FIRST_RATINGS } from './expectedRecall.ts';
import type { PlannedReview } from './forecast.ts';
import { learningDayOf, startOfLearningDay } from './learningDay.ts';
import { planDay } from './planDay.ts';
import { retrievability } from './retrievability.ts';
import { reviewCard } from './reviewCard.ts';
import { addDays, daysBetween } from './zonedTime.ts';

/** One coming day of the plan, as it would go on average. */
export interface DayAhead {
  readonly day: LearningDay;
  readonly phase: DayPlan['phase'];
  /** What it is likely to take, seconds. */
  readonly seconds: number;
  readonly newCards: number;
  readonly reviews: number;
}

export interface PlanAhead {
  readonly days: readonly DayAhead[];
  /** Every review until the interview, in order of time: `forecast` takes them as `planned`. */
  readonly reviews: readonly PlannedReview[];
}

/**
 * The days from today to the interview's eve, if each is done as planned. Chance is shared out evenly instead of drawn:
 * of reviews remembered with 0.8, every fifth is taken to be forgotten. So the same cards give the same plan, with about
 * the reviews and minutes it will really take. Without an interview ahead the plan is one day long.
 */
export function planAhead(request: PlanRequest): PlanAhead {
  const { now, calendar, interviewAt, minutesInAll = null, pace = 1 } = request;
  const today = learningDayOf(now, calendar);
  const ahead = interviewAt !== null && interviewAt > now;
  const count = ahead ? Math.max(1, daysBetween(today, learningDayOf(interviewAt, calendar))) : 1;
  const into = now - startOfLearningDay(today, calendar);
  const outcomes = evenOutcomes(pace);
  const cards: PlannedCard[] = [...request.cards];
  const places = new Map(cards.map(({ id }, index) => [id, index]));
  const days: DayAhead[] = [];
  const reviews: PlannedReview[] = [];
  let used = 0;
  for (let i = 0; i < count; i++) {
    const day: IsoDate = addDays(today, i);
    let at = i === 0 ? now : startOfLearningDay(day, calendar) + into;
    const plan = planDay({
      ...request,
      cards,
      now: at,
      minutesInAll: minutesInAll === null ? null : Math.max(0, minutesInAll - used / 60),
      today: i === 0 ? request.today : undefined,
    });
    let newCards = 0;
    for (const item of plan.queue) {
      const place = places.get(item.cardId)!;
      const card = cards[place]!;
      if (card.memory.phase === 'new') newCards++;
      reviews.push({ cardId: item.cardId, at });
      let memory = reviewCard(card.memory, outcomes(card.memory, at), at, calendar);
      // A wrong answer is asked again in the same sitting; its time is in the plan's seconds.
      if (memory.phase === 'relearning') memory = reviewCard(memory, 'good', memory.dueAt, calendar);
      cards[place] = { ...card, memory };
      at += item.seconds * 1000;
    }
    used += plan.seconds;
    days.push({
      day,
      phase: plan.phase,
      seconds: plan.seconds,
      newCards,
      reviews: plan.queue.length - newCards,
    });
  }
  return { days, reviews };
}

const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** Shares out ratings evenly: each comes when as much of it is owed as of no other. */
function evenOutcomes(pace: number): (memory: Memory, at: number) => Rating {
  const owedFirst = [0, 0, 0, 0];
  let owedWrong = 0.5;
  return (memory, at) => {
    if (memory.phase === 'new') {
      FIRST_RATINGS.forEach((share, index) => (owedFirst[index]! += share));
      const most = owedFirst.indexOf(Math.max(...owedFirst));
      owedFirst[most]! -= 1;
      return RATINGS[most]!;
    }
    owedWrong += 1 - retrievability(memory, at, pace);
    if (owedWrong < 1) return 'good';
    owedWrong -= 1;
    return 'again';
  };
}
