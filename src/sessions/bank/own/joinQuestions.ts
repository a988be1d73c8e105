import { findQuestions, indexQuestions, type QuestionIndex } from '../alike/findQuestions.ts';
import type { SlotValues } from '../alike/questionMeaning.ts';
import { type BankQuestion, type CandidateQuestion, type QuestionSource, type Stage, STAGES } from '../model.ts';
import { questionFrom, type RawQuestion } from './questionFrom.ts';

/** What is told of a question that came from several places: the surest that it will be asked. */
const SUREST: Readonly<Record<QuestionSource, number>> = { met: 3, document: 2, own: 1, bank: 0 };

/**
 * The bank and the person's questions as one list in which nothing stands twice: a question that asks the same as
 * another in other words joins it, under the bank's id where the bank has it, and their history counts as one. The
 * person's own wording is kept, as that is how they will hear it. Costs about 1 ms for each of the person's questions.
 *
 * @param index of `bank`, without what one asks the interviewer; made anew where not given
 */
export function joinQuestions(
  bank: readonly BankQuestion[],
  raw: readonly RawQuestion[],
  slots: SlotValues = {},
  index: QuestionIndex = indexForInterviewers(bank),
): CandidateQuestion[] {
  const joined = new Map<string, CandidateQuestion>(
    bank.map((question) => [question.id, { ...question, source: 'bank' as const }]),
  );
  let extraIndex: QuestionIndex = { entries: [] };
  for (const each of raw) {
    const found = findQuestions(each.text, index, { slots })[0] ?? findQuestions(each.text, extraIndex, { slots })[0];
    const before = found && joined.get(found.question.id);
    if (before) {
      joined.set(before.id, together(before, each));
      continue;
    }
    const question = questionFrom(each, index, slots);
    joined.set(question.id, question);
    extraIndex = { entries: [...extraIndex.entries, ...indexQuestions([question], slots).entries] };
  }
  return [...joined.values()];
}

/** The questions that an interviewer may ask, read for `findQuestions`. */
export const indexForInterviewers = (bank: readonly BankQuestion[]): QuestionIndex =>
  indexQuestions(bank.filter(({ kind }) => kind !== 'askThem'));

function together(before: CandidateQuestion, raw: RawQuestion): CandidateQuestion {
  const surer = SUREST[raw.source] > SUREST[before.source];
  const stages = new Set<Stage>([...before.stages, ...(raw.stages ?? [])]);
  return {
    ...before,
    ...(surer ? { source: raw.source, text: raw.text, slots: [] } : {}),
    stages: STAGES.filter((stage) => stages.has(stage)),
    sameAs: [...(before.sameAs ?? []), ...(raw.id === before.id ? [] : [raw.id])],
  };
}
