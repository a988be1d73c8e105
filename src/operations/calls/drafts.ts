import { DAY_MS, dayNumber } from '../../recall/schedule/zonedTime.ts';
import { documentTitle } from '../../documents/documentSummary.ts';
import { improvedSince } from '../../sessions/call/improved.ts';
import type { Call } from '../../sessions/call/model.ts';
import { documentQuestionId } from '../../sessions/call/planFromDocument.ts';
import { strengthOf } from '../../sessions/call/strength.ts';
import { reviewAnswer } from '../../sessions/reviewAnswer.ts';
import type { Offbook } from '../offbook.ts';
import { type CallContext, recordedWords } from './callContext.ts';
import type { QuestionPool } from './questionPool.ts';
import type { AnswerDraft } from './views.ts';
import { worded } from '../../shared/message.ts';

/** A draft that was found, before it is reviewed: that takes some milliseconds. */
interface FoundDraft extends Omit<AnswerDraft, 'review' | 'strength' | 'improved'> {
  readonly at: number;
  readonly kind: Call['plan']['questions'][number]['kind'];
  readonly instructions: string;
}

export interface DraftsWanted {
  /** Of the pool. */
  readonly questionId: string;
  /** Leave out this call. */
  readonly notInCall?: string;
  /** Only what was answered before, epoch milliseconds. */
  readonly before?: number;
  readonly limit: number;
}

/** Answers to one question over calls and session documents, newest first, each with what it has that the one before lacked. */
export async function draftsOf(
  offbook: Offbook,
  context: CallContext,
  pool: QuestionPool,
  calls: readonly Call[],
  wanted: DraftsWanted,
): Promise<AnswerDraft[]> {
  const found = [
    ...(await inCalls(offbook, context, pool, calls, wanted)),
    ...inDocuments(context, pool, calls, wanted),
  ]
    .filter(({ at }) => wanted.before === undefined || at < wanted.before)
    .toSorted((a, b) => b.at - a.at)
    // One more, so that the last one shown can be held against the one before it.
    .slice(0, wanted.limit + 1);
  const values = context.principles.map(({ name }) => name);
  const reviewed = found.map(({ at: _, kind, instructions, ...draft }) => {
    const review = reviewAnswer(draft.asked, draft.text, { stories: context.stories, values, instructions });
    return { ...draft, review, strength: strengthOf({ kind }, review) };
  });
  return reviewed
    .map((draft, i) => ({
      ...draft,
      improved: reviewed[i + 1] ? improvedSince(reviewed[i + 1]!, draft).map((text) => worded({ text })) : [],
    }))
    .slice(0, wanted.limit);
}

async function inCalls(
  offbook: Offbook,
  { dayOf }: CallContext,
  pool: QuestionPool,
  calls: readonly Call[],
  { questionId, notInCall }: DraftsWanted,
): Promise<FoundDraft[]> {
  const found: FoundDraft[] = [];
  for (const call of calls) {
    if (call.id === notInCall || call.startedAt === null) continue;
    const places = call.plan.questions.flatMap((question, i) =>
      pool.idOf(question.questionId) === questionId ? [i] : [],
    );
    if (places.length === 0) continue;
    const words = await recordedWords(offbook, call);
    for (const answer of call.answers) {
      const text = answer.text ?? words.get(answer.id) ?? '';
      if (!places.includes(answer.question) || answer.followUp || text.trim() === '') continue;
      const question = call.plan.questions[answer.question]!;
      found.push({
        from: { kind: 'call', callId: call.id, answerId: answer.id, title: call.plan.title },
        on: dayOf(answer.askedAt),
        asked: question.text,
        text,
        takeId: answer.takeId,
        firstWordMs: answer.firstWordMs,
        at: answer.askedAt,
        kind: question.kind,
        instructions: call.plan.instructions,
      });
    }
  }
  return found;
}

function inDocuments(
  { workspace }: CallContext,
  pool: QuestionPool,
  calls: readonly Call[],
  { questionId }: DraftsWanted,
): FoundDraft[] {
  const written = new Set(calls.flatMap(({ writtenTo }) => writtenTo ?? []));
  return workspace.documents.flatMap(({ parsed }) =>
    parsed.kind !== 'session' || written.has(parsed.path)
      ? []
      : parsed.questions.flatMap(({ text: asked, answer }, question): FoundDraft[] =>
          answer.text === '' || pool.idOf(documentQuestionId(parsed.path, question)) !== questionId
            ? []
            : [
                {
                  from: { kind: 'document', path: parsed.path, question, title: documentTitle(parsed) },
                  on: isDay(parsed.date) ? parsed.date : null,
                  asked,
                  text: answer.text,
                  takeId: null,
                  firstWordMs: null,
                  at: isDay(parsed.date) ? (dayNumber(parsed.date) + 0.5) * DAY_MS : 0,
                  kind: pool.get(questionId)?.kind ?? 'roleKnowledge',
                  instructions: parsed.instructions?.text ?? '',
                },
              ],
        ),
  );
}

const isDay = (date: string | null): date is string => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);
