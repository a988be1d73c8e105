import type { AnswerGiven, CheckedAnswer } from '../../../recall/cards/checkAnswer.ts';
import type { Deed, GivenAnswer, QueueNow } from './model.ts';

/**
 * What a session needs of the server. Each answer of a write is what is due then, or null where it
 * was written and the look at the queue failed. Throws `ApiFailure`.
 */
export interface RecallDesk {
  check(cardId: string, given: AnswerGiven): Promise<CheckedAnswer>;
  rate(answer: GivenAnswer): Promise<QueueNow | null>;
  putAway(cardId: string, kind: 'buried' | 'suspended'): Promise<QueueNow | null>;
  takeBack(deed: Deed): Promise<QueueNow | null>;
  /** The queue as it stands now. */
  look(): Promise<QueueNow>;
}
