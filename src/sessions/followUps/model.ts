import type { FollowUp, PlannedQuestion } from '../call/model.ts';
import type { Story } from '../../stories/model.ts';

export type GapKind = FollowUp['gap'];

/** Something an interviewer would ask back about. */
export interface Gap {
  readonly kind: GapKind;
  /** The person's own words that show it; "" where it is something that is not there. */
  readonly words: string;
  /** What is open, for a template and for the review: the ask that has no answer, the other document's value, the premise. */
  readonly about: string;
}

/** What an answer is looked at with. */
export interface GapContext {
  readonly question: Pick<PlannedQuestion, 'text' | 'kind'>;
  /** Stories of the person's documents, whose values the answer should have. */
  readonly stories?: readonly Story[];
}
