import type { SessionDocument } from '../../documents/model.ts';
import { questionFrom } from '../bank/own/questionFrom.ts';
import type { QuestionIndex } from '../bank/alike/findQuestions.ts';
import { limitsOf } from './limits.ts';
import type { AnswerLimits, CallPlan, CallStage, Interviewer, PlannedQuestion } from './model.ts';

/** How a question of a document is called in history: by its place, which a coach's file keeps. */
export const documentQuestionId = (path: string, place: number): string => `document:${path}#${place + 1}`;

/** What the document doesn't say, or what the person wants otherwise. */
export interface DocumentWish {
  readonly stage: CallStage;
  readonly company: string | null;
  readonly role: string | null;
  /** Null: the document's, in a neutral manner. */
  readonly interviewer: Interviewer | null;
}

/**
 * A call of a session document: its unanswered questions in their order, its instructions and their limits, and what its
 * reflection still asks. Where every question has an answer, all of them are asked again.
 */
export function planFromDocument(session: SessionDocument, wish: DocumentWish, bank: QuestionIndex): CallPlan {
  const instructions = session.instructions?.text ?? '';
  const limits = limitsOf(instructions);
  const open = session.questions.filter(({ answer }) => answer.text === '');
  const asked = open.length > 0 ? open : session.questions;
  const unreflected = session.reflection.filter(({ answer }) => answer.text === '');
  return {
    title: session.title,
    company: wish.company,
    role: wish.role ?? session.role,
    stage: wish.stage,
    interviewer: wish.interviewer ?? {
      name: session.interviewer?.name ?? 'Your interviewer',
      title: session.interviewer?.title ?? null,
      manner: 'neutral',
      pace: 1,
    },
    instructions,
    limits,
    questions: asked.map((question): PlannedQuestion => {
      const questionId = documentQuestionId(session.path, session.questions.indexOf(question));
      return {
        questionId,
        title: question.title || `Question ${session.questions.indexOf(question) + 1}`,
        text: question.text,
        kind: questionFrom({ id: questionId, text: question.text, source: 'document' }, bank).kind,
        context: '',
        limits: ownLimits(question.text, limits),
        reason: open.length > 0 ? 'Still open in this document.' : 'Asked in this document.',
      };
    }),
    reflection: (unreflected.length > 0 ? unreflected : session.reflection).map(({ question }) => question),
    document: session.path,
  };
}

/** "(Answer in one paragraph of at least five sentences.)" in a question goes before the session's own. */
function ownLimits(question: string, limits: AnswerLimits): AnswerLimits | null {
  const own = limitsOf(question);
  if (own.sentences === null && own.seconds === null) return null;
  return { sentences: own.sentences ?? limits.sentences, seconds: own.seconds ?? limits.seconds };
}
