import { spokenWords } from '../language/spokenForm.ts';
import { wordsOf } from '../language/words.ts';
import type { Finding } from '../shared/finding.ts';
import { parseInstruction, type Span } from './instruction.ts';
import { sentenceCount } from './sentenceCount.ts';

/** An answer is spoken at about this pace where an instruction gives seconds. */
const WORDS_PER_MINUTE = 150;
/** Seconds and words are aims, so a little over or under is no finding. */
const SECONDS_PLAY = 0.15;
const WORDS_PLAY = 0.1;

/** Whether an answer is as long as its question asks, else as its session does: sentences, then words or seconds. */
export function lengthFindings(name: string, question: string, text: string, instructions: string): Finding[] {
  const own = parseInstruction(question);
  const general = parseInstruction(instructions);
  const findings: Finding[] = [];
  const sentences = own.sentences ?? general.sentences;
  const counted = sentenceCount(text);
  if (sentences && counted !== null) findings.push(...outside(name, 'sentence', counted, sentences));
  const words = own.words ?? general.words;
  if (words) findings.push(...outside(name, 'word', wordsOf(text).length, widened(words, WORDS_PLAY), words));
  const seconds = own.seconds ?? general.seconds;
  if (seconds && !sentences && !words) {
    const spoken = Math.round((spokenWords(text).length / WORDS_PER_MINUTE) * 60);
    findings.push(...outside(name, 'second', spoken, widened(seconds, SECONDS_PLAY), seconds));
  }
  return findings;
}

function outside(name: string, unit: string, count: number, span: Span, asked: Span = span): Finding[] {
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
      message: `${name} has ${unit === 'second' ? 'about ' : ''}${count} ${unit}${count === 1 ? '' : 's'}; ${wanted} ${asked.min === 1 && asked.max === 1 ? 'is' : 'are'} asked for.`,
      range: null,
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
