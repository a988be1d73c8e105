import type { PlannedCard, PlanRequest } from './dayPlan.ts';
import { expectedAfterReview } from './expectedRecall.ts';
import { failedLast } from './failedLast.ts';
import type { DayContext, DayWish, Wanted } from './fillDay.ts';
import { recallAfter } from './fsrsMemory.ts';
import { retrievability } from './retrievability.ts';
import { spreadDays } from './spreadDays.ts';
import { expectedSeconds } from './timings.ts';
import { DAY_MS, MINUTE_MS } from './zonedTime.ts';

/**
 * While cards are built up, each is asked when its recall has fallen this far below the wished retention. Lower saves
 * minutes and strengthens more with each review, but loses cards of people who forget faster than FSRS thinks; docs/recall.md
 * has the figures.
 */
const KEEPING_BELOW = 0.05;

/** A card is asked today if it falls too low within this many days: half of the way to tomorrow's sitting. */
const LOOK_AHEAD_DAYS = 0.5;

/** New cards are spread over this share of the days before the last checks, so that each is seen several times. */
const INTRODUCTION_SHARE = 0.4;

/** Above this recall on the day a last check is wasted. */
const SURE = 0.99;

/** When new cards alone would take this share of all the time there is, a new card that was wrong isn't asked twice. */
const SCARCE = 0.9;

/** Same-day steps are used within this time before the interview. */
const STEPS_WITHIN_MS = 2 * DAY_MS;

/** Steps of minutes that end this soon belong to the same sitting, as in Anki. */
const LEARN_AHEAD_MS = 20 * MINUTE_MS;

/**
 * The plan towards an interview.
 *
 * A review the evening before is worth most, so time is reserved backwards from the interview: as many last days as it
 * takes to look at every card once more. Before them cards are introduced and kept alive with few reviews; in them every
 * minute goes where it adds most recall on the day. When minutes are scarce the last days are all days, and seeing each
 * card once comes first.
 */
export function planTowards(request: PlanRequest, context: DayContext, interviewAt: number): DayWish {
  const { now, retention, timings, today = { seconds: 0, introduced: 0 } } = request;
  const { day, dayStart, taking } = context;
  const time = spreadDays(request, context, interviewAt);

  const fresh: PlannedCard[] = [];
  const known: PlannedCard[] = [];
  for (const card of taking) {
    if (card.buriedOn === day) continue;
    (card.memory.phase === 'new' ? fresh : known).push(card);
  }
  const newWanted = fresh.map((card): Wanted => ({ card, reason: 'new' }));
  const newSeconds = fresh.length * expectedSeconds({ phase: 'new' }, now, timings);
  const scarce = newSeconds > SCARCE * time.secondsInAll;

  const wrong: Wanted[] = [];
  const steps: Wanted[] = [];
  const ranked: { readonly wanted: Wanted; readonly rank: number }[] = [];
  const lastChecks = time.phase === 'last-checks';
  // Ranks are for sorting only: the gain in recall on the day per second, or how far recall falls.
  for (const card of known) {
    const { memory } = card;
    if (memory.phase === 'new') continue;
    if (memory.lastReviewedAt >= dayStart) {
      if (memory.phase === 'review' || memory.dueAt > now + LEARN_AHEAD_MS) continue;
      if (failedLast(memory)) {
        if (!scarce || memory.reviews > 1) wrong.push({ card, reason: 'wrong' });
      } else if (interviewAt - now <= STEPS_WITHIN_MS) steps.push({ card, reason: 'step' });
      continue;
    }
    const onTheDay = retrievability(memory, interviewAt);
    if (lastChecks) {
      if (onTheDay >= SURE) continue;
      const gain = expectedAfterReview(memory, now, interviewAt, dayStart) - onTheDay;
      if (gain <= 0) continue;
      const rank = gain / expectedSeconds(memory, now, timings);
      ranked.push({ wanted: { card, reason: onTheDay < retention ? 'falling' : 'last-check' }, rank });
    } else {
      const days = (now - memory.lastReviewedAt) / DAY_MS + LOOK_AHEAD_DAYS;
      const falls = recallAfter(days, memory.stability);
      if (falls < retention - KEEPING_BELOW)
        ranked.push({ wanted: { card, reason: onTheDay < retention ? 'falling' : 'keeping' }, rank: -falls });
    }
  }
  const reviews = ranked.sort((a, b) => b.rank - a.rank).map(({ wanted }) => wanted);
  const common = { phase: time.phase, secondsLeft: time.secondsToday, lastChecksFrom: time.lastChecksFrom };

  if (lastChecks) {
    // A first look brings more recall a second than any review.
    return { ...common, wanted: [...wrong, ...newWanted, ...reviews, ...steps] };
  }
  // With no time to see each card once before the last checks, seeing them comes before keeping them.
  if (newSeconds > time.secondsBeforeChecks) return { ...common, wanted: [...wrong, ...newWanted, ...reviews] };
  const days = Math.max(1, time.daysBeforeChecks * INTRODUCTION_SHARE);
  const quota = Math.ceil((fresh.length + today.introduced) / days) - today.introduced;
  return { ...common, wanted: [...wrong, ...reviews, ...newWanted.slice(0, Math.max(0, quota))] };
}
