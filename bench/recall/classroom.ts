import type { Memory, Rating } from '../../src/recall/model.ts';
import type { PlannedCard } from '../../src/recall/schedule/dayPlan.ts';
import type { Grade } from '../../src/recall/schedule/fsrsMemory.ts';
import { reviewCard } from '../../src/recall/schedule/reviewCard.ts';
import { TYPICAL_TIMINGS } from '../../src/recall/schedule/timings.ts';
import { DAY_MS } from '../../src/recall/schedule/zonedTime.ts';
import { type Random, seededRandom } from '../../src/shared/random.ts';
import { easesOf, type Learner, type Trace } from './learners.ts';

export const CALENDAR = { timeZone: 'UTC', rolloverHour: 4 };

/** A Monday. Sittings begin at six in the evening, the interview at ten in the morning. */
const FIRST_DAY = Date.UTC(2026, 0, 5);
const HOUR_MS = 3_600_000;

export const sittingAt = (day: number): number => FIRST_DAY + day * DAY_MS + 18 * HOUR_MS;
export const interviewAfter = (days: number): number => FIRST_DAY + days * DAY_MS + 10 * HOUR_MS;

interface Pupil {
  trace: Trace | null;
  lastAt: number;
}

/** A card with what Offbook knows of it. */
export interface DeckCard extends PlannedCard {
  memory: Memory;
}

export interface LoggedReview {
  readonly before: Memory;
  readonly rating: Rating;
  readonly reviewedAt: number;
}

/** One simulated person with one deck: answers by what they really remember, and takes time for it. */
export class Classroom {
  readonly cards: DeckCard[];
  readonly log: LoggedReview[] = [];
  /** Seconds spent in all. */
  seconds = 0;
  readonly #pupils: Pupil[];
  readonly #eases: readonly number[];
  readonly #random: Random;
  readonly #learner: Learner;
  readonly #places: ReadonlyMap<string, number>;

  constructor(count: number, learner: Learner, seed: number) {
    this.#learner = learner;
    this.#eases = easesOf(count, learner, seededRandom(seed));
    this.#random = seededRandom(seed + 1000);
    this.#pupils = Array.from({ length: count }, () => ({ trace: null, lastAt: 0 }));
    this.cards = Array.from({ length: count }, (_, i) => ({
      id: String(i),
      factId: null,
      retiredAt: null,
      suspendedAt: null,
      buriedOn: null,
      memory: { phase: 'new' },
    }));
    this.#places = new Map(this.cards.map(({ id }, i) => [id, i]));
  }

  /** Probability that a card is really remembered at an instant. */
  truth(place: number, at: number): number {
    const { trace, lastAt } = this.#pupils[place]!;
    return trace === null ? 0 : this.#learner.recall(trace, (at - lastAt) / DAY_MS);
  }

  /** Share really known at an instant. */
  known(at: number): number {
    return this.cards.reduce((sum, _, i) => sum + this.truth(i, at), 0) / this.cards.length;
  }

  place(cardId: string): number {
    return this.#places.get(cardId)!;
  }

  /** Asks one card; returns what it took, seconds. */
  ask(place: number, at: number): number {
    const card = this.cards[place]!;
    const pupil = this.#pupils[place]!;
    const chance = this.#random.next();
    const shade = this.#random.next();
    let grade: Grade;
    let seconds: number;
    if (pupil.trace === null) {
      grade = chance < 0.25 ? 1 : chance < 0.4 ? 2 : chance < 0.9 ? 3 : 4;
      seconds = TYPICAL_TIMINGS.newSeconds;
      pupil.trace = this.#learner.first(grade, this.#eases[place]!);
    } else {
      const days = (at - pupil.lastAt) / DAY_MS;
      const whole = Math.floor((at - 4 * HOUR_MS) / DAY_MS) - Math.floor((pupil.lastAt - 4 * HOUR_MS) / DAY_MS);
      const remembered = chance < this.#learner.recall(pupil.trace, days);
      grade = remembered ? (shade < 0.1 ? 2 : shade < 0.85 ? 3 : 4) : 1;
      seconds = remembered ? TYPICAL_TIMINGS.rememberedSeconds : TYPICAL_TIMINGS.forgottenSeconds;
      pupil.trace = this.#learner.after(pupil.trace, days, whole, grade, this.#eases[place]!);
    }
    pupil.lastAt = at;
    const rating = (['again', 'hard', 'good', 'easy'] as const)[grade - 1]!;
    this.log.push({ before: card.memory, rating, reviewedAt: at });
    card.memory = reviewCard(card.memory, rating, at);
    this.seconds += seconds;
    return seconds;
  }
}
