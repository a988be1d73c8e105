import { type Failure, failure } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { reviewAnswer } from '../../takes/reviewAnswer.ts';
import { answerJsonLines } from '../jsonLines.ts';
import type { Terminal } from '../terminal.ts';

/** Answers to interview questions as JSON lines `{id, document?, question, text}`; reviews in the same order. */
export async function answers(terminal: Terminal): Promise<Result<number, Failure>> {
  const failed = await answerJsonLines(process.stdin, terminal.out, async ({ question, text }) => {
    if (typeof question !== 'string' || typeof text !== 'string') {
      return err(failure('answer-invalid', 'An answer is {"id", "question": what was asked, "text": the answer}.'));
    }
    return ok(reviewAnswer(question, text));
  });
  return ok(failed > 0 ? 1 : 0);
}
