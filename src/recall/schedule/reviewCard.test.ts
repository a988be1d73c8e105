import fc from 'fast-check';
import { type Card, createEmptyCard, fsrs, State } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { DayCalendar, Memory, Rating } from '../model.ts';
import { learningDayOf } from './learningDay.ts';
import { previewRatings } from './previewRatings.ts';
import { GRADES, replayReviews, reviewCard } from './reviewCard.ts';
import { addDays, DAY_MS, daysBetween } from './zonedTime.ts';

const START = Date.UTC(2026, 0, 5, 18);
const MINUTE = 60_000;

const ratings = fc.constantFrom<Rating>('again', 'hard', 'good', 'easy');
/** Gaps between reviews: seconds within a sitting, hours, and days up to two years. */
const gaps = fc.oneof(
  fc.integer({ min: 0, max: 3_600_000 }),
  fc.integer({ min: 0, max: 3 * DAY_MS }),
  fc.integer({ min: 0, max: 700 * DAY_MS }),
);
const logs = fc.array(fc.record({ rating: ratings, gap: gaps }), { minLength: 1, maxLength: 25 }).map((entries) => {
  let at = START;
  return entries.map(({ rating, gap }) => ({ rating, reviewedAt: (at += gap) }));
});

/** A memory in ts-fsrs's own words. */
function comparable(memory: Memory, state: State) {
  if (memory.phase === 'new') throw new Error('It was reviewed.');
  return {
    due: memory.dueAt,
    last_review: memory.lastReviewedAt,
    stability: memory.stability,
    difficulty: memory.difficulty,
    reps: memory.reviews,
    lapses: memory.lapses,
    learning_steps: memory.phase === 'review' ? 0 : memory.step,
    state: { learning: State.Learning, relearning: State.Relearning, review: State.Review }[memory.phase] ?? state,
  };
}

const fields = (card: Card) => ({
  due: card.due.getTime(),
  last_review: card.last_review!.getTime(),
  stability: card.stability,
  difficulty: card.difficulty,
  reps: card.reps,
  lapses: card.lapses,
  learning_steps: card.learning_steps,
  state: card.state,
});

describe('reviewCard', () => {
  it('gives exactly what ts-fsrs gives after every review of a log', () => {
    const oracle = fsrs();
    fc.assert(
      fc.property(logs, (log) => {
        let card = createEmptyCard(new Date(START));
        let memory: Memory = { phase: 'new' };
        for (const { rating, reviewedAt } of log) {
          card = oracle.next(card, new Date(reviewedAt), GRADES[rating]).card;
          memory = reviewCard(memory, rating, reviewedAt);
          expect(comparable(memory, card.state)).toEqual(fields(card));
        }
        expect(replayReviews(log)).toEqual(memory);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('counts days between reviews as learning days, whatever the time zone', () => {
    // Half past three and half past four in the afternoon in Los Angeles: in UTC midnight lies between.
    const losAngeles: DayCalendar = { timeZone: 'America/Los_Angeles', rolloverHour: 4 };
    const first = Date.UTC(2026, 0, 5, 23, 30);
    const log = [
      { rating: 'good', reviewedAt: first },
      { rating: 'good', reviewedAt: first + 60 * MINUTE },
    ] as const;
    const sameDay = replayReviews([log[0], { rating: 'good', reviewedAt: first + 10 * MINUTE }]);
    const there = replayReviews(log, losAngeles);
    const inUtc = replayReviews(log);
    const stability = (memory: Memory) => (memory.phase === 'new' ? 0 : memory.stability);
    expect(stability(there)).toBe(stability(sameDay));
    expect(stability(inUtc)).not.toBe(stability(sameDay));
  });

  it('is due on the learning day that FSRS asks for, over clock changes too', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 6 }), logs, (timeZone, rolloverHour, log) => {
        const calendar = { timeZone, rolloverHour };
        let memory: Memory = { phase: 'new' };
        for (const { rating, reviewedAt } of log) {
          memory = reviewCard(memory, rating, reviewedAt, calendar);
          if (memory.phase === 'new') throw new Error('It was reviewed.');
          if (memory.phase === 'review') {
            const days = daysBetween(learningDayOf(reviewedAt, calendar), learningDayOf(memory.dueAt, calendar));
            expect(days).toBeGreaterThanOrEqual(1);
            expect(Math.abs(memory.dueAt - reviewedAt - days * DAY_MS)).toBeLessThanOrEqual(2 * 3_600_000);
          } else expect(memory.dueAt - memory.lastReviewedAt).toBeLessThanOrEqual(15 * MINUTE);
        }
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it('takes a clock that was set back as no time gone by', () => {
    const learnt = reviewCard({ phase: 'new' }, 'easy', START);
    expect(reviewCard(learnt, 'good', START - 5 * DAY_MS)).toEqual(reviewCard(learnt, 'good', START));
  });
});

describe('previewRatings', () => {
  const london: DayCalendar = { timeZone: 'Europe/London', rolloverHour: 4 };
  const interviewAt = START + 6 * DAY_MS;

  it('never lets a card come back after the eve of the interview', () => {
    const easy = previewRatings({ phase: 'new' }, START, london, interviewAt).easy;
    expect(easy.memory.phase === 'review' && easy.memory.dueAt).toBeGreaterThan(interviewAt);
    expect(learningDayOf(easy.backAt, london)).toBe(addDays(learningDayOf(interviewAt, london), -1));
    expect(easy.forInterview).toBe(true);
  });

  it('leaves plain intervals alone when they end early enough, and when no interview is ahead', () => {
    const again = previewRatings({ phase: 'new' }, START, london, interviewAt).again;
    expect(again.backAt).toBe(START + MINUTE);
    const easy = previewRatings({ phase: 'new' }, START, london, null).easy;
    expect(easy.forInterview).toBe(false);
  });
});
