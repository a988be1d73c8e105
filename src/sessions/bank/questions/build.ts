import type { CompetencyId } from '../competencies.ts';
import {
  type BankQuestion,
  type Field,
  type QuestionKind,
  SENIORITIES,
  type Seniority,
  SLOTS,
  type Stage,
} from '../model.ts';

/** Stages by their first letters: recruiter, hiring Manager, peer, executive. */
export const R: readonly Stage[] = ['recruiter'];
export const M: readonly Stage[] = ['hiringManager'];
export const P: readonly Stage[] = ['peer'];
export const E: readonly Stage[] = ['executive'];
export const RM: readonly Stage[] = [...R, ...M];
export const RP: readonly Stage[] = [...R, ...P];
export const RE: readonly Stage[] = [...R, ...E];
export const MP: readonly Stage[] = [...M, ...P];
export const ME: readonly Stage[] = [...M, ...E];
export const PE: readonly Stage[] = [...P, ...E];
export const RMP: readonly Stage[] = [...R, ...M, ...P];
export const RME: readonly Stage[] = [...R, ...M, ...E];
export const MPE: readonly Stage[] = [...M, ...P, ...E];
export const RMPE: readonly Stage[] = [...R, ...M, ...P, ...E];

export const STARTER: readonly Seniority[] = ['starter'];
export const EARLY: readonly Seniority[] = ['starter', 'experienced'];
export const NOT_STARTER: readonly Seniority[] = ['experienced', 'senior', 'lead'];
export const SENIOR: readonly Seniority[] = ['senior', 'lead'];
export const LEAD: readonly Seniority[] = ['lead'];

interface Extra {
  /** All, where not given. */
  readonly of?: readonly Seniority[];
  readonly field?: Field;
  /** Where it differs from what its kind usually expects. */
  readonly story?: boolean;
  /** How many things it asks, where more than one. */
  readonly parts?: number;
}

/** A writer of questions of one kind: id, text, competencies (the main one first), stages, and what is out of the ordinary. */
export const questionsOf =
  (kind: QuestionKind) =>
  (
    id: string,
    text: string,
    competencies: readonly CompetencyId[],
    stages: readonly Stage[],
    extra: Extra = {},
  ): BankQuestion => ({
    id,
    text,
    competencies,
    stages,
    seniorities: extra.of ?? SENIORITIES,
    kind,
    field: extra.field ?? 'general',
    expectsStory: extra.story ?? kind === 'behavioural',
    ...(extra.parts === undefined ? {} : { partsAsked: extra.parts }),
    slots: SLOTS.filter((slot) => text.includes(`{${slot}}`)),
  });
