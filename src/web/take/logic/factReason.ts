import type { FactReview } from '../../../takes/model.ts';
import { told } from '../../../words/sayMessage.ts';

/** Why a fact is judged so, in the language of the page; in English in reviews stored before reasons were messages. */
export const factReason = ({ reason, why }: FactReview): string =>
  told({ reason, said: why && { reason: why } }, 'reason');
