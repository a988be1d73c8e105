import { quote } from '../shared/quote.ts';
import { fold } from '../language/words.ts';
import { type Finding, finding } from '../shared/finding.ts';
import { type Message, message } from '../shared/message.ts';
import { shapeFindings } from '../takes/findings/contentFindings.ts';
import { wordingFindings } from '../takes/findings/wordingFindings.ts';
import { partsOfAnswer } from '../takes/parts/parts.ts';
import { rangeOfWords } from '../takes/told.ts';
import { wordsBreakOff } from '../takes/endings/breaksOff.ts';
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
  const name = context.name ?? message('The answer');
  if (words === 0) return emptyReview(question, name);
  const unfinished = wordsBreakOff(answer.told) || breaksOff(text) !== null;
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
  message('This may not say how it ended.'),
  null,
  message('Add one sentence on what came of it, unless it is there already.'),
);

function emptyReview(question: string, name: Message): AnswerReview {
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
        message('{answer} is empty.', { answer: name }),
        null,
        message('Write the first two sentences that come to mind, as you would say them.'),
      ),
    ],
  };
}

function breakOffFinding(name: Message, { told }: AnswerWords): Finding {
  const range = rangeOfWords(told, Math.max(0, told.words.length - END_WORDS), told.words.length);
  return finding(
    'answer-breaks-off',
    'error',
    message('{answer} stops in mid-sentence: {words}.', {
      answer: name,
      words: quote(`… ${told.text.slice(range.start, range.end)}`),
    }),
    range,
    message('Finish the sentence.'),
  );
}

function premiseFindings(question: string, answer: AnswerWords): Finding[] {
  return contradictionsIn(question, answer).map(({ premise, range }) =>
    finding(
      'premise-contradicted',
      'warning',
      message('The question takes it that {premise}; you say {words}.', {
        premise: quote(premise.text),
        words: quote(answer.told.text.slice(range.start, range.end)),
      }),
      range,
      message('Say so first and kindly, then answer what is left of the question.'),
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
          ? message('The question asks for an example, and the answer tells none.{why}', {
              why: why?.said?.message ? message(' {why}', { why: why.said.message }) : '',
            })
          : message('The question asks for an example. Is there one in this answer?'),
        why?.range ?? null,
        message('Tell one thing that happened: where, when, what you did, how it ended.'),
      ),
    ];
  }
  const options = ask.kind === 'choice' ? optionsOf(question, ask.text) : [];
  if (options.length > 1) {
    return [
      finding(
        'choice-missing',
        'warning',
        message('The question asks you to choose between {options}; the answer names none.', {
          options: { list: options.map(({ text }) => quote(text)) },
        }),
        null,
        message('Name your choice in the first sentence, even if it is “both”.'),
      ),
    ];
  }
  return [
    finding(
      sure ? 'ask-unanswered' : 'ask-perhaps-unanswered',
      sure ? 'warning' : 'notice',
      sure
        ? message('This part has no answer yet: {part}.', { part: quote(ask.text) })
        : message('Is this part answered? {part}.', { part: quote(ask.text) }),
      null,
      WANTED[ask.kind] ?? message('Give it a sentence of its own.'),
    ),
  ];
}

const WANTED: Readonly<Partial<Record<Ask['kind'], Message>>> = {
  wouldYou: message('Add a sentence with “I would …” or “I will …”.'),
  preparing: message('Say one thing you are doing, and how often.'),
  lesson: message('Add a sentence with what you took from it.'),
  changed: message('Say what you do otherwise since then, or would do.'),
  result: message('Say how it ended.'),
  pastAction: message('Say what you did yourself.'),
  reason: message('Add a sentence with your reason.'),
  amount: message('Give a figure, even a rough one.'),
  superlative: message('Name it, in a sentence of its own.'),
  when: message('Give a day or a month, even a rough one.'),
  choice: message('Say which one.'),
  yesNo: message('Say yes or no, and a word on why.'),
  who: message('Name them, or say who they are to you.'),
};
