import { plannedMemory } from '../../recall/cards/plannedMemory.ts';
import type { Rating, RecallCard } from '../../recall/model.ts';
import { previewRatings } from '../../recall/schedule/previewRatings.ts';
import { reasonWords } from '../../recall/schedule/reasonWords.ts';
import { type Message, message, type MessageValue, worded } from '../../shared/message.ts';
import type { Offbook } from '../offbook.ts';
import type { DueCardView, RatingOffer, RecallForecastView, RecallView } from '../views.ts';
import { reviewsOf } from './answerCard.ts';
import { cardCounts } from './cardShelf.ts';
import { dayInWords, dayName } from './dayName.ts';
import { type DueItem, type DueOptions, type DueToday, dueToday } from './dueToday.ts';
import { followPlan, forecastRecall } from './forecastRecall.ts';
import { syncCards } from './syncCards.ts';

/** So many cards of the queue are sent at once. */
const QUEUE_HEAD = 20;

/** The day's recall as pages and the terminal show it. Brings the cards up to date with the documents first. */
export async function viewRecall(
  offbook: Offbook,
  { head = QUEUE_HEAD, ...options }: DueOptions & { readonly head?: number } = {},
): Promise<RecallView> {
  await syncCards(offbook);
  const due = await dueToday(offbook, options);
  const { now, calendar, interview, done } = due;
  const first = due.queue.slice(0, head);
  const { recall } = offbook.database;
  const cards = new Map((await recall.cards(first.map(({ cardId }) => cardId))).map((card) => [card.id, card]));
  const day = interview && dayInWords(interview.date.on, now, calendar);
  return {
    day: due.day,
    phase: due.phase,
    interview: interview && { ...interview.date, at: interview.at, dayName: dayName(interview.date.on, now, calendar) },
    lastChecksFrom: due.lastChecksFrom,
    due: {
      cards: due.queue.length,
      newCards: due.queue.filter(({ recallNow }) => recallNow === null).length,
      seconds: due.queue.reduce((sum, { seconds }) => sum + seconds, 0),
    },
    secondsLeft: due.secondsLeft,
    leftOut: due.leftOut,
    newLater: due.newLater,
    done,
    cards: await cardCounts(offbook),
    queue: first.flatMap((item) => {
      const card = cards.get(item.cardId);
      return card ? [dueCardView(item, card, due, day)] : [];
    }),
    forecast: await viewForecast(offbook),
    canUndo: (await recall.lastReview()) !== null,
  };
}

/** The forecast with the words of the cards at risk. `follow` simulates the plan as well, which takes longer. */
export async function viewForecast(
  offbook: Offbook,
  { follow = false, ...options }: { readonly at?: number; readonly risks?: number; readonly follow?: boolean } = {},
): Promise<RecallForecastView> {
  const { atRisk, ...forecast } = await forecastRecall(offbook, options);
  const cards = await offbook.database.recall.cards(atRisk.map(({ cardId }) => cardId));
  return {
    ...forecast,
    followed: follow && options.at === undefined ? await followPlan(offbook) : null,
    atRisk: cards.map(({ id, storyId, kind, prompt, answer }) => {
      const { probability, withinDay } = atRisk.find(({ cardId }) => cardId === id)!;
      return { cardId: id, storyId, kind, prompt, answer, probability, withinDay };
    }),
  };
}

function changedWords({ answer, answerBefore }: RecallCard): Message {
  // "What does 50 % stand for?" keeps its answer when its figure is another one.
  if (answerBefore === answer) return message('the figure in the question changed');
  return answerBefore
    ? message('the answer changed; it was “{answerBefore}”', { answerBefore })
    : message('the answer changed');
}

function dueCardView(
  item: DueItem,
  card: RecallCard,
  { now, calendar, interview, settings }: DueToday,
  day: MessageValue | null,
): DueCardView {
  const interviewAt = interview && interview.at > now ? interview.at : null;
  const previews = previewRatings(plannedMemory(card), now, calendar, interviewAt);
  const offer = (rating: Rating): RatingOffer => {
    const { backAt, forInterview } = previews[rating];
    return { backAt, forInterview };
  };
  return {
    ...item,
    card,
    reviews: reviewsOf(card.memory),
    ...worded({
      reasonWords:
        item.reason === 'answer-changed' ? changedWords(card) : reasonWords(item.reason, settings.retention, day),
    }),
    ratings: { again: offer('again'), hard: offer('hard'), good: offer('good'), easy: offer('easy') },
  };
}
