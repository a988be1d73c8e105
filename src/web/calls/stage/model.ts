import type { AnswerGiven } from '../../../operations/calls/runCall.ts';
import type { FollowUp, PlannedQuestion } from '../../../sessions/call/model.ts';

/** What is asked now: a question, or what is asked back. */
export interface Turn {
  /** Index into the plan's questions. */
  readonly index: number;
  readonly question: PlannedQuestion;
  readonly followUp: FollowUp | null;
  /** Names the turn among those of its call. */
  readonly key: string;
}

export type Way = 'spoken' | 'typed';

/** What an answer came to, before the turn adds how it was asked. */
export type Given = Pick<AnswerGiven, 'mode' | 'text' | 'takeId' | 'firstWordMs' | 'endedAt' | 'skipped'>;

/** What both ways of answering are given. */
export interface AnsweringProps {
  readonly turn: Turn;
  readonly callId: string;
  /** When the question ended, on `performance.now()`'s clock; null while it is being asked. */
  readonly askedAtMs: number | null;
  /** The answer is on its way to Offbook. */
  readonly sending: boolean;
  readonly onGiven: (given: Given) => void;
}
