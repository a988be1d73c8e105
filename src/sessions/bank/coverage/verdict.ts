/**
 * Whether a story answers. Between the two marks it may: there the person is asked rather than told. What both get right
 * on labelled questions is in docs/question-bank.md.
 */
export type AnswerVerdict = 'answers' | 'perhaps' | 'no';

/** From here on a story answers. */
export const ANSWERS_FROM = 0.4;
/** Below this it doesn't. */
export const PERHAPS_FROM = 0.26;

export const verdictOf = (score: number): AnswerVerdict =>
  score >= ANSWERS_FROM ? 'answers' : score >= PERHAPS_FROM ? 'perhaps' : 'no';
