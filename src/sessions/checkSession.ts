import { quote } from '../shared/quote.ts';
import type { SessionDocument, SessionQuestion } from '../documents/model.ts';
import { type Finding, finding } from '../shared/finding.ts';
import type { TextRange } from '../shared/textRange.ts';
import type { Story } from '../stories/model.ts';
import { answerPlaces } from './answerPlaces.ts';
import type { AnswerContext } from './answerModel.ts';
import { message } from '../shared/message.ts';
import { valuesNamedIn } from './namedValues.ts';
import { reviewAnswer } from './reviewAnswer.ts';

/**
 * Findings about a session's answers, by the same review as an answer alone gets (see reviewAnswer), and reflection that
 * is still open. Ranges are in the document.
 *
 * @param source the document's text; without it findings cover the whole answer
 * @param stories the person's stories, whose values the answers should have
 * @param principles names of what the company stands for, from the workspace's own note of them; what the session's
 *   questions name comes on top
 */
export function checkSession(
  session: SessionDocument,
  source?: string,
  stories: readonly Story[] = [],
  principles: readonly string[] = [],
): Finding[] {
  const instructions = session.instructions?.text ?? '';
  // An answer may name a value that an earlier question spoke of.
  const values = [...principles, ...session.questions.flatMap(({ text }) => valuesNamedIn(text))];
  return [
    ...session.questions.flatMap((question) => checkAnswer(question, { instructions, stories, values }, source)),
    ...session.reflection
      .filter((entry) => entry.answer.text === '')
      .map((entry) =>
        finding(
          'reflection-unanswered',
          'notice',
          message('{question} is still open.', { question: quote(entry.question) }),
          entry.answer.range,
          message('A line or two is enough; it shows you next time what to work on.'),
        ),
      ),
  ];
}

function checkAnswer(question: SessionQuestion, context: AnswerContext, source: string | undefined): Finding[] {
  const { answer } = question;
  const called =
    question.number === null
      ? quote(question.title || question.text)
      : message('Question {number}', { number: question.number });
  if (answer.text === '') {
    return [
      finding(
        'answer-empty',
        'warning',
        message('{question} has no answer yet.', { question: called }),
        { start: question.range.start, end: lineEnd(question) },
        message('Write the first two sentences that come to mind, as you would say them.'),
      ),
    ];
  }
  const { findings } = reviewAnswer(question.text, answer.text, {
    ...context,
    name: message('The answer to {question}', { question: called }),
  });
  const place = source === undefined ? (): TextRange => answer.range : answerPlaces(source, answer);
  return findings.map((finding) => ({ ...finding, range: finding.range ? place(finding.range) : answer.range }));
}

const lineEnd = (question: SessionQuestion): number =>
  Math.max(question.range.start, Math.min(question.range.end, question.range.start + question.title.length + 16));
