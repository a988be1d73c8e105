import type { CheckedAnswer } from '../../../recall/cards/checkAnswer.ts';
import type { CardKind, Rating } from '../../../recall/model.ts';
import type { PlanReason } from '../../../recall/schedule/dayPlan.ts';
import type { Said } from '../../../shared/message.ts';

/** When a card would come back after a rating. */
export interface NextTime {
  /** Epoch milliseconds. */
  readonly backAt: number;
  /** Whether it comes so early because of the interview. */
  readonly forInterview: boolean;
}

/** A card as the session asks it. */
export interface AskedCard {
  readonly id: string;
  readonly kind: CardKind;
  readonly storyId: string | null;
  readonly document: string | null;
  readonly origin: 'document' | 'own';
  readonly prompt: string;
  readonly context: string | null;
  readonly answer: string;
  /** Why it is asked now; `answer-changed`: its document says something else than when it was learnt. */
  readonly reason: PlanReason | 'answer-changed';
  readonly reasonWords: string;
  readonly said?: Said<'reasonWords'> | undefined;
  /** Not before this instant, epoch milliseconds. */
  readonly fromAt: number;
  /** It was reviewed already on this learning day: what is said of its memory is then not validated. */
  readonly sameDay: boolean;
  /** How often it has been reviewed: an answer to an older state of it is not written. */
  readonly reviews: number;
  readonly next: Readonly<Record<Rating, NextTime>>;
}

/** What is due now: the first cards, and how many stand behind them. */
export interface QueueNow {
  readonly cards: readonly AskedCard[];
  readonly more: number;
}

/** An answer on its way to the server. */
export interface GivenAnswer {
  readonly cardId: string;
  readonly rating: Rating;
  readonly how: 'typed' | 'spoken' | 'self';
  /** Its words; null when it was only thought. */
  readonly answered: string | null;
  readonly suggested: Rating | null;
  /** From the prompt to the answer. */
  readonly thinkingMs: number;
  /** How often the card had been reviewed when it was asked. */
  readonly reviews: number;
}

interface Open {
  readonly card: AskedCard;
}

/** The prompt stands there and waits for an answer. */
export interface Asking extends Open {
  readonly phase: 'asking';
  /** Epoch milliseconds. */
  readonly askedAt: number;
}

/** The words of an answer, and when it was given. */
export interface WordsGiven {
  readonly text: string;
  readonly how: 'typed' | 'spoken';
  /** Epoch milliseconds: for a spoken one when it was said, not when its words were heard. */
  readonly at: number;
}

/** The words of the answer are being looked at. */
export interface Checking extends Open {
  readonly phase: 'checking';
  readonly how: 'typed' | 'spoken';
  readonly answered: string;
  readonly thinkingMs: number;
}

/** The answer is on the table and waits for a rating. */
export interface Shown extends Open {
  readonly phase: 'shown';
  readonly how: 'typed' | 'spoken' | 'self';
  readonly answered: string | null;
  /** Null where there are no words, or the words could not be looked at. */
  readonly checked: CheckedAnswer | null;
  readonly thinkingMs: number;
}

/** Every card that is left comes later today. */
export interface Resting {
  readonly phase: 'resting';
  /** When the first of them comes, epoch milliseconds. */
  readonly until: number;
}

export interface Finished {
  readonly phase: 'finished';
}

/** Nothing can be asked until the server has said what the last answer changed. */
export interface Settling {
  readonly phase: 'settling';
}

export type Moment = Asking | Checking | Shown | Settling | Resting | Finished;

/** One thing that was done, and the moment to go back to when it is undone. */
export interface Deed {
  readonly kind: 'rated' | 'buried' | 'suspended';
  readonly from: Asking | Shown;
  /** Null for what was put away. */
  readonly rating: Rating | null;
}

export interface SessionState {
  readonly moment: Moment;
  /** What is still to come, in order, without the card of the moment. */
  readonly queue: readonly AskedCard[];
  /** How many cards are due behind those of the queue. */
  readonly more: number;
  /** What was done in this session, the latest last. */
  readonly deeds: readonly Deed[];
}
