import type { RecallView } from '../../operations/views.ts';
import { forecastSentence } from './words/forecastWords.ts';

/** The forecast of a day's recall in one sentence; null where there is no card. */
export const viewSentence = ({ forecast, interview, day }: RecallView): string | null =>
  forecast.cards === 0
    ? null
    : // The cards at risk are not named beside it.
      forecastSentence(
        {
          on: forecast.for === 'interview' ? (interview?.on ?? null) : null,
          cards: forecast.cards,
          share: forecast.share,
          risks: 0,
        },
        day,
      );
