/* oxlint-disable no-restricted-globals -- ts-fsrs takes its instants as Date; no clock is read */
import { type Card, type Grade as FsrsGrade, State } from 'ts-fsrs';
import type { DayCalendar, Memory, Rating, ReviewedMemory } from '../model.ts';
import { FSRS, type Grade } from './fsrsMemory.ts';
import { learningDayOf, startOfLearningDay } from './learningDay.ts';
import { addDays, DAY_MS, dayNumber } from './zonedTime.ts';

export const GRADES: Readonly<Record<Rating, Grade>> = { again: 1, hard: 2, good: 3, easy: 4 };

/**
 * FSRS counts days between reviews, and ts-fsrs takes them to be days in UTC. Somebody in Los Angeles would pass from
 * one day to the next at four in the afternoon; so ts-fsrs is told the time of a clock on which learning days begin at
 * midnight.
 */
function dayClock(instant: number, calendar: DayCalendar | null): number {
  if (calendar === null) return instant;
  const day = learningDayOf(instant, calendar);
  const into = instant - startOfLearningDay(day, calendar);
  return dayNumber(day) * DAY_MS + Math.min(into, DAY_MS - 1);
}

/** The same time of the learning day, `days` later. */
function daysLater(instant: number, days: number, calendar: DayCalendar | null): number {
  if (calendar === null) return instant + days * DAY_MS;
  const day = learningDayOf(instant, calendar);
  const into = instant - startOfLearningDay(day, calendar);
  const later = addDays(day, days);
  const end = startOfLearningDay(addDays(later, 1), calendar);
  return Math.min(startOfLearningDay(later, calendar) + into, end - 1);
}

const STATES = { learning: State.Learning, relearning: State.Relearning, review: State.Review } as const;

function asFsrsCard(memory: Memory, calendar: DayCalendar | null, now: number): Card {
  const card = {
    due: new Date(now),
    stability: 0,
    difficulty: 0,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: 0,
    lapses: 0,
    state: State.New,
  };
  if (memory.phase === 'new') return card;
  return {
    ...card,
    stability: memory.stability,
    difficulty: memory.difficulty,
    learning_steps: memory.phase === 'review' ? 0 : memory.step,
    reps: memory.reviews,
    lapses: memory.lapses,
    state: STATES[memory.phase],
    last_review: new Date(dayClock(memory.lastReviewedAt, calendar)),
  };
}

/**
 * The memory after a review, by ts-fsrs itself. `dueAt` is plain FSRS's; the plan towards an interview decides apart from
 * it. With a calendar, days are the person's learning days; without one they are days in UTC, as in bare ts-fsrs.
 * A clock that was set back counts as no time gone by.
 */
export function reviewCard(memory: Memory, rating: Rating, at: number, calendar: DayCalendar | null = null): Memory {
  const reviewedAt = memory.phase === 'new' ? at : Math.max(at, memory.lastReviewedAt);
  const clock = dayClock(reviewedAt, calendar);
  const { card } = FSRS.next(asFsrsCard(memory, calendar, clock), new Date(clock), GRADES[rating] as FsrsGrade);
  const known: ReviewedMemory = {
    stability: card.stability,
    difficulty: card.difficulty,
    dueAt:
      card.state === State.Review
        ? daysLater(reviewedAt, card.scheduled_days, calendar)
        : reviewedAt + (card.due.getTime() - clock),
    lastReviewedAt: reviewedAt,
    reviews: card.reps,
    lapses: card.lapses,
  };
  if (card.state === State.Review) return { phase: 'review', ...known };
  return {
    phase: card.state === State.Relearning ? 'relearning' : 'learning',
    step: card.learning_steps,
    ...known,
  };
}

/** The memory that a card's reviews leave, from the first to the last. */
export function replayReviews(
  reviews: readonly { readonly rating: Rating; readonly reviewedAt: number }[],
  calendar: DayCalendar | null = null,
): Memory {
  let memory: Memory = { phase: 'new' };
  for (const { rating, reviewedAt } of reviews) memory = reviewCard(memory, rating, reviewedAt, calendar);
  return memory;
}
