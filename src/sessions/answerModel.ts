import type { Message } from '../shared/message.ts';
import type { Finding } from '../shared/finding.ts';
import type { Story } from '../stories/model.ts';
import type { PartReview, Shape } from '../takes/model.ts';
import type { Answered } from './answerTest.ts';
import type { Ask } from './asks.ts';

/** What an answer is held against, beside its question. All optional. */
export interface AnswerContext {
  /** What the session asks of every answer: "Write 2-3 sentences". A question's own wish goes before it. */
  readonly instructions?: string;
  /** The person's stories: an answer that tells one with another value is found. */
  readonly stories?: readonly Story[];
  /** What the company stands for, by name, beside what the question itself names: "Open Doors". */
  readonly values?: readonly string[];
  /** How messages call it: "the answer to Question 3". */
  readonly name?: Message;
}

/** What the words of an answer say, by rules alone: the same words always get the same review. */
export interface AnswerReview {
  /** Sentences as punctuated; null for text with hardly any punctuation, which has none to count. */
  readonly sentences: number | null;
  readonly words: number;
  readonly shape: Shape;
  readonly unfinished: boolean;
  /** From cue words alone, so less sure than a take's. Only for answers that tell something that happened, where asked. */
  readonly parts: readonly PartReview[];
  /** What the question asks, and whether the answer speaks to it. */
  readonly asks: readonly (Ask & { readonly answered: Answered })[];
  /** Most worth fixing first. Ranges are in the answer's text; null where the whole answer is meant. */
  readonly findings: readonly Finding[];
}
