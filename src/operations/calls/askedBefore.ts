import type { AskedQuestion, History, QuestionMark as BankMark } from '../../sessions/bank/choose/history.ts';
import type { Call, Debrief, QuestionMark } from '../../sessions/call/model.ts';
import { documentQuestionId } from '../../sessions/call/planFromDocument.ts';
import { strengthOf } from '../../sessions/call/strength.ts';
import { reviewAnswer } from '../../sessions/reviewAnswer.ts';
import type { SessionDocument } from '../../documents/model.ts';
import type { Story } from '../../stories/model.ts';
import type { CallContext } from './callContext.ts';
import type { Offbook } from '../offbook.ts';
import { debriefQuestionId, type QuestionPool } from './questionPool.ts';

/** All that was asked, marked and met so far, for choosing the next call. */
export interface Past {
  readonly calls: readonly Call[];
  readonly marks: readonly QuestionMark[];
  readonly debriefs: readonly Debrief[];
}

const MOST_CALLS = 1000;

/** Reads what was done; calls newest first. */
export async function readPast({ database }: Pick<Offbook, 'database'>): Promise<Past> {
  const [{ calls }, marks, debriefs] = await Promise.all([
    database.calls.list({ limit: MOST_CALLS }),
    database.questions.marks(),
    database.debriefs.all(),
  ]);
  return { calls, marks, debriefs };
}

const ANSWERED = { strong: 'good', fair: 'fair', weak: 'weak' } as const;

/** The history that questions are chosen by: calls and the folder's session documents, oldest first. */
export function historyOf({ calls, marks, debriefs }: Past, pool: QuestionPool, context: CallContext): History {
  const written = new Set(calls.flatMap(({ writtenTo }) => writtenTo ?? []));
  const asked: AskedQuestion[] = [
    ...calls.flatMap((call) => (call.startedAt === null ? [] : askedInCall(call, pool, context.dayOf(call.startedAt)))),
    ...context.workspace.documents.flatMap(({ parsed }) =>
      parsed.kind !== 'session' || written.has(parsed.path) ? [] : askedInDocument(parsed, pool, context.stories),
    ),
  ].toSorted((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
  return {
    asked,
    marks: marks.flatMap((mark): BankMark[] =>
      mark.mark === 'metInInterview'
        ? []
        : [{ questionId: pool.idOf(mark.questionId), kind: mark.mark, stage: mark.stage, on: context.dayOf(mark.at) }],
    ),
    met: [
      ...debriefs.flatMap((debrief) =>
        debrief.asked.map((_, i) => ({
          questionId: pool.idOf(debriefQuestionId(debrief.id, i)),
          stage: debrief.stage,
          on: debrief.on,
        })),
      ),
      ...marks.flatMap((mark) =>
        mark.mark === 'metInInterview' && mark.stage !== null
          ? [{ questionId: pool.idOf(mark.questionId), stage: mark.stage, on: context.dayOf(mark.at) }]
          : [],
      ),
    ],
  };
}

function askedInCall(call: Call, pool: QuestionPool, askedOn: string): AskedQuestion[] {
  return call.answers.flatMap((answer): AskedQuestion[] => {
    const question = call.plan.questions[answer.question];
    if (!question || answer.followUp || question.kind === 'smallTalk' || question.kind === 'askThem') return [];
    return [
      {
        questionId: pool.idOf(question.questionId),
        sessionId: call.id,
        askedOn,
        answered: answer.reviewed ? ANSWERED[answer.reviewed.strength] : 'none',
        ...(answer.reviewed?.unfinished && { unfinished: true }),
        ...(question.principle !== undefined && { principle: question.principle }),
      },
    ];
  });
}

/** Reviews of a document's answers: a document that has not changed gives the same model again. */
const reviewedDocuments = new WeakMap<
  SessionDocument,
  readonly { readonly answered: AskedQuestion['answered']; readonly unfinished: boolean }[]
>();

function askedInDocument(session: SessionDocument, pool: QuestionPool, stories: readonly Story[]): AskedQuestion[] {
  if (session.date === null || !/^\d{4}-\d{2}-\d{2}$/.test(session.date)) return [];
  const { date } = session;
  let reviews = reviewedDocuments.get(session);
  if (!reviews) {
    reviews = session.questions.map(({ text, answer }) => {
      if (answer.text === '') return { answered: 'none', unfinished: false };
      const review = reviewAnswer(text, answer.text, {
        stories,
        ...(session.instructions && { instructions: session.instructions.text }),
      });
      return { answered: ANSWERED[strengthOf({ kind: 'roleKnowledge' }, review)], unfinished: review.unfinished };
    });
    reviewedDocuments.set(session, reviews);
  }
  return session.questions.flatMap(({ answer }, i): AskedQuestion[] =>
    answer.text === ''
      ? []
      : [
          {
            questionId: pool.idOf(documentQuestionId(session.path, i)),
            sessionId: `document:${session.path}`,
            askedOn: date,
            answered: reviews[i]!.answered,
            ...(reviews[i]!.unfinished && { unfinished: true }),
          },
        ],
  );
}
