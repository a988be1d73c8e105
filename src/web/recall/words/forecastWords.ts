import { onDay } from './dayWords.ts';
import { aboutMinutes } from './timeWords.ts';
import { say, spokenLanguage } from '../../../words/say.ts';

/** A small number as one says it in an English sentence. */
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const countWord = (count: number): string => (spokenLanguage() === 'en' ? small[count] : null) ?? String(count);

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
  const known = Math.round(share * cards);
  if (days === 0) return say('If you follow the plan, it would be about {known} of {cards}.', { known, cards });
  const time = aboutMinutes(seconds);
  return days === 1
    ? say('If you follow the plan, it would be about {known} of {cards}, for {time} today.', { known, cards, time })
    : say('If you follow the plan, it would be about {known} of {cards}, for {time} over {days} days.', {
        known,
        cards,
        time,
        days,
      });
}

/**
 * The forecast in one sentence: "On Wednesday you would know 43 of 46 cards without another look; these four are the
 * risk."
 */
export function forecastSentence({ on, cards, share, unasked, risks }: ForecastFigures, today: string): string {
  if (cards === 0) return say('There are no cards yet, so there is nothing to forecast.');
  if (share === 0)
    return say(
      'None of the {cards, plural, one {# card} other {# cards}} has been asked yet, so there is nothing to forecast.',
      { cards },
    );
  const day = on === null ? say('in a week') : onDay(on, today);
  const start = say(
    '{day} you would know {known} of {cards, plural, one {# card} other {# cards}} without another look',
    { day: `${day.charAt(0).toUpperCase()}${day.slice(1)}`, known: Math.round(share * cards), cards },
  );
  if (risks === 0 && unasked > 0)
    return say('{start}; {unasked} {unasked, plural, one {has} other {have}} not been asked yet.', { start, unasked });
  if (risks === 0) return `${start}.`;
  return risks === 1
    ? say('{start}; this one is the risk.', { start })
    : say('{start}; these {risks} are the risk.', { start, risks: countWord(risks) });
}
