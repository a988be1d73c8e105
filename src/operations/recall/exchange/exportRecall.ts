import type { RecallReview } from '../../../recall/model.ts';
import { learningDayOf, startOfLearningDay } from '../../../recall/schedule/learningDay.ts';
import type { Offbook } from '../../offbook.ts';
import type { AnkiCard } from '../../ports.ts';
import { readInterviews } from '../interviews.ts';
import { calendarOf, readRecallSettings } from '../recallSettings.ts';
import { syncCards } from '../syncCards.ts';
import { ANKI_DECK, ankiNote, ankiText } from './ankiText.ts';

/** What the JSON of an export says it is. */
export const EXPORT_FORMAT = 'offbook-recall';
export const EXPORT_VERSION = 1;

const REVIEWS_AT_ONCE = 2000;

/**
 * Everything of recall as JSON, in pieces: settings, interviews, cards (`RecallCard`) and the whole log (`RecallReview`).
 * `importRecall` reads it.
 */
export async function* exportRecallJson(offbook: Offbook): AsyncGenerator<string> {
  await syncCards(offbook);
  const { recall } = offbook.database;
  const head = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt: offbook.clock.nowMs(),
    settings: await readRecallSettings(offbook),
    interviews: await readInterviews(offbook),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"cards":[\n`;
  const cards = await recall.all();
  yield cards.map((card) => JSON.stringify(card)).join(',\n');
  yield '],"reviews":[\n';
  let place: number | null = 0;
  let first = true;
  while (place !== null) {
    const page: Awaited<ReturnType<typeof recall.log>> = await recall.log(REVIEWS_AT_ONCE, place);
    if (page.reviews.length > 0)
      yield (first ? '' : ',\n') + page.reviews.map((review) => JSON.stringify(review)).join(',\n');
    first = false;
    place = page.nextPlace;
  }
  yield ']}\n';
}

/** Cards that take part, and those set aside, in the order in which new ones are introduced. */
async function ankiCards(offbook: Offbook): Promise<readonly AnkiCard[]> {
  await syncCards(offbook);
  const cards = await offbook.database.recall.all();
  return cards
    .filter(({ retiredAt }) => retiredAt === null)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map((card) => ({
      id: card.id,
      note: ankiNote(card),
      memory: card.memory,
      suspended: card.suspendedAt !== null,
    }));
}

/** A text file for Anki's File → Import, without reviews; see `ankiText`. */
export const exportAnkiText = async (offbook: Offbook): Promise<string> =>
  ankiText((await ankiCards(offbook)).map(({ note }) => note));

/** An Anki package with notes, when each card is due, and the log of reviews. */
export async function exportAnkiPackage(offbook: Offbook): Promise<Uint8Array> {
  const now = offbook.clock.nowMs();
  const calendar = calendarOf(await readRecallSettings(offbook), offbook);
  return offbook.packAnki({
    name: ANKI_DECK,
    now,
    dayStartAt: startOfLearningDay(learningDayOf(now, calendar), calendar),
    cards: await ankiCards(offbook),
    log: reviewsIn(offbook),
  });
}

async function* reviewsIn({ database: { recall } }: Offbook): AsyncGenerator<RecallReview> {
  let place: number | null = 0;
  while (place !== null) {
    const page: Awaited<ReturnType<typeof recall.log>> = await recall.log(REVIEWS_AT_ONCE, place);
    yield* page.reviews;
    place = page.nextPlace;
  }
}
