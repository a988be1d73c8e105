import { sentencesOf } from '../language/sentences.ts';
import type { Finding } from '../shared/finding.ts';
import { shapeFindings } from './findings/contentFindings.ts';
import { finding, quoted } from './findings/quote.ts';
import { wordingFindings } from './findings/wordingFindings.ts';
import type { PartReview, Shape } from './model.ts';
import { partsOfAnswer } from './parts/parts.ts';
import { type ShapeReview, shapeOf } from './shape.ts';
import { rangeOfWords, toldOf } from './told.ts';
import { isUnfinished } from './unfinished.ts';
import { wordingOf } from './wording.ts';

/** What the words of an answer say by themselves, with no story known. */
export interface AnswerReview {
  /** Sentences as punctuated; null for text without punctuation, which has none to count. */
  readonly sentences: number | null;
  readonly words: number;
  readonly shape: Shape;
  readonly unfinished: boolean;
  /** From cue words alone, so less sure than a take's; empty for answers too short to have parts. */
  readonly parts: readonly PartReview[];
  /** Most worth fixing first. */
  readonly findings: readonly Finding[];
}

const ASKS_FOR_EXAMPLE =
  /\b(?:example|tell me about a time|a time when|describe a (?:time|situation)|give me an? (?:instance|example)|share an? (?:example|time|story)|specific (?:example|instance|situation))\b/iu;
const LONG_ENOUGH_FOR_PARTS = 40;
/** A run of this many words with no full stop is dictation. */
const UNPUNCTUATED_WORDS = 45;

/** Reviews an answer to a question: does it tell something that happened, does it end, how is it worded. */
export function reviewAnswer(question: string, text: string): AnswerReview {
  const told = toldOf(text);
  const words = told.words.length;
  const sentences = sentencesOf(text);
  if (words === 0) {
    return {
      sentences: 0,
      words: 0,
      shape: 'concrete',
      unfinished: false,
      parts: [],
      findings: [
        finding(
          'empty-answer',
          'warning',
          'This answer is empty.',
          null,
          'Say one thing that happened, even in a sentence.',
        ),
      ],
    };
  }
  const punctuated = /[.!?…]/.test(text) ? words / sentences.length <= UNPUNCTUATED_WORDS : words < 12;
  const shape = shapeOf(told);
  const unfinished = isUnfinished(told);
  const findings: Finding[] = [];
  if (unfinished) {
    const range = rangeOfWords(told, Math.max(0, words - 6), words);
    findings.push(
      finding(
        'unfinished',
        'warning',
        `The answer breaks off at ${quoted(`…${text.slice(range.start, range.end)}`)}`,
        range,
        'Finish the sentence, or cut it.',
      ),
    );
  }
  findings.push(...exampleFindings(question, shape), ...wordingFindings(told, wordingOf(told)));
  return {
    sentences: punctuated ? sentences.length : null,
    words,
    shape: shape.shape,
    unfinished,
    parts: words >= LONG_ENOUGH_FOR_PARTS && shape.shape === 'concrete' ? partsOfAnswer(text) : [],
    findings,
  };
}

/** General talk is a fault where the question asks for an example, and worth knowing elsewhere. */
function exampleFindings(question: string, shape: ShapeReview): Finding[] {
  const asked = ASKS_FOR_EXAMPLE.exec(question);
  return shapeFindings(shape).map((found) =>
    asked
      ? {
          ...found,
          code: 'no-example',
          message: `The question asks for an example (${quoted(asked[0])}). ${found.message}`,
        }
      : { ...found, severity: 'notice' as const },
  );
}
