import { indexForInterviewers, joinQuestions } from '../../sessions/bank/own/joinQuestions.ts';
import type { RawQuestion } from '../../sessions/bank/own/questionFrom.ts';
import type { QuestionIndex } from '../../sessions/bank/alike/findQuestions.ts';
import type { SlotValues } from '../../sessions/bank/alike/questionMeaning.ts';
import type { CandidateQuestion } from '../../sessions/bank/model.ts';
import { QUESTION_BANK } from '../../sessions/bank/questions/all.ts';
import type { Call, Debrief, OwnQuestion } from '../../sessions/call/model.ts';
import { documentQuestionId } from '../../sessions/call/planFromDocument.ts';
import type { LoadedWorkspace } from '../library.ts';

/** Every question there is for this person, each once. */
export interface QuestionPool {
  readonly candidates: readonly CandidateQuestion[];
  /** The id under which a question is kept that is the same as another in other words; itself where it is nothing else's. */
  idOf(id: string): string;
  get(id: string): CandidateQuestion | null;
}

let index: QuestionIndex | null = null;
/** The bank, read once: that takes some hundred milliseconds. */
export const bankIndex = (): QuestionIndex => (index ??= indexForInterviewers(QUESTION_BANK));

let made: { readonly key: string; readonly pool: QuestionPool } | null = null;

/** Joins the bank with the person's own questions, those of their documents, of real interviews, and of earlier calls. */
export function questionPool(
  workspace: LoadedWorkspace,
  own: readonly OwnQuestion[],
  debriefs: readonly Debrief[],
  calls: readonly Call[],
  slots: SlotValues = {},
): QuestionPool {
  const raw = rawQuestions(workspace, own, debriefs, calls);
  const key = JSON.stringify([raw, own, slots]);
  // Comparing every question with the bank costs a millisecond each, and little changes between two looks.
  if (made?.key === key) return made.pool;
  const tags = new Map(own.map((question) => [question.id, question]));
  const candidates = joinQuestions(QUESTION_BANK, raw, slots, bankIndex()).map((question): CandidateQuestion => {
    const tagged = tags.get(question.id);
    return tagged
      ? {
          ...question,
          ...(tagged.kind !== null && { kind: tagged.kind }),
          ...(tagged.competencies.length > 0 && { competencies: tagged.competencies }),
        }
      : question;
  });
  const byId = new Map(candidates.map((question) => [question.id, question]));
  const canonical = new Map<string, string>();
  for (const { id, sameAs } of candidates) for (const other of sameAs ?? []) canonical.set(other, id);
  const pool: QuestionPool = {
    candidates,
    idOf: (id) => canonical.get(id) ?? id,
    get: (id) => byId.get(canonical.get(id) ?? id) ?? null,
  };
  made = { key, pool };
  return pool;
}

/** A question of a debrief is called by its place in it. */
export const debriefQuestionId = (debriefId: string, place: number): string => `debrief:${debriefId}#${place + 1}`;

function rawQuestions(
  { documents }: LoadedWorkspace,
  own: readonly OwnQuestion[],
  debriefs: readonly Debrief[],
  calls: readonly Call[],
): RawQuestion[] {
  const written = new Set(calls.flatMap(({ writtenTo, plan }) => (plan.document === null ? (writtenTo ?? []) : [])));
  const raw: RawQuestion[] = [
    ...debriefs.flatMap(({ id, stage, asked }) =>
      asked.map(({ text }, i): RawQuestion => ({ id: debriefQuestionId(id, i), text, source: 'met', stages: [stage] })),
    ),
    ...own.map(({ id, text, stages }): RawQuestion => ({ id, text, source: 'own', stages })),
    ...documents.flatMap(({ source, parsed }) =>
      parsed.kind !== 'session' || written.has(source.path)
        ? []
        : parsed.questions.map(({ text }, i): RawQuestion => ({
            id: documentQuestionId(source.path, i),
            text,
            source: 'document',
          })),
    ),
  ].filter(({ text }) => text.trim() !== '');
  const known = new Set([...QUESTION_BANK.map(({ id }) => id), ...raw.map(({ id }) => id)]);
  // What a document asked that is gone by now keeps its history.
  for (const { plan } of calls)
    for (const { questionId, text, kind } of plan.questions) {
      if (known.has(questionId) || kind === 'smallTalk' || kind === 'askThem') continue;
      known.add(questionId);
      raw.push({ id: questionId, text, source: 'document' });
    }
  return raw;
}
