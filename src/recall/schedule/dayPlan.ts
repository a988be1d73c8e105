import type { DayCalendar, IsoDate, LearningDay, RecallCard } from '../model.ts';
import type { Timings } from './timings.ts';

/** What planning needs of a card. Any `RecallCard` has it. */
export type PlannedCard = Pick<RecallCard, 'id' | 'factId' | 'retiredAt' | 'suspendedAt' | 'buriedOn' | 'memory'>;

/**
 * Why a card is asked today.
 * - `new`: never asked.
 * - `wrong`: just answered wrongly, asked again so that the right answer is said once.
 * - `falling`: without a review it would be remembered with less than the wished retention on the day.
 * - `last-check`: good enough for the day as it stands; one look in the last days makes it surer.
 * - `step`: a second look on the same day, in the last 48 hours.
 * - `due`: plain FSRS asks for it; there is no interview ahead.
 */
export type PlanReason = 'new' | 'wrong' | 'falling' | 'last-check' | 'step' | 'due';

export interface PlanItem {
  readonly cardId: string;
  readonly reason: PlanReason;
  /** Not before this instant, epoch milliseconds; `now` for what can be asked at once. */
  readonly fromAt: number;
  /**
   * Whether the card was reviewed already on this learning day. FSRS isn't validated within a day: pages that show a
   * figure for such a card say so.
   */
  readonly sameDay: boolean;
  /** Probability of recall now, 0 to 1; null for a new card. */
  readonly recallNow: number | null;
  /** Probability of recall when the interview begins if it is left alone, 0 to 1; null without an interview. */
  readonly recallOnTheDay: number | null;
  /** What it is likely to take, seconds. */
  readonly seconds: number;
}

/** What happens today, in order. */
export interface DayPlan {
  readonly day: LearningDay;
  /**
   * `plain`: no interview ahead, FSRS alone. `build-up`: cards are introduced and kept alive. `last-checks`: the days
   * that suffice to look at every card once more, or all days when minutes are scarce.
   */
  readonly phase: 'plain' | 'build-up' | 'last-checks';
  readonly queue: readonly PlanItem[];
  /** What the queue is likely to take, seconds. */
  readonly seconds: number;
  /** What the person has left today, seconds. */
  readonly secondsLeft: number;
  /** From which day on every card gets its last check; null without an interview. */
  readonly lastChecksFrom: LearningDay | null;
  /** Cards worth asking today for which there is no time. */
  readonly leftOut: number;
  /** New cards that are not in today's queue. */
  readonly newLater: number;
}

export interface PlanRequest {
  /** New cards are introduced in this order: the most important first. */
  readonly cards: readonly PlannedCard[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly calendar: DayCalendar;
  /** When the interview that counts begins, epoch milliseconds; null when none is ahead. */
  readonly interviewAt: number | null;
  /** Minutes a person has on a day, 0 and more. */
  readonly minutesOn: (day: IsoDate) => number;
  /** Minutes they have in all from now to the interview, when that is less than the days allow; null otherwise. */
  readonly minutesInAll?: number | null;
  /** The wished probability of recall on the day, 0.7 to 0.97; usually 0.9. */
  readonly retention: number;
  readonly timings: Timings;
  /** The person's own pace of forgetting (`forgettingPace`); 1 is FSRS's typical learner. */
  readonly pace?: number;
  /** What was done already on this learning day. */
  readonly today?: { readonly seconds: number; readonly introduced: number };
  /** Without an interview: most new cards a day. */
  readonly newPerDay?: number;
}
