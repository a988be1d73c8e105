import { spokenWords } from '../language/spokenForm.ts';
import { wordsOf } from '../language/words.ts';
import { type Finding, finding } from '../shared/finding.ts';
import { type Message, message } from '../shared/message.ts';
import { parseInstruction, type Span } from './instruction.ts';
import { sentenceCount } from './sentenceCount.ts';

/** An answer is spoken at about this pace where an instruction gives seconds. */
const WORDS_PER_MINUTE = 150;
/** Seconds and words are aims, so a little over or under is no finding. */
const SECONDS_PLAY = 0.15;
const WORDS_PLAY = 0.1;

/** Whether an answer is as long as its question asks, else as its session does: sentences, then words or seconds. */
export function lengthFindings(name: Message, question: string, text: string, instructions: string): Finding[] {
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

function outside(
  name: Message,
  unit: 'sentence' | 'word' | 'second',
  count: number,
  span: Span,
  asked: Span = span,
): Finding[] {
  if (count >= span.min && count <= span.max) return [];
  const more = count > span.max;
  const wanted =
    asked.max === Number.POSITIVE_INFINITY
      ? message('at least {count}', { count: asked.min })
      : asked.min === 0
        ? message('at most {count}', { count: asked.max })
        : asked.min === asked.max
          ? `${asked.max}`
          : `${asked.min}–${asked.max}`;
  const values = { answer: name, count, wanted, one: asked.min === 1 && asked.max === 1 ? 1 : 2 };
  return [
    finding(
      more ? 'answer-too-long' : 'answer-too-short',
      'warning',
      unit === 'sentence'
        ? message(
            '{answer} has {count, plural, one {# sentence} other {# sentences}}; {wanted} {one, plural, one {is} other {are}} asked for.',
            values,
          )
        : unit === 'word'
          ? message(
              '{answer} has {count, plural, one {# word} other {# words}}; {wanted} {one, plural, one {is} other {are}} asked for.',
              values,
            )
          : message(
              '{answer} has about {count, plural, one {# second} other {# seconds}}; {wanted} {one, plural, one {is} other {are}} asked for.',
              values,
            ),
      null,
      more
        ? message('Keep the sentences that answer the question, and one example.')
        : message('Add what you did, or what came of it.'),
    ),
  ];
}

const widened = (span: Span, play: number): Span => ({
  min: Math.floor(span.min * (1 - play)),
  max: Math.ceil(span.max * (1 + play)),
});
