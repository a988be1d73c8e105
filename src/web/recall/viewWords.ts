import type { RecallView } from '../../operations/views.ts';
import { forecastSentence } from './words/forecastWords.ts';

/** How many cards were never asked, among those that take part today. */
export const unaskedOf = ({ due, newLater }: Pick<RecallView, 'due' | 'newLater'>): number => due.newCards + newLater;

/** The forecast of a day's recall in one sentence; null where there is no card. */
export const viewSentence = (view: RecallView): string | null => {
  const { forecast, interview, day } = view;
  return forecast.cards === 0
    ? null
    : // The cards at risk are not named beside it.
      forecastSentence(
        {
          on: forecast.for === 'interview' ? (interview?.on ?? null) : null,
          cards: forecast.cards,
          share: forecast.share,
          unasked: unaskedOf(view),
          risks: 0,
        },
        day,
      );
};
