import type { AnswerInCall, Call, CallAnswer, PlannedQuestion } from '../../../sessions/call/model.ts';
import type { CallView } from '../../../operations/calls/views.ts';

/** One answer with all that is known of it. */
export interface AnswerSeen {
  readonly answer: CallAnswer;
  /** "" where nobody wrote it down. */
  readonly text: string;
  readonly reviewed: AnswerInCall | null;
}

/** A question of a call with its answer and what was asked back. */
export interface QuestionSeen {
  readonly index: number;
  /** As in the document: the small talk has none. */
  readonly number: number | null;
  readonly question: PlannedQuestion;
  readonly main: AnswerSeen | null;
  readonly back: AnswerSeen | null;
}

/** A call question by question, in its order. */
export function questionsSeen({ call, texts, review }: CallView): QuestionSeen[] {
  let number = 0;
  return call.plan.questions.map((question, index) => {
    const seen = (isBack: boolean): AnswerSeen | null => {
      const answer = call.answers.find((one) => one.question === index && (one.followUp !== null) === isBack);
      if (!answer) return null;
      return {
        answer,
        text: texts[answer.id] ?? '',
        reviewed: review?.answers.find(({ answerId }) => answerId === answer.id) ?? null,
      };
    };
    return {
      index,
      number: question.kind === 'smallTalk' ? null : ++number,
      question,
      main: seen(false),
      back: seen(true),
    };
  });
}

/** Spoken answers that nobody wrote down. */
export const wordless = (seen: readonly QuestionSeen[]): AnswerSeen[] =>
  seen.flatMap(({ main, back }) => [main, back]).filter((one): one is AnswerSeen => one !== null && isWordless(one));

export const isWordless = ({ answer, text }: AnswerSeen): boolean =>
  !answer.skipped && answer.mode === 'spoken' && text.trim() === '';

/** From the first to the last word of the call, in seconds; null where it was never begun. */
export const lengthOf = ({ startedAt, endedAt }: Pick<Call, 'startedAt' | 'endedAt'>): number | null =>
  startedAt === null || endedAt === null ? null : (endedAt - startedAt) / 1000;
