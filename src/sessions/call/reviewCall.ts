import { type Finding, finding, type Severity } from '../../shared/finding.ts';
import { message, worded } from '../../shared/message.ts';
import type { Story } from '../../stories/model.ts';
import type { AnswerReview } from '../answerModel.ts';
import { reviewAnswer } from '../reviewAnswer.ts';
import { firstWords } from './firstWords.ts';
import type { AnswerInCall, Call, CallAnswer, CallReview, PlannedQuestion } from './model.ts';
import { GENERIC_UNTIL, ONLY_YOU_FROM, type Specific, specificOf } from './specific.ts';
import { strengthOf } from './strength.ts';
import { strengthsIn } from './strengthsIn.ts';
import { suggestedReflection } from './suggestedReflection.ts';
import { wordsOf } from './writeSession.ts';

export interface ReviewOptions {
  /** The person's stories. */
  readonly stories: readonly Story[];
  /** What the company stands for, by name. */
  readonly values: readonly string[];
  /** Words of recorded answers by answer id, where an answer has none of its own. */
  readonly words?: ReadonlyMap<string, string>;
}

/** An answer with all that is found in it. */
export interface ReviewedAnswer {
  readonly answer: CallAnswer;
  readonly question: PlannedQuestion;
  readonly text: string;
  /** Null without words. */
  readonly review: AnswerReview | null;
  readonly specific: Specific | null;
  readonly inCall: AnswerInCall;
}

const MOST = 3;
/** Fewer words can't be anybody's or somebody's. */
const LEAST_WORDS_TO_BELIEVE = 15;

/** Reviews every answer of a call by the rules that answers have everywhere, and the call as a whole. Pure. */
export function reviewCall(call: Call, options: ReviewOptions): CallReview {
  const reviewed = reviewedAnswers(call, options);
  const spoken = reviewed.filter(({ question }) => question.kind !== 'smallTalk' && question.kind !== 'askThem');
  const believable = spoken.filter(
    ({ review, question }) =>
      review !== null && review.words >= LEAST_WORDS_TO_BELIEVE && question.kind !== 'logistics',
  );
  return {
    answers: reviewed.map(({ inCall }) => inCall),
    strengths: strengthsIn(spoken).slice(0, MOST),
    fixes: fixesIn(spoken).slice(0, MOST),
    generic: believable
      .filter(({ specific }) => specific!.share < GENERIC_UNTIL)
      .map(({ answer, specific, text }) => ({
        question: answer.question,
        words: specific!.anybody ?? firstWords(text),
      })),
    onlyYou: believable
      .filter(({ specific }) => specific!.share >= ONLY_YOU_FROM)
      .map(({ answer, specific }) => ({ question: answer.question, words: specific!.words[0] ?? '' })),
    suggested: suggestedReflection(call, reviewed),
  };
}

/** Each answer of a call with its review. */
export function reviewedAnswers(call: Call, { stories, values, words }: ReviewOptions): ReviewedAnswer[] {
  return call.answers.flatMap((answer) => {
    const question = call.plan.questions[answer.question];
    if (!question) return [];
    const text = wordsOf(answer, words);
    const free = question.kind === 'smallTalk' || question.kind === 'askThem';
    const review =
      text.trim() === '' || answer.skipped
        ? null
        : reviewAnswer(answer.followUp?.text ?? question.text, text, {
            stories,
            values,
            name: message('Your answer'),
            // A question's own limits go before the call's; what follows up or breaks the ice has none.
            instructions: answer.followUp || free || question.limits ? '' : call.plan.instructions,
          });
    const specific = review === null ? null : specificOf(text, stories);
    return [
      {
        answer,
        question,
        text,
        review,
        specific,
        inCall: {
          answerId: answer.id,
          findings: free ? [] : [...(review?.findings ?? []), ...secondsFindings(call, question, answer)],
          strength: review === null || free ? null : strengthOf(question, review),
          specific: specific && { share: specific.share, words: specific.words },
        },
      },
    ];
  });
}

/** A spoken answer against the seconds that were asked for. A typed one takes as long as typing takes. */
function secondsFindings({ plan }: Call, question: PlannedQuestion, answer: CallAnswer): Finding[] {
  const span = (question.limits ?? plan.limits).seconds;
  if (span === null || answer.followUp || answer.mode !== 'spoken' || answer.endedAt === null || answer.skipped)
    return [];
  const seconds = Math.round((answer.endedAt - answer.askedAt - (answer.firstWordMs ?? 0)) / 1000);
  // Two seconds are within what anybody can keep to, and what a clock can tell.
  if (seconds > span.max + 2)
    return [
      finding(
        'answer-too-slow',
        'notice',
        message('Your answer took {seconds} seconds; {asked} were asked for.', { seconds, asked: span.max }),
        null,
        message('Say the point first, then one example, and stop there.'),
      ),
    ];
  if (seconds < span.min - 2)
    return [
      finding(
        'answer-too-quick',
        'notice',
        message('Your answer took {seconds} seconds; at least {asked} were asked for.', { seconds, asked: span.min }),
        null,
        message('There is room for one example: where, what you did, how it ended.'),
      ),
    ];
  return [];
}

/** What an interviewer minds most; a length comes last. What is not named stands between. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'answer-breaks-off': 9,
  'example-missing': 8,
  'premise-contradicted': 7,
  'told-differently': 7,
  'choice-missing': 6,
  'ask-unanswered': 6,
  'value-without-example': 5,
  'answer-too-long': 2,
  'answer-too-short': 2,
  'answer-too-slow': 1,
  'answer-too-quick': 1,
};
const USUAL_WEIGHT: Readonly<Record<Severity, number>> = { error: 5, warning: 4, notice: 1 };

/** What to mend first: each question once before any twice, and each kind of thing once before any twice. */
function fixesIn(reviewed: readonly ReviewedAnswer[]): CallReview['fixes'] {
  const all = reviewed
    .flatMap(({ answer, inCall, text }) =>
      inCall.findings
        .filter(({ severity, code, fix }) => (severity !== 'notice' || NOTICED.has(code)) && fix !== null)
        .map((finding) => ({ finding, question: answer.question, words: wordsIn(finding, text) })),
    )
    .toSorted((a, b) => weightOf(b.finding) - weightOf(a.finding));
  const first = all.filter(
    (each, i) =>
      !all.slice(0, i).some((other) => other.question === each.question || other.finding.code === each.finding.code),
  );
  return [...first, ...all.filter((each) => !first.includes(each))].map(({ finding, question, words }) => ({
    ...worded({
      text: message('{message} {fix}', {
        message: finding.said?.message ?? finding.message,
        fix: finding.said?.fix ?? finding.fix ?? '',
      }),
    }),
    question,
    words,
  }));
}

const weightOf = ({ code, severity }: Finding): number => WEIGHTS[code] ?? USUAL_WEIGHT[severity];

/** Notices that are worth one of three places. */
const NOTICED: ReadonlySet<string> = new Set([
  'answer-too-slow',
  'answer-too-quick',
  'result-perhaps-missing',
  'value-without-example',
]);

const wordsIn = ({ range }: Finding, text: string): string =>
  range ? firstWords(text.slice(range.start, range.end)) : firstWords(text);
