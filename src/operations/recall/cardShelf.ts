import { hasNewAnswer, plannedMemory } from '../../recall/cards/plannedMemory.ts';
import type { RecallCard, RecallReview } from '../../recall/model.ts';
import { forgettingPace } from '../../recall/schedule/forgettingPace.ts';
import { type Timings, TYPICAL_TIMINGS } from '../../recall/schedule/timings.ts';
import type { Offbook } from '../offbook.ts';
import type { PlannedState } from '../ports.ts';

/** A card as plans reckon with it: `memory` is `plannedMemory`'s. */
export interface ShelvedCard extends PlannedState {
  /** Its answer changed since it was last reviewed. */
  readonly newAnswer: boolean;
}

/** How a person answers, from their latest reviews. */
export interface Habits {
  readonly pace: number;
  readonly timings: Timings;
}

interface Shelf {
  revision: number;
  counts: CardCounts | null;
  readonly cards: ShelvedCard[];
  readonly places: Map<string, number>;
  habits: (Habits & { readonly revision: number }) | null;
}

/** Cards in memory, by the database they are of: reading 20,000 of them takes longer than planning with them. */
const shelves = new WeakMap<object, Shelf>();

const shelved = (card: PlannedState): ShelvedCard => ({
  ...card,
  memory: plannedMemory(card),
  newAnswer: hasNewAnswer(card),
});

async function shelfOf({ database }: Pick<Offbook, 'database'>): Promise<Shelf> {
  const revision = await database.recall.revision();
  const known = shelves.get(database);
  if (known?.revision === revision) return known;
  const cards = (await database.recall.planned()).map(shelved);
  const shelf: Shelf = {
    revision,
    cards,
    places: new Map(cards.map(({ id }, place) => [id, place])),
    counts: null,
    habits: known?.habits ?? null,
  };
  shelves.set(database, shelf);
  return shelf;
}

/** Every card that takes part, in the order in which new ones are introduced; as of now, whoever changed them. */
export const shelvedCards = async (offbook: Pick<Offbook, 'database'>): Promise<readonly ShelvedCard[]> =>
  (await shelfOf(offbook)).cards;

export type CardCounts = Awaited<ReturnType<Offbook['database']['recall']['count']>>;

/** How many cards there are of each sort. */
export async function cardCounts(offbook: Pick<Offbook, 'database'>): Promise<CardCounts> {
  const shelf = await shelfOf(offbook);
  return (shelf.counts ??= await offbook.database.recall.count());
}

/** After a change of one card that led to `revision`: spares reading all of them again. */
export function reshelve({ database }: Pick<Offbook, 'database'>, card: RecallCard, revision: number): void {
  const shelf = shelves.get(database);
  // Another process wrote in between: then everything is read again when it is asked for.
  if (!shelf || shelf.revision !== revision - 1) return;
  const place = shelf.places.get(card.id);
  if (place === undefined || card.retiredAt !== null || card.suspendedAt !== null) return;
  shelf.cards[place] = shelved(card);
  shelf.revision = revision;
}

/** So many changes later a person's habits are worked out anew. */
const HABITS_HOLD = 25;
const REVIEWS_SEEN = 500;
/** With fewer reviews of a sort, how long they take is taken from the typical learner. */
const LEAST_REVIEWS = 20;

/** The person's pace of forgetting and how long cards take them. */
export async function habitsOf(offbook: Pick<Offbook, 'database'>): Promise<Habits> {
  const shelf = await shelfOf(offbook);
  if (shelf.habits && Math.abs(shelf.revision - shelf.habits.revision) < HABITS_HOLD) return shelf.habits;
  const reviews = await offbook.database.recall.recentReviews(REVIEWS_SEEN);
  shelf.habits = { revision: shelf.revision, pace: forgettingPace(reviews), timings: timingsOf(reviews) };
  return shelf.habits;
}

function timingsOf(reviews: readonly RecallReview[]): Timings {
  const medianSeconds = (some: readonly RecallReview[], typical: number): number => {
    const times = some
      .flatMap(({ thinkingMs }) => (thinkingMs > 0 ? [thinkingMs / 1000] : []))
      .toSorted((a, b) => a - b);
    return times.length < LEAST_REVIEWS ? typical : Math.min(60, Math.max(2, times[times.length >> 1]!));
  };
  const known = reviews.filter(({ before }) => before.phase !== 'new');
  return {
    newSeconds: medianSeconds(
      reviews.filter(({ before }) => before.phase === 'new'),
      TYPICAL_TIMINGS.newSeconds,
    ),
    rememberedSeconds: medianSeconds(
      known.filter(({ rating }) => rating !== 'again'),
      TYPICAL_TIMINGS.rememberedSeconds,
    ),
    forgottenSeconds: medianSeconds(
      known.filter(({ rating }) => rating === 'again'),
      TYPICAL_TIMINGS.forgottenSeconds,
    ),
  };
}
