import type { AnswerReview } from '../answerModel.ts';
import type { AnswerStrength, PlannedQuestion } from './model.ts';

/** Findings after which an answer can't be called good, whatever else it has. */
const WEAK: ReadonlySet<string> = new Set(['answer-empty', 'answer-breaks-off', 'example-missing', 'choice-missing']);

/**
 * How an answer stands by its findings: `weak` where it breaks off, lacks its example or has two warnings, `strong` where
 * nothing is wrong with it and, if it should tell something that happened, it does and says how it ended.
 */
export function strengthOf(question: Pick<PlannedQuestion, 'kind'>, review: AnswerReview): AnswerStrength {
  const bad = review.findings.filter(({ severity }) => severity !== 'notice');
  if (bad.some(({ code }) => WEAK.has(code)) || bad.length >= 2) return 'weak';
  if (bad.length === 1) return 'fair';
  const wantsStory = question.kind === 'behavioural' || review.asks.some(({ kind }) => kind === 'example');
  if (!wantsStory) return review.words >= 8 || question.kind === 'logistics' ? 'strong' : 'fair';
  const ends = !review.findings.some(({ code }) => code === 'result-perhaps-missing');
  return review.shape === 'concrete' && ends && review.words >= 40 ? 'strong' : 'fair';
}
