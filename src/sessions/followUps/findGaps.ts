import type { AnswerReview } from '../answerModel.ts';
import { type AnswerWords, readAnswer } from '../answerWords.ts';
import { contradictionsIn } from '../contradicted.ts';
import { reviewAnswer } from '../reviewAnswer.ts';
import { deniedStatement } from './deniedStatement.ts';
import { leftOut } from './leftOut.ts';
import type { Gap, GapContext, GapKind } from './model.ts';
import { ownPartMissing } from './ownPart.ts';
import { resultMissing } from './resultMissing.ts';
import { stopsShort } from './stopsShort.ts';
import { vagueAmount } from './vagueAmount.ts';

/** What an interviewer cares about first. */
const ORDER: readonly GapKind[] = [
  'unfinished',
  'premise',
  'toldDifferently',
  'hypothetical',
  'noExample',
  'askUnanswered',
  'noOwnPart',
  'noResult',
  'noNumber',
];

/** Said in fewer words, nothing can be asked back about but the rest. */
const LEAST_WORDS = 4;

/**
 * What is missing in an answer, the most telling first; each kind once, and often nothing. Only what is clear: a gap that
 * is none makes an interviewer deaf. A question for a motive or for dates needs no story, so it is not asked for one.
 *
 * @param review the answer's own; made where not given
 */
export function findGaps(text: string, context: GapContext, review?: AnswerReview): Gap[] {
  const { question, stories = [] } = context;
  if (question.kind === 'smallTalk' || question.kind === 'askThem') return [];
  const answer = readAnswer(text);
  if (answer.told.words.length < LEAST_WORDS || declines(answer)) return [];
  const reviewed = review ?? reviewAnswer(question.text, text, { stories });
  const wantsStory = reviewed.asks.some(({ kind }) => kind === 'example' || kind === 'pastAction');
  const end = reviewed.unfinished ? null : stopsShort(answer);
  const gaps: Gap[] = [
    ...(end === null ? [] : [{ kind: 'unfinished' as const, words: end, about: '' }]),
    ...fromReview(reviewed, text, question.text),
    ...premises(question.text, answer),
    ...[deniedStatement(question.text, answer), missed(reviewed, answer)].filter((gap) => gap !== null),
    ...(wantsStory || question.kind === 'behavioural' ? ofStory(reviewed, answer) : []),
  ];
  return ORDER.flatMap((kind) => gaps.find((gap) => gap.kind === kind) ?? []);
}

/** "I can't think of one": asking for it again helps nobody. */
const declines = ({ cue, told }: AnswerWords): boolean =>
  told.words.length < 25 &&
  /\b(?:can't think of|nothing comes to mind|i don't have (?:an|a|one)|i'd rather not|pass on|skip (?:that|this))\b|^(?:well,? |honestly,? |to be honest,? )*(?:never|no, never|not yet|i never have|not that i)\b/u.test(
    cue,
  );

function fromReview(review: AnswerReview, text: string, question: string): Gap[] {
  const gaps: Gap[] = [];
  for (const finding of review.findings) {
    const words = finding.range ? text.slice(finding.range.start, finding.range.end) : '';
    if (finding.code === 'answer-breaks-off') gaps.push({ kind: 'unfinished', words, about: '' });
    if (finding.code === 'told-differently')
      gaps.push({ kind: 'toldDifferently', words, about: /“([^”]*)”\.$/u.exec(finding.message)?.[1] ?? '' });
    if (finding.code === 'example-missing')
      gaps.push({ kind: review.shape === 'hypothetical' ? 'hypothetical' : 'noExample', words, about: '' });
    if (finding.code === 'ask-unanswered' || finding.code === 'choice-missing') {
      const ask = review.asks.find(
        ({ answered, text: asked }) => answered === 'no' && finding.message.includes(asked.slice(0, 40)),
      );
      gaps.push({
        kind: 'askUnanswered',
        words: '',
        about: ask?.text ?? review.asks.find(({ answered }) => answered === 'no')?.text ?? question,
      });
    }
  }
  return gaps;
}

const missed = (review: AnswerReview, answer: AnswerWords): Gap | null => {
  const ask = leftOut(review, answer);
  return ask === null ? null : { kind: 'askUnanswered', words: '', about: ask };
};

const premises = (question: string, answer: AnswerWords): Gap[] =>
  contradictionsIn(question, answer).map(({ premise, range }) => ({
    kind: 'premise',
    words: answer.told.text.slice(range.start, range.end),
    about: premise.text,
  }));

/** What only an answer that tells something that happened can lack. */
function ofStory(review: AnswerReview, answer: AnswerWords): Gap[] {
  if (review.shape !== 'concrete' || answer.events < 2) return [];
  const gaps: Gap[] = [];
  const ownPart = ownPartMissing(answer);
  if (ownPart) gaps.push({ kind: 'noOwnPart', words: ownPart.words, about: '' });
  if (!review.unfinished && resultMissing(answer)) gaps.push({ kind: 'noResult', words: '', about: '' });
  const vague = vagueAmount(answer);
  if (vague) gaps.push({ kind: 'noNumber', words: vague.words, about: '' });
  return gaps;
}
