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
const INTRODUCTION_SHARE = 0.3;

/** Above this recall on the day a last check is wasted. */
const SURE = 0.99;

/** When new cards alone would take this share of all the time there is, a new card that was wrong isn't asked twice. */
const SCARCE = 0.75;

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
  const { now, retention, timings, pace = 1, today = { seconds: 0, introduced: 0 } } = request;
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
  const ranked: Ranked[] = [];
  const lastChecks = time.phase === 'last-checks';
  const isEve = time.secondsInAll <= time.secondsAtLatest;
  const checked = lastChecks
    ? mostUncertain(known, interviewAt, pace, time.secondsInAll / timings.rememberedSeconds)
    : known;
  // Ranks are for sorting only: the gain in recall on the day per second, or how far recall falls.
  for (const card of checked) {
    const { memory } = card;
    if (memory.phase === 'new') continue;
    if (memory.lastReviewedAt >= dayStart) {
      if (memory.phase === 'review' || memory.dueAt > now + LEARN_AHEAD_MS) continue;
      if (failedLast(memory)) {
        if (!scarce || memory.reviews > 1) wrong.push({ card, reason: 'wrong' });
      } else if (interviewAt - now <= STEPS_WITHIN_MS) steps.push({ card, reason: 'step' });
      continue;
    }
    if (lastChecks) {
      const onTheDay = retrievability(memory, interviewAt, pace);
      if (onTheDay >= SURE) continue;
      const gain = expectedAfterReview(memory, now, interviewAt, dayStart, pace) - onTheDay;
      if (gain <= 0) continue;
      const seconds = expectedSeconds(memory, now, timings, pace);
      const reason = onTheDay < retention ? 'falling' : 'last-check';
      ranked.push({ wanted: { card, reason }, rank: gain / seconds, seconds, stability: memory.stability });
    } else {
      const days = (now - memory.lastReviewedAt) / DAY_MS + LOOK_AHEAD_DAYS;
      const falls = recallAfter(days, memory.stability * pace);
      if (falls < retention - KEEPING_BELOW)
        ranked.push({
          wanted: { card, reason: 'falling' },
          rank: -falls,
          seconds: 0,
          stability: memory.stability,
        });
    }
  }
  const common = { phase: time.phase, lastChecksFrom: time.lastChecksFrom };
  const reviews = lastChecks
    ? checksInOrder(ranked, time.secondsInAll - newSeconds, isEve)
    : ranked.sort((a, b) => b.rank - a.rank).map(({ wanted }) => wanted);

  // With less time in all than the days have, the later days are the better ones.
  if (lastChecks) {
    // A first look brings more recall a second than any review.
    const wanted = [...wrong, ...newWanted, ...reviews, ...steps];
    return { ...common, secondsLeft: time.secondsAtLatest, wanted };
  }
  // With no time to see each card once before the last checks, seeing them comes before keeping them.
  if (newSeconds > time.secondsBeforeChecks)
    return { ...common, secondsLeft: time.secondsAtLatest, wanted: [...wrong, ...newWanted, ...reviews] };
  const days = Math.max(1, time.daysBeforeChecks * INTRODUCTION_SHARE);
  const quota = Math.ceil((fresh.length + today.introduced) / days) - today.introduced;
  const wanted = [...wrong, ...reviews, ...newWanted.slice(0, Math.max(0, quota))];
  return { ...common, secondsLeft: time.secondsToday, wanted };
}

interface Ranked {
  readonly wanted: Wanted;
  readonly rank: number;
  readonly seconds: number;
  readonly stability: number;
}

/**
 * Last checks in order. Those that gain most a second are checked at all; of these the stablest come first, because a
 * check days before the interview costs them least, and the most fragile on the eve. On the eve the greatest gain comes
 * first.
 */
function checksInOrder(ranked: Ranked[], secondsInAll: number, isEve: boolean): Wanted[] {
  ranked.sort((a, b) => b.rank - a.rank);
  if (isEve) return ranked.map(({ wanted }) => wanted);
  let seconds = 0;
  let fitting = 0;
  while (fitting < ranked.length && seconds + ranked[fitting]!.seconds <= secondsInAll)
    seconds += ranked[fitting++]!.seconds;
  const chosen = ranked.slice(0, fitting).sort((a, b) => b.stability - a.stability);
  return [...chosen, ...ranked.slice(fitting)].map(({ wanted }) => wanted);
}

/**
 * Weighing a check is dear, so with far more cards than there is time for only the least certain are weighed: twice as
 * many as could be asked, and never fewer than a thousand. Cards of today's sitting always take part.
 */
function mostUncertain(
  known: readonly PlannedCard[],
  interviewAt: number,
  pace: number,
  askable: number,
): readonly PlannedCard[] {
  const most = Math.ceil(Math.max(1000, 2 * askable));
  if (known.length <= most) return known;
  const recalls = Float64Array.from(known, ({ memory }) => retrievability(memory, interviewAt, pace));
  const limit = recalls.toSorted()[most]!;
  return known.filter((_, i) => recalls[i]! < limit);
}
