import { plural } from '../../design/format.ts';
import { onDay } from './dayWords.ts';
import { aboutMinutes } from './timeWords.ts';

/** A number as one says it in a sentence. */
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const countWord = (count: number): string => small[count] ?? String(count);

export interface ForecastFigures {
  /** The interview's day, YYYY-MM-DD; null for this time next week. */
  readonly on: string | null;
  /** How many cards take part. */
  readonly cards: number;
  /** Expected share that is known then if nothing more is done, 0 to 1. */
  readonly share: number;
  /** How many cards were never asked. */
  readonly unasked: number;
  /** How many are named as the risk. */
  readonly risks: number;
}

export interface FollowedFigures {
  readonly cards: number;
  /** Expected share that is known on the day if every day is done as planned, 0 to 1. */
  readonly share: number;
  readonly days: number;
  readonly seconds: number;
}

/** What the plan brings, in one sentence: "If you follow the plan, it would be 45 of 46, for about 30 minutes over 4 days." */
export function followedSentence({ cards, share, days, seconds }: FollowedFigures): string {
  const known = `If you follow the plan, it would be about ${Math.round(share * cards)} of ${cards}`;
  return days === 0
    ? `${known}.`
    : `${known}, for ${aboutMinutes(seconds)} ${days === 1 ? 'today' : `over ${plural(days, 'day')}`}.`;
}

/**
 * The forecast in one sentence: "On Wednesday you would know 43 of 46 cards without another look; these four are the
 * risk."
 */
export function forecastSentence({ on, cards, share, unasked, risks }: ForecastFigures, today: string): string {
  if (cards === 0) return 'There are no cards yet, so there is nothing to forecast.';
  if (share === 0) return `None of the ${plural(cards, 'card')} has been asked yet, so there is nothing to forecast.`;
  const day = on === null ? 'in a week' : onDay(on, today);
  const start = `${day.charAt(0).toUpperCase()}${day.slice(1)} you would know ${Math.round(share * cards)} of ${plural(cards, 'card')} without another look`;
  if (risks === 0 && unasked > 0) return `${start}; ${unasked} ${unasked === 1 ? 'has' : 'have'} not been asked yet.`;
  if (risks === 0) return `${start}.`;
  return risks === 1 ? `${start}; this one is the risk.` : `${start}; these ${countWord(risks)} are the risk.`;
}
