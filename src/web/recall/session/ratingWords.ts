import type { Rating } from '../../../recall/model.ts';
import { say } from '../../../words/say.ts';

export interface RatingLook {
  readonly rating: Rating;
  /** 1 to 4, as in every flash-card program. */
  readonly key: string;
  readonly word: string;
}

/** What a person says of a recall, from worst to best. */
export const RATINGS: readonly RatingLook[] = [
  { rating: 'again', key: '1', word: say('Forgot') },
  { rating: 'hard', key: '2', word: say('Hard') },
  { rating: 'good', key: '3', word: say('Good') },
  { rating: 'easy', key: '4', word: say('Easy') },
];

/** "Good", for a sentence. */
export const ratingWord = (rating: Rating): string => RATINGS.find((look) => look.rating === rating)!.word;
