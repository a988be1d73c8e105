import { findQuestions, type QuestionIndex } from '../alike/findQuestions.ts';
import { COMPETENCIES, type CompetencyId } from '../competencies.ts';
import { QUESTION_CUES } from './questionCues.ts';
import { competenciesNamed } from './valueNames.ts';

/** What competencies a question asks for, each with how much it matters, 0 to 1. */
export type QuestionProfile = ReadonlyMap<CompetencyId, number>;

/** The main competency of a tagged question counts three times the others. */
const SECOND = 0.3;

/** The profile of a question whose competencies are known. */
export function profileOfTags(competencies: readonly CompetencyId[]): QuestionProfile {
  return new Map(competencies.map((id, i) => [id, i === 0 ? 1 : SECOND]));
}

/**
 * The profile of a question in somebody's own words: of the bank's question that it is, else by how interviewers speak
 * of competencies. Empty where nothing tells ("What is your favourite colour?").
 */
export function profileOfText(text: string, bank: QuestionIndex | null): QuestionProfile {
  const same = bank === null ? undefined : findQuestions(text, bank)[0];
  if (same && same.question.competencies.length > 0) return profileOfTags(same.question.competencies);
  const profile = new Map<CompetencyId, number>();
  for (const { id } of COMPETENCIES) if (QUESTION_CUES[id].test(text)) profile.set(id, 1);
  if (profile.size === 0) for (const id of competenciesNamed(text)) profile.set(id, SECOND);
  return profile;
}
