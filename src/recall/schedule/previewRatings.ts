import type { DayCalendar, Memory, Rating } from '../model.ts';
import { learningDayOf, startOfLearningDay } from './learningDay.ts';
import { reviewCard } from './reviewCard.ts';
import { addDays } from './zonedTime.ts';

export interface RatingPreview {
  readonly memory: Memory;
  /** When the card comes back at the latest, epoch milliseconds: never after the day before the interview. */
  readonly backAt: number;
  /** Whether it comes back so early because of the interview. */
  readonly forInterview: boolean;
}

/**
 * What each rating would do. FSRS's interval never steps past the interview: before its eve a card comes back on the eve
 * at the latest. The plan may ask earlier, and decides by the day.
 */
export function previewRatings(
  memory: Memory,
  at: number,
  calendar: DayCalendar,
  interviewAt: number | null,
): Readonly<Record<Rating, RatingPreview>> {
  const eve = interviewAt === null ? null : addDays(learningDayOf(interviewAt, calendar), -1);
  const limit = eve !== null && learningDayOf(at, calendar) < eve ? startOfLearningDay(eve, calendar) : Infinity;
  const preview = (rating: Rating): RatingPreview => {
    const after = reviewCard(memory, rating, at, calendar);
    const dueAt = after.phase === 'new' ? at : after.dueAt;
    return { memory: after, backAt: Math.min(dueAt, limit), forInterview: dueAt > limit };
  };
  return { again: preview('again'), hard: preview('hard'), good: preview('good'), easy: preview('easy') };
}
