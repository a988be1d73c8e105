import type { PlannedCard, PlanRequest } from './dayPlan.ts';
import type { IsoDate } from '../model.ts';
import { forecast, type PlannedReview } from './forecast.ts';
import { learningDayOf } from './learningDay.ts';
import { planAhead } from './planAhead.ts';
import { retrievability } from './retrievability.ts';
import { takesPart } from './takesPart.ts';
import { addDays, DAY_MS, daysBetween } from './zonedTime.ts';

/** What would be known at one time on the way to the interview. Shares of the cards, 0 to 1. */
export interface CoursePoint {
  readonly on: IsoDate;
  /** With the plan followed until then. */
  readonly share: number;
  /** Without another look from today on. */
  readonly unaided: number;
}

/** What would be known on the day if every day until then is done as planned. */
export interface FollowedForecast {
  /** Expected share of the cards that is remembered when the interview begins, 0 to 1. */
  readonly share: number;
  /** How many cards take part. */
  readonly cards: number;
  /** About how many of them would be asked last within a day of it: FSRS isn't validated within a day. */
  readonly withinDay: number;
  /** Days with something to do, today included, and what they take in all, seconds. */
  readonly days: number;
  readonly seconds: number;
  /** How many cards were simulated: all, or a sample of a large deck with its share of the minutes. */
  readonly simulated: number;
  /** From today to the day of the interview, at its time of day: every day, or as many evenly between as fit a picture. */
  readonly course: readonly CoursePoint[];
}

/** Plans reach no farther; an interview beyond it is forecast when it comes nearer. */
const MOST_DAYS = 26 * 7;
/** Cards times days that are simulated in some tens of milliseconds. */
const MOST_CARD_DAYS = 20_000;
/** As many as a small picture can show. */
const MOST_POINTS = 14;
/** Fewer would make the share less sure than the forecast itself. */
const LEAST_CARDS = 400;

/**
 * Plays the queue day by day with the outcomes that are expected (`planAhead`), and foresees each card along its reviews
 * (`forecast`): the same cards give the same figure. Null where no interview is ahead, or none within half a year: there
 * is no plan to follow then. docs/recall.md says how well it holds.
 */
export function forecastFollowed(request: PlanRequest): FollowedForecast | null {
  const { now, calendar, interviewAt, minutesOn, minutesInAll = null, today, pace = 1 } = request;
  if (interviewAt === null || interviewAt <= now) return null;
  const day = learningDayOf(now, calendar);
  const days = Math.max(1, daysBetween(day, learningDayOf(interviewAt, calendar)));
  if (days > MOST_DAYS) return null;
  const cards = request.cards.filter(takesPart);
  const some = sample(cards, Math.max(LEAST_CARDS, Math.floor(MOST_CARD_DAYS / days)), interviewAt);
  const part = cards.length === 0 ? 1 : some.length / cards.length;
  let minutes = -(today?.seconds ?? 0) / 60;
  for (let ahead = 0; ahead < days; ahead++) minutes += minutesOn(addDays(day, ahead));
  const plan = planAhead({
    ...request,
    cards: some,
    minutesOn: (date) => minutesOn(date) * part,
    // A day's last card ends after its minutes: of a sample's few minutes that would be much, were it not made up for.
    minutesInAll: part === 1 ? minutesInAll : Math.min(minutesInAll ?? Infinity, Math.max(0, minutes)) * part,
    ...(today && { today: { seconds: today.seconds * part, introduced: Math.round(today.introduced * part) } }),
  });
  const { share, withinDay } = forecast({ cards: some, forAt: interviewAt, planned: plan.reviews, risks: 0, pace });
  return {
    share,
    cards: cards.length,
    withinDay: Math.round(withinDay / part),
    days: plan.days.filter(({ seconds }) => seconds > 0).length,
    seconds: plan.days.reduce((sum, { seconds }) => sum + seconds, 0) / part,
    simulated: some.length,
    course: evenDays(days).map((ahead) => {
      const forAt = Math.max(now, interviewAt - (days - ahead) * DAY_MS);
      const shareAt = (planned: readonly PlannedReview[]) =>
        forecast({ cards: some, forAt, planned, risks: 0, pace }).share;
      return { on: addDays(day, ahead), share: shareAt(plan.reviews), unaided: shareAt([]) };
    }),
  };
}

/** From 0 to `last`, both included: every day, or `MOST_POINTS` of them as evenly as whole days lie. */
function evenDays(last: number): number[] {
  const points = Math.min(last, MOST_POINTS - 1);
  return Array.from({ length: points + 1 }, (_, i) => Math.round((i * last) / points));
}

/** About as many cards, evenly from the weakest to the strongest, in the order given. */
function sample(cards: readonly PlannedCard[], most: number, at: number): readonly PlannedCard[] {
  if (cards.length <= most) return cards;
  const recalls = Float64Array.from(cards, ({ memory }) => retrievability(memory, at));
  const places = Uint32Array.from(cards, (_, place) => place).sort((a, b) => recalls[a]! - recalls[b]! || a - b);
  const chosen = new Set<number>();
  for (let i = 0; i < most; i++) chosen.add(places[Math.floor(((i + 0.5) * cards.length) / most)]!);
  return cards.filter((_, place) => chosen.has(place));
}
