import { spokenWords } from '../language/spokenForm.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { SessionDocument, SessionQuestion } from '../documents/model.ts';
import type { Finding } from '../shared/finding.ts';
import { type Instruction, parseInstruction, type Span } from './instruction.ts';
import { breaksOff } from './unfinished.ts';

/** Text with this many words for each closing mark is punctuated too little for its sentences to be counted. */
const WORDS_PER_MARK = 60;
/** An answer is spoken at about this pace where an instruction gives seconds. */
const WORDS_PER_MINUTE = 150;
/** Seconds are an estimate, so a little over or under is no finding. */
const SECONDS_PLAY = 0.15;

/** Findings about a session's answers: empty, broken off, outside the instruction; unanswered reflection as a notice. */
export function checkSession(session: SessionDocument): Finding[] {
  const instruction = parseInstruction(session.instructions?.text ?? '');
  return [
    ...session.questions.flatMap((question) => checkAnswer(question, instruction)),
    ...session.reflection
      .filter((entry) => entry.answer.text === '')
      .map((entry): Finding => ({
        code: 'reflection-unanswered',
        severity: 'notice',
        message: `"${entry.question}" is still open.`,
        range: entry.answer.range,
        fix: 'A line or two is enough; it shows you next time what to work on.',
      })),
  ];
}

function checkAnswer(question: SessionQuestion, general: Instruction): Finding[] {
  const { answer } = question;
  const name = question.number === null ? `"${question.title || question.text}"` : `Question ${question.number}`;
  if (answer.text === '') {
    return [
      {
        code: 'answer-empty',
        severity: 'warning',
        message: `${name} has no answer yet.`,
        range: { start: question.range.start, end: lineEnd(question) },
        fix: 'Write the first two sentences that come to mind, as you would say them.',
      },
    ];
  }
  const findings: Finding[] = [];
  const broken = breaksOff(answer.text);
  if (broken) {
    findings.push({
      code: 'answer-breaks-off',
      severity: 'error',
      message: `The answer to ${name} stops in mid-sentence: "… ${broken.words}".`,
      range: { start: Math.max(answer.range.start, answer.range.end - broken.words.length), end: answer.range.end },
      fix: 'Finish the sentence.',
    });
  }
  // "unless specified otherwise": a question's own wish goes before the session's.
  const own = parseInstruction(question.text);
  const sentences = own.sentences ?? general.sentences;
  const counted = sentenceCount(answer.text);
  if (sentences && counted !== null) findings.push(...outside(name, 'sentence', counted, sentences, answer.range));
  const words = own.words ?? general.words;
  if (words)
    findings.push(...outside(name, 'word', wordsOf(answer.text).length, widened(words, 0.1), answer.range, words));
  const seconds = own.seconds ?? general.seconds;
  if (seconds && !sentences && !words) {
    const spoken = Math.round((spokenWords(answer.text).length / WORDS_PER_MINUTE) * 60);
    findings.push(...outside(name, 'second', spoken, widened(seconds, SECONDS_PLAY), answer.range, seconds));
  }
  return findings;
}

/** Sentences of a text, or null where it has too few closing marks to tell (dictated text). */
export function sentenceCount(text: string): number | null {
  const marks = text.match(/[.!?…]+(?=["”'’)\]]*(?:\s|$))/gu)?.length ?? 0;
  const words = wordsOf(text).length;
  if (words === 0) return 0;
  if (marks === 0) return words <= 20 ? 1 : null;
  return words / marks > WORDS_PER_MARK ? null : sentencesOf(text).length;
}

function outside(
  name: string,
  unit: string,
  count: number,
  span: Span,
  range: Finding['range'],
  asked: Span = span,
): Finding[] {
  if (count >= span.min && count <= span.max) return [];
  const more = count > span.max;
  const wanted =
    asked.max === Number.POSITIVE_INFINITY
      ? `at least ${asked.min}`
      : asked.min === 0
        ? `at most ${asked.max}`
        : asked.min === asked.max
          ? `${asked.max}`
          : `${asked.min}–${asked.max}`;
  return [
    {
      code: more ? 'answer-too-long' : 'answer-too-short',
      severity: 'warning',
      message: `The answer to ${name} has ${unit === 'second' ? 'about ' : ''}${count} ${unit}${count === 1 ? '' : 's'}; the session asks for ${wanted}.`,
      range,
      fix: more
        ? 'Keep the sentences that answer the question, and one example.'
        : 'Add what you did, or what came of it.',
    },
  ];
}

const widened = (span: Span, play: number): Span => ({
  min: Math.floor(span.min * (1 - play)),
  max: Math.ceil(span.max * (1 + play)),
});

const lineEnd = (question: SessionQuestion): number =>
  Math.max(question.range.start, Math.min(question.range.end, question.range.start + question.title.length + 16));
