import type { Offbook } from '../../offbook.ts';
import { readInterviews } from '../interviews.ts';
import { readRecallSettings } from '../recallSettings.ts';
import { syncCards } from '../syncCards.ts';
import { type AnkiNote, ankiNote, ankiText } from './ankiText.ts';

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

/** Cards that take part, and those set aside, as notes for Anki. */
export async function exportAnkiNotes(offbook: Offbook): Promise<readonly AnkiNote[]> {
  await syncCards(offbook);
  const cards = await offbook.database.recall.all();
  return cards
    .filter(({ retiredAt }) => retiredAt === null)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(ankiNote);
}

/** The same as a text file for Anki's File → Import; see `ankiText`. */
export const exportAnkiText = async (offbook: Offbook): Promise<string> => ankiText(await exportAnkiNotes(offbook));
