import type { Memory } from '../model.ts';
import type { PlannedCard } from './dayPlan.ts';
import { FIRST_RATINGS } from './expectedRecall.ts';
import { firstStrength, type Grade, recallAfter, type Strength, strengthAfter } from './fsrsMemory.ts';
import { takesPart } from './takesPart.ts';
import { DAY_MS } from './zonedTime.ts';

/** A review that is going to happen. */
export interface PlannedReview {
  readonly cardId: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface CardForecast {
  readonly cardId: string;
  /** Probability that it is remembered then, 0 to 1. */
  readonly probability: number;
  /**
   * Whether its last review is less than a day before: FSRS isn't validated within a day, and pages say so beside the
   * figure.
   */
  readonly withinDay: boolean;
}

export interface Forecast {
  /** When it is for, epoch milliseconds. */
  readonly forAt: number;
  /** How many cards take part. */
  readonly cards: number;
  /** Expected share of them that is remembered, 0 to 1; 0 when there are none. */
  readonly share: number;
  /** Standard deviation of that share by chance alone, if the probabilities are right. */
  readonly deviation: number;
  /** How many have their last review within a day of `forAt`. */
  readonly withinDay: number;
  /** Every card that takes part, in the order given. */
  readonly perCard: readonly CardForecast[];
  /** The least certain first. */
  readonly atRisk: readonly CardForecast[];
}

export interface ForecastRequest {
  readonly cards: readonly Pick<PlannedCard, 'id' | 'memory' | 'retiredAt' | 'suspendedAt'>[];
  /** When it is for, epoch milliseconds: an interview's begin, or any other instant. */
  readonly forAt: number;
  /** Reviews until then, in order of time; none for "if nothing more is done". `planAhead` makes them. */
  readonly planned?: readonly PlannedReview[];
  /** How many cards to name as the risk; 4 unless told otherwise. */
  readonly risks?: number;
  /** The person's own pace of forgetting (`forgettingPace`); 1 is FSRS's typical learner. */
  readonly pace?: number;
}

/** One way a card's reviews may go. `strength` is null as long as it was never asked. */
interface Branch {
  readonly share: number;
  readonly strength: Strength | null;
  readonly at: number;
}

/** More ways than this are not told apart: the least likely take the course of the likeliest. */
const MOST_BRANCHES = 8;

function reviewed(branch: Branch, at: number, pace: number): Branch[] {
  if (branch.strength === null)
    return FIRST_RATINGS.map((share, index) => ({
      share: branch.share * share,
      strength: firstStrength((index + 1) as Grade),
      at,
    }));
  const { strength } = branch;
  const days = (at - branch.at) / DAY_MS;
  const recall = recallAfter(days, strength.stability * pace);
  // Less than half a day apart is the same learning day, near enough for a forecast.
  const whole = days < 0.5 ? 0 : Math.max(1, Math.round(days));
  return [
    { share: branch.share * recall, strength: strengthAfter(strength, whole, 3), at },
    { share: branch.share * (1 - recall), strength: strengthAfter(strength, whole, 1), at },
  ];
}

function prune(branches: Branch[]): Branch[] {
  if (branches.length <= MOST_BRANCHES) return branches;
  const ordered = branches.toSorted((a, b) => b.share - a.share);
  const dropped = ordered.slice(MOST_BRANCHES).reduce((sum, { share }) => sum + share, 0);
  const [likeliest, ...rest] = ordered.slice(0, MOST_BRANCHES) as [Branch, ...Branch[]];
  return [{ ...likeliest, share: likeliest.share + dropped }, ...rest];
}

function probabilityOf(memory: Memory, reviews: readonly number[], forAt: number, pace: number): number {
  if (reviews.length === 0)
    return memory.phase === 'new' ? 0 : recallAfter((forAt - memory.lastReviewedAt) / DAY_MS, memory.stability * pace);
  let branches: Branch[] = [
    memory.phase === 'new'
      ? { share: 1, strength: null, at: 0 }
      : { share: 1, strength: memory, at: memory.lastReviewedAt },
  ];
  for (const at of reviews) branches = prune(branches.flatMap((branch) => reviewed(branch, at, pace)));
  let probability = 0;
  for (const { share, strength, at } of branches)
    if (strength !== null) probability += share * recallAfter((forAt - at) / DAY_MS, strength.stability * pace);
  return probability;
}

const NO_REVIEWS: readonly number[] = [];

/**
 * What is likely to be known at an instant, from the cards' memories alone (never from the log), and from the reviews
 * that are planned until then.
 */
export function forecast({ cards, forAt, planned = [], risks = 4, pace = 1 }: ForecastRequest): Forecast {
  const reviewsByCard = new Map<string, number[]>();
  for (const { cardId, at } of planned) {
    if (at >= forAt) continue;
    const reviews = reviewsByCard.get(cardId);
    if (reviews) reviews.push(at);
    else reviewsByCard.set(cardId, [at]);
  }
  const perCard: CardForecast[] = [];
  let known = 0;
  let variance = 0;
  let withinDay = 0;
  for (const card of cards) {
    if (!takesPart(card)) continue;
    const reviews = reviewsByCard.get(card.id) ?? NO_REVIEWS;
    const probability = probabilityOf(card.memory, reviews, forAt, pace);
    const last = reviews.at(-1) ?? (card.memory.phase === 'new' ? -Infinity : card.memory.lastReviewedAt);
    const within = forAt - last < DAY_MS;
    known += probability;
    variance += probability * (1 - probability);
    if (within) withinDay++;
    perCard.push({ cardId: card.id, probability, withinDay: within });
  }
  const count = perCard.length;
  return {
    forAt,
    cards: count,
    share: count === 0 ? 0 : known / count,
    deviation: count === 0 ? 0 : Math.sqrt(variance) / count,
    withinDay,
    perCard,
    atRisk: leastLikely(perCard, risks),
  };
}

/** The `count` least likely, without sorting all of them. */
function leastLikely(cards: readonly CardForecast[], count: number): CardForecast[] {
  const least: CardForecast[] = [];
  if (count <= 0) return least;
  for (const card of cards) {
    if (least.length === count && card.probability >= least.at(-1)!.probability) continue;
    let place = least.length;
    while (place > 0 && least[place - 1]!.probability > card.probability) place--;
    least.splice(place, 0, card);
    if (least.length > count) least.pop();
  }
  return least;
}
