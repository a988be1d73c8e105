import { checkAnswer, type CheckedAnswer } from '../../recall/cards/checkAnswer.ts';
import { plannedMemory } from '../../recall/cards/plannedMemory.ts';
import type { Memory, Rating, RecallCard, RecallReview } from '../../recall/model.ts';
import { replayReviews, reviewCard } from '../../recall/schedule/reviewCard.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { newId } from '../../shared/random.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import { reshelve } from './cardShelf.ts';
import { calendarOf, readRecallSettings } from './recallSettings.ts';

export interface AnswerOfCard {
  readonly rating: Rating;
  readonly how: RecallReview['how'];
  /** The words of the answer; null when it was only thought. */
  readonly answered: string | null;
  /** Milliseconds from the prompt to the answer. */
  readonly thinkingMs: number;
  /**
   * How often the card had been reviewed when it was shown. Where it has been since (in another window, or by the same
   * answer sent twice), nothing is written.
   */
  readonly reviews?: number;
}

export interface AnsweredCard {
  readonly review: RecallReview;
  readonly card: RecallCard;
}

export type CardMissing = Failure<'recall-card-missing'>;

export const cardMissing = (id: string): CardMissing =>
  failure(
    'recall-card-missing',
    message('There is no card “{id}”, or its document no longer has it. Look at what is due again.', { id }),
  );

export const reviewsOf = (memory: Memory): number => (memory.phase === 'new' ? 0 : memory.reviews);

/** Says what an answer in words is worth, before it is rated. */
export async function checkCard(
  offbook: Offbook,
  cardId: string,
  given: { readonly text: string; readonly how: 'typed' | 'spoken'; readonly thinkingMs?: number },
): Promise<Result<CheckedAnswer, CardMissing>> {
  const card = await offbook.database.recall.get(cardId);
  return card ? ok(checkAnswer(card, given)) : err(cardMissing(cardId));
}

/** Writes a rating down: the card's memory changes, and the log gets a line. The rating is the person's, whatever was suggested. */
export async function answerCard(
  offbook: Offbook,
  cardId: string,
  answer: AnswerOfCard,
): Promise<Result<AnsweredCard, CardMissing | Failure<'recall-card-answered'>>> {
  const calendar = calendarOf(await readRecallSettings(offbook), offbook);
  const now = offbook.clock.nowMs();
  const done = await offbook.database.transaction(async ({ recall }) => {
    const card = await recall.get(cardId);
    if (!card || card.retiredAt !== null) return err(cardMissing(cardId));
    if (answer.reviews !== undefined && answer.reviews !== reviewsOf(card.memory))
      return err(
        failure(
          'recall-card-answered',
          message('This card has been answered meanwhile, so nothing was written. The queue has the next one.'),
        ),
      );
    const { rating, how, answered } = answer;
    const review: RecallReview = {
      id: newId(offbook.clock, offbook.random),
      cardId,
      rating,
      reviewedAt: now,
      thinkingMs: Math.max(0, answer.thinkingMs),
      how,
      answered,
      suggested:
        answered === null || how === 'self'
          ? null
          : checkAnswer(card, { text: answered, how, thinkingMs: answer.thinkingMs }).suggested,
      before: card.memory,
      after: reviewCard(plannedMemory(card), rating, now, calendar),
    };
    const reviewed: RecallCard = { ...card, memory: review.after };
    await recall.put([reviewed]);
    await recall.append([review]);
    return ok({ review, card: reviewed, revision: await recall.nextRevision() });
  });
  if (!done.ok) return done;
  const { revision, ...answered } = done.value;
  reshelve(offbook, answered.card, revision);
  return ok(answered);
}

/** The answer that is meant: the card, and how often it had been reviewed when it was shown for that answer. */
export interface AnswerMeant {
  readonly cardId: string;
  readonly reviews: number;
}

/**
 * Takes the last answer back: its line of the log goes, and the card stands as before. Where `meant` is given and the last
 * answer is another one (taken back already, or followed by one from another window), nothing is written.
 */
export async function undoLast(
  offbook: Offbook,
  meant: AnswerMeant | null = null,
): Promise<Result<AnsweredCard, Failure<'nothing-to-undo'>>> {
  const calendar = calendarOf(await readRecallSettings(offbook), offbook);
  const undone = await offbook.database.transaction(async ({ recall }) => {
    const review = await recall.lastReview();
    const card = review && (await recall.get(review.cardId));
    if (!review || !card) return err(failure('nothing-to-undo', message('There is no answer of yours to take back.')));
    if (meant !== null && (meant.cardId !== card.id || meant.reviews + 1 !== reviewsOf(card.memory)))
      return err(
        failure(
          'nothing-to-undo',
          message(
            'That answer has been taken back already, or another came after it, so nothing was written. Look at what is due again.',
          ),
        ),
      );
    await recall.removeReview(review.id);
    const isLast = card.memory.phase !== 'new' && card.memory.lastReviewedAt === lastOf(review.after);
    const memory = isLast ? review.before : replayReviews(await recall.reviewsOf(card.id), calendar);
    const restored: RecallCard = { ...card, memory };
    await recall.put([restored]);
    return ok({ review, card: restored, revision: await recall.nextRevision() });
  });
  if (!undone.ok) return undone;
  const { revision, ...answered } = undone.value;
  reshelve(offbook, answered.card, revision);
  return ok(answered);
}

const lastOf = (memory: Memory): number | null => (memory.phase === 'new' ? null : memory.lastReviewedAt);
