import { COMPETENCIES } from './competencies.ts';
import type { BankQuestion } from './model.ts';
import { QUESTION_BANK } from './questions/all.ts';

/**
 * One question for each thing that interviewers assess, in the competencies' order: the bank's first general one that a
 * story answers and that needs no filling in. It is what an interviewer of any field may ask.
 */
export const LIKELY_QUESTIONS: readonly BankQuestion[] = COMPETENCIES.flatMap(({ id }) => {
  const first = QUESTION_BANK.find(
    ({ expectsStory, field, slots, competencies }) =>
      expectsStory && field === 'general' && slots.length === 0 && competencies[0] === id,
  );
  return first ? [first] : [];
});
