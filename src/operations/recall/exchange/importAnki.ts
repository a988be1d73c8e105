import { fold } from '../../../language/words.ts';
import type { DayCalendar, Memory, Rating, RecallCard, RecallReview } from '../../../recall/model.ts';
import { reviewCard } from '../../../recall/schedule/reviewCard.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Offbook } from '../../offbook.ts';
import type { AnkiContents } from '../../ports.ts';
import { ownCard } from '../ownCards.ts';
import { calendarOf, readRecallSettings } from '../recallSettings.ts';
import { syncCards } from '../syncCards.ts';
import { ankiFieldText } from './ankiText.ts';
import type { Imported, ImportFailure } from './importRecall.ts';

const RATINGS = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const satisfies Record<number, Rating>;

/** Reviews this close are one: Anki can't have two in a millisecond, so an export may have moved them. */
const SAME_REVIEW_MS = 5;

/**
 * Takes in an Anki package. Notes that Offbook exported bring back what was reviewed in Anki meanwhile; other notes become
 * hand-written cards (first field the question, second the answer) with their reviews.
 */
export async function importAnkiPackage(offbook: Offbook, bytes: Uint8Array): Promise<Result<Imported, ImportFailure>> {
  await syncCards(offbook);
  const read = await offbook.unpackAnki(bytes);
  if (!read.ok) return read;
  const calendar = calendarOf(await readRecallSettings(offbook), offbook);
  return offbook.database.transaction(async ({ recall }) => {
    const known = await recall.all();
    const byGuid = new Map(known.map((card) => [`offbook-${card.id}`, card]));
    const byPrompt = new Map(known.map((card) => [fold(card.prompt), card]));
    let cardsAdded = 0;
    let cardsKnown = 0;
    let reviewsAdded = 0;
    let leftOut = 0;
    for (const note of read.value.notes) {
      const [front = '', back = ''] = note.fields.map(ankiFieldText);
      const here = byGuid.get(note.guid) ?? byPrompt.get(fold(front));
      if (!here && (front === '' || back === '')) {
        leftOut++;
        continue;
      }
      const card = here ?? ownCard(offbook, { prompt: front, answer: back, context: null, accepts: [], storyId: null });
      const log = here ? await recall.reviewsOf(here.id) : [];
      const joined = joinReviews(card, log, note.reviews, calendar);
      if (here) cardsKnown++;
      else {
        cardsAdded++;
        byPrompt.set(fold(front), card);
      }
      if (joined.fresh.length === 0 && here) continue;
      reviewsAdded += joined.fresh.length;
      await recall.put([joined.fresh.length === 0 ? card : { ...card, memory: joined.memory }]);
      await recall.append(joined.fresh, { imported: true });
    }
    if (cardsAdded + reviewsAdded > 0) await recall.nextRevision();
    return ok({ cardsAdded, cardsKnown, reviewsAdded, leftOut });
  });
}

/** Anki's reviews that the log hasn't, with the memories before and after, and the memory that all of them leave. */
function joinReviews(
  card: RecallCard,
  log: readonly RecallReview[],
  reviews: AnkiContents['notes'][number]['reviews'],
  calendar: DayCalendar,
): { readonly fresh: readonly RecallReview[]; readonly memory: Memory } {
  const times = log.map(({ reviewedAt }) => reviewedAt);
  const news = reviews.filter(({ at }) => !times.some((time) => Math.abs(time - at) <= SAME_REVIEW_MS));
  const whole = [
    ...log.map((review) => ({ reviewedAt: review.reviewedAt, rating: review.rating, news: null })),
    ...news.map((review) => ({ reviewedAt: review.at, rating: RATINGS[review.ease], news: review })),
  ].toSorted((a, b) => a.reviewedAt - b.reviewedAt);
  const fresh: RecallReview[] = [];
  let memory: Memory = { phase: 'new' };
  for (const { reviewedAt, rating, news: one } of whole) {
    const before = memory;
    memory = reviewCard(before, rating, reviewedAt, calendar);
    if (one)
      fresh.push({
        id: `anki-${card.id}-${reviewedAt}`,
        cardId: card.id,
        rating,
        reviewedAt,
        thinkingMs: Math.max(0, one.thinkingMs),
        how: 'self',
        answered: null,
        suggested: null,
        before,
        after: memory,
      });
  }
  return { fresh, memory };
}
