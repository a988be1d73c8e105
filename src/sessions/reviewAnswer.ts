import { fold } from '../language/words.ts';
import type { Finding } from '../shared/finding.ts';
import { shapeFindings } from '../takes/findings/contentFindings.ts';
import { finding, listed, quoted } from '../takes/findings/quote.ts';
import { wordingFindings } from '../takes/findings/wordingFindings.ts';
import { partsOfAnswer } from '../takes/parts/parts.ts';
import { rangeOfWords } from '../takes/told.ts';
import { isUnfinished } from '../takes/endings/openEnding.ts';
import { wordingOf } from '../takes/wording.ts';
import { lengthFindings } from './answerLength.ts';
import { sentenceCount } from './sentenceCount.ts';
import type { AnswerContext, AnswerReview } from './answerModel.ts';
import { type AnswerWords, isEnglish, readAnswer } from './answerWords.ts';
import { type Ask, partsOfQuestion } from './asks.ts';
import { optionsOf } from './choiceOptions.ts';
import { contradictionsIn } from './contradicted.ts';
import { judgedAsks } from './judgedAsks.ts';
import { valueFindings, valuesNamedIn } from './namedValues.ts';
import { toldDifferently } from './toldDifferently.ts';
import { breaksOff } from './unfinished.ts';

export type { AnswerContext, AnswerReview } from './answerModel.ts';

/** Shorter answers have no parts to speak of. */
const LONG_ENOUGH_FOR_PARTS = 40;
/** Words quoted of a broken-off end. */
const END_WORDS = 6;

/**
 * Reviews a typed or dictated answer: its length, whether it ends, whether it speaks to each thing the question asks,
 * denies what the question takes for granted, or tells a story of the person's with other values. Deterministic, offline.
 */
export function reviewAnswer(question: string, text: string, context: AnswerContext = {}): AnswerReview {
  const answer = readAnswer(text);
  const words = answer.told.words.length;
  const name = context.name ?? 'The answer';
  if (words === 0) return emptyReview(question, name);
  const unfinished = isUnfinished(answer.told) || breaksOff(text) !== null;
  const english = isEnglish(answer);
  const { asks } = partsOfQuestion(question);
  const judged = withoutExample(
    english
      ? judgedAsks(asks, question, answer, unfinished)
      : asks.map((ask) => ({ ...ask, answered: 'yes' as const })),
  );
  const behavioural = asks.some(({ kind }) => kind === 'example');
  const parts =
    behavioural && words >= LONG_ENOUGH_FOR_PARTS && answer.shape.shape === 'concrete' ? partsOfAnswer(text) : [];
  return {
    sentences: sentenceCount(text),
    words,
    shape: answer.shape.shape,
    unfinished,
    parts,
    asks: judged,
    findings: [
      ...(unfinished ? [breakOffFinding(name, answer)] : []),
      ...(english ? premiseFindings(question, answer) : []),
      ...toldDifferently(answer.told, context.stories ?? []),
      ...worthSaying(judged).flatMap((ask) => askFindings(ask, question, answer)),
      ...(english ? valueFindings(withOwn(context.values, question), answer, behavioural) : []),
      ...lengthFindings(name, question, text, context.instructions ?? ''),
      ...(parts.length > 0 && !unfinished && !parts.some(({ part }) => part === 'result') ? [NO_RESULT] : []),
      ...wordingFindings(answer.told, wordingOf(answer.told)),
    ],
  };
}

/** The company's values and those of the question, each once. */
function withOwn(values: readonly string[] = [], question: string): string[] {
  const all = [...valuesNamedIn(question), ...values];
  return all.filter((one, at) => all.findIndex((other) => fold(other) === fold(one)) === at);
}

/** "What did it cost you" asks about the example: where that is missing, so is this. */
function withoutExample(asks: AnswerReview['asks']): AnswerReview['asks'] {
  if (!asks.some(({ kind, answered }) => kind === 'example' && answered === 'no')) return asks;
  return asks.map((ask) =>
    ask.kind === 'open' && ABOUT_IT.test(ask.text)
      ? { ...ask, answered: 'no' as const }
      : // What is said in general may be the lesson; without the example nobody can tell.
        ask.kind === 'lesson' && ask.answered === 'no'
        ? { ...ask, answered: 'maybe' as const }
        : ask,
  );
}
const ABOUT_IT = /\b(?:did|was|were) (?:it|that|this|they)\b/iu;

