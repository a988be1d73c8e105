import type { CallView } from '../../../operations/calls/views.ts';
import type { AnswerStrength } from '../../../sessions/call/model.ts';
import { groupBy } from '../../app/groupBy.ts';
import { say, spokenLocale } from '../../../words/say.ts';

/** Where what the review says stands on the scale that people rate by, 1 to 5. */
const ON_SCALE: Readonly<Record<AnswerStrength, number>> = { weak: 1.5, fair: 3, strong: 4.5 };

/** A call's ratings, each the mean of its rated answers, 1 to 5. */
export interface CallRating {
  readonly callId: string;
  /** ISO date; null where it isn't known. */
  readonly on: string | null;
  readonly own: number;
  readonly review: number;
  readonly answers: number;
}

/** The calls with rated answers, the oldest first. */
export const ratingsByCall = (selfRatings: CallView['selfRatings']): CallRating[] =>
  [...groupBy(selfRatings, ({ callId }) => callId)].map(([callId, rated]) => ({
    callId,
    on: rated[0]!.on ?? null,
    own: mean(rated.map(({ rating }) => rating)),
    review: mean(rated.map(({ strength }) => ON_SCALE[strength])),
    answers: rated.length,
  }));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Apart by less than this, two ratings say the same. */
const ALIKE = 0.5;

/** How the two have moved, in one or two sentences: the picture for those who don't see it. */
export function ratingsInWords(calls: readonly CallRating[]): string {
  const first = calls[0];
  const last = calls.at(-1);
  if (!first || !last) return '';
  const apart = ({ own, review }: CallRating): number => own - review;
  const now = apart(last);
  const stands =
    Math.abs(now) < ALIKE
      ? say('you and the review see it alike')
      : now < 0
        ? say('you are harder on yourself than the review')
        : say('you are kinder to yourself than the review');
  if (calls.length === 1) return say('In this one call, {stands}.', { stands });
  const before = Math.abs(apart(first));
  const closer =
    Math.abs(now) <= before - ALIKE
      ? ` ${say('The two have come closer.')}`
      : Math.abs(now) >= before + ALIKE
        ? ` ${say('The two have moved apart.')}`
        : '';
  return say(
    'From {own} to {own2} by you, from {review} to {review2} by the review; in the latest call {stands}.{closer}',
    {
      own: figure(first.own),
      own2: figure(last.own),
      review: figure(first.review),
      review2: figure(last.review),
      stands,
      closer,
    },
  );
}

/** "3.5". */
export const figure = (rating: number): string => rating.toLocaleString(spokenLocale(), { maximumFractionDigits: 1 });
