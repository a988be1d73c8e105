import type { RecallCard, RecallReview } from '../../../recall/model.ts';
import { replayReviews } from '../../../recall/schedule/reviewCard.ts';
import { type Failure, failure } from '../../../shared/failure.ts';
import { message } from '../../../shared/message.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { fold } from '../../../language/words.ts';
import type { Offbook } from '../../offbook.ts';
import { ownCard } from '../ownCards.ts';
import { calendarOf, readRecallSettings } from '../recallSettings.ts';
import { forgetSync, syncCards } from '../syncCards.ts';
import { readAnkiText } from './ankiText.ts';
import { readExport } from './readExport.ts';

export interface Imported {
  readonly cardsAdded: number;
  readonly reviewsAdded: number;
  /** Cards that were there already. */
  readonly cardsKnown: number;
  /** Entries that couldn't be read, or reviews of no card. */
  readonly leftOut: number;
}

export type ImportFailure = Failure<'import-unreadable'>;

/**
 * Takes in an export of Offbook (JSON: cards, memories, the log), or questions and answers as text from Anki, which become
 * hand-written cards. What is there already isn't doubled, and nothing that is there is lost: logs are joined, and a card's
 * memory is worked out anew from the joined log.
 */
export async function importRecall(offbook: Offbook, content: string): Promise<Result<Imported, ImportFailure>> {
  await syncCards(offbook);
  const text = content.replace(/^\uFEFF/, '');
  return /^\s*[{[]/.test(text) ? importJson(offbook, text) : importNotes(offbook, text);
}

async function importNotes(offbook: Offbook, content: string): Promise<Result<Imported, ImportFailure>> {
  const notes = readAnkiText(content);
  if (notes.length === 0)
    return err(
      failure(
        'import-unreadable',
        message(
          'There are no questions with answers in this file. Each line has a question, a tab and the answer; or choose a JSON that Offbook exported.',
        ),
      ),
    );
  return offbook.database.transaction(async ({ recall }) => {
    const all = await recall.all();
    const ids = new Set(all.map(({ id }) => `offbook-${id}`));
    const asked = new Set(all.map(({ prompt }) => fold(prompt)));
    const added: RecallCard[] = [];
    for (const { guid, front, back } of notes) {
      if ((guid !== null && ids.has(guid)) || asked.has(fold(front))) continue;
      asked.add(fold(front));
      const [answer = '', ...more] = back.split('\n').map((line) => line.trim());
      const accepts = more.flatMap((line) => (line.startsWith('or: ') ? [line.slice(4)] : []));
      const rest = more.filter((line) => line !== '' && !line.startsWith('or: '));
      added.push(
        ownCard(offbook, {
          prompt: front,
          answer: [answer, ...rest].join('\n'),
          context: null,
          accepts,
          storyId: null,
        }),
      );
    }
    await recall.put(added);
    if (added.length > 0) await recall.nextRevision();
    return ok({ cardsAdded: added.length, reviewsAdded: 0, cardsKnown: notes.length - added.length, leftOut: 0 });
  });
}

async function importJson(offbook: Offbook, content: string): Promise<Result<Imported, ImportFailure>> {
  const read = readExport(content);
  if (!read.ok) return read;
  const calendar = calendarOf(await readRecallSettings(offbook), offbook);
  const now = offbook.clock.nowMs();
  return offbook.database.transaction(async (inside) => {
    const { recall } = inside;
    const known = await recall.all();
    const byId = new Map(known.map((card) => [card.id, card]));
    const byKey = new Map(known.filter(({ origin }) => origin === 'document').map((card) => [card.key, card]));
    // An export's card by the card it is here: itself, the one of the same place, or a new one.
    const cardHere = new Map<string, RecallCard>();
    const added: RecallCard[] = [];
    for (const card of read.value.cards) {
      const here = byId.get(card.id) ?? (card.origin === 'document' ? byKey.get(card.key) : undefined);
      // What no document here asks for waits as retired, and comes back when one does.
      const taken = here ?? (card.origin === 'own' ? card : { ...card, retiredAt: card.retiredAt ?? now });
      if (!here) added.push(taken);
      cardHere.set(card.id, taken);
    }
    const logs = new Map<string, RecallReview[]>();
    let leftOut = read.value.unreadable;
    for (const review of read.value.reviews) {
      const card = cardHere.get(review.cardId) ?? byId.get(review.cardId);
      if (!card) {
        leftOut++;
        continue;
      }
      const log = logs.get(card.id);
      const own = { ...review, cardId: card.id };
      if (log) log.push(own);
      else logs.set(card.id, [own]);
    }
    await recall.put(added);
    const reviewed: RecallCard[] = [];
    const joining: RecallReview[] = [];
    for (const [id, log] of logs) {
      const before = await recall.reviewsOf(id);
      const seen = new Set(before.map((review) => review.id));
      const fresh = log.filter((review) => !seen.has(review.id));
      if (fresh.length === 0) continue;
      for (const review of fresh) joining.push(review);
      const card = byId.get(id);
      // A card that came along brought its memory.
      if (!card) continue;
      const whole = [...before, ...fresh].toSorted((a, b) => a.reviewedAt - b.reviewedAt);
      reviewed.push({ ...card, memory: replayReviews(whole, calendar) });
    }
    await recall.append(
      joining.toSorted((a, b) => a.reviewedAt - b.reviewedAt),
      { imported: true },
    );
    await recall.put(reviewed);
    await forgetSync(inside);
    await recall.nextRevision();
    return ok({
      cardsAdded: added.length,
      reviewsAdded: joining.length,
      cardsKnown: read.value.cards.length - added.length,
      leftOut,
    });
  });
}