/** Where the example itself is missing, so are what was done in it and how it ended: one finding says it all. */
function worthSaying(asks: AnswerReview['asks']): AnswerReview['asks'] {
  const noExample = asks.some(({ kind, answered }) => kind === 'example' && answered !== 'yes');
  return noExample ? asks.filter(({ kind }) => kind !== 'pastAction' && kind !== 'result' && kind !== 'open') : asks;
}

const NO_RESULT = finding(
  'result-perhaps-missing',
  'notice',
  'This may not say how it ended.',
  null,
  'Add one sentence on what came of it, unless it is there already.',
);

function emptyReview(question: string, name: string): AnswerReview {
  const { asks } = partsOfQuestion(question);
  return {
    sentences: 0,
    words: 0,
    shape: 'concrete',
    unfinished: false,
    parts: [],
    asks: asks.map((ask) => ({ ...ask, answered: 'no' as const })),
    findings: [
      finding(
        'answer-empty',
        'warning',
        `${name} is empty.`,
        null,
        'Write the first two sentences that come to mind, as you would say them.',
      ),
    ],
  };
}

function breakOffFinding(name: string, { told }: AnswerWords): Finding {
  const range = rangeOfWords(told, Math.max(0, told.words.length - END_WORDS), told.words.length);
  return finding(
    'answer-breaks-off',
    'error',
    `${name} stops in mid-sentence: ${quoted(`… ${told.text.slice(range.start, range.end)}`)}.`,
    range,
    'Finish the sentence.',
  );
}

function premiseFindings(question: string, answer: AnswerWords): Finding[] {
  return contradictionsIn(question, answer).map(({ premise, range }) =>
    finding(
      'premise-contradicted',
      'warning',
      `The question takes it that ${quoted(premise.text)}; you say ${quoted(answer.told.text.slice(range.start, range.end))}.`,
      range,
      'Say so first and kindly, then answer what is left of the question.',
    ),
  );
}

function askFindings(
  ask: Ask & { readonly answered: 'yes' | 'maybe' | 'no' },
  question: string,
  answer: AnswerWords,
): Finding[] {
  if (ask.answered === 'yes') return [];
  const sure = ask.answered === 'no';
  if (ask.kind === 'example') {
    const [why] = shapeFindings(answer.shape);
    return [
      finding(
        sure ? 'example-missing' : 'example-perhaps-missing',
        sure ? 'warning' : 'notice',
        sure
          ? `The question asks for an example, and the answer tells none.${why ? ` ${why.message}` : ''}`
          : 'The question asks for an example. Is there one in this answer?',
        why?.range ?? null,
        'Tell one thing that happened: where, when, what you did, how it ended.',
      ),
    ];
  }
  const options = ask.kind === 'choice' ? optionsOf(question, ask.text) : [];
  if (options.length > 1) {
    return [
      finding(
        'choice-missing',
        'warning',
        `The question asks you to choose between ${listed(options.map(({ text }) => quoted(text)))}; the answer names none.`,
        null,
        'Name your choice in the first sentence, even if it is “both”.',
      ),
    ];
  }
  return [
    finding(
      sure ? 'ask-unanswered' : 'ask-perhaps-unanswered',
      sure ? 'warning' : 'notice',
      sure ? `This part has no answer yet: ${quoted(ask.text)}.` : `Is this part answered? ${quoted(ask.text)}.`,
      null,
      WANTED[ask.kind] ?? 'Give it a sentence of its own.',
    ),
  ];
}

const WANTED: Readonly<Partial<Record<Ask['kind'], string>>> = {
  wouldYou: 'Add a sentence with “I would …” or “I will …”.',
  preparing: 'Say one thing you are doing, and how often.',
  lesson: 'Add a sentence with what you took from it.',
  changed: 'Say what you do otherwise since then, or would do.',
  result: 'Say how it ended.',
  pastAction: 'Say what you did yourself.',
  reason: 'Add a sentence with your reason.',
  amount: 'Give a figure, even a rough one.',
  superlative: 'Name it, in a sentence of its own.',
  when: 'Give a day or a month, even a rough one.',
  choice: 'Say which one.',
  yesNo: 'Say yes or no, and a word on why.',
  who: 'Name them, or say who they are to you.',
};
