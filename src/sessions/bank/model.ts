import type { CompetencyId } from './competencies.ts';

/** Who asks: the stages of an application, in the order they usually come. */
export const STAGES = ['recruiter', 'hiringManager', 'peer', 'executive'] as const;
export type Stage = (typeof STAGES)[number];

/** `starter`: a first job or a first year; `lead`: answers for other people's work. */
export const SENIORITIES = ['starter', 'experienced', 'senior', 'lead'] as const;
export type Seniority = (typeof SENIORITIES)[number];

/** `askThem`: what the person asks the interviewer at the end. */
export const QUESTION_KINDS = [
  'behavioural',
  'motivation',
  'logistics',
  'roleKnowledge',
  'culture',
  'askThem',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const FIELDS = [
  'health',
  'education',
  'trades',
  'hospitality',
  'office',
  'law',
  'software',
  'care',
  'logistics',
  'science',
] as const;
/** A field of work. `hospitality` holds shops, cafés and hotels; `office` finance and people teams; `law` public service. */
export type Field = (typeof FIELDS)[number];

/** What a question leaves open, filled from the session's own data. A question with an unfilled slot is left out. */
export const SLOTS = ['company', 'role', 'principle', 'theirProduct'] as const;
export type Slot = (typeof SLOTS)[number];

/** A question that an interviewer may ask (or, of kind `askThem`, that one may ask an interviewer). */
export interface BankQuestion {
  /** Stable and in kebab case: history refers to it, so a rewording keeps it. */
  readonly id: string;
  /** As said aloud; slots stand in braces: "Why {company}?" */
  readonly text: string;
  /** What it assesses, the first most of all. Empty where it assesses none, as most logistics. */
  readonly competencies: readonly CompetencyId[];
  readonly stages: readonly Stage[];
  readonly seniorities: readonly Seniority[];
  readonly kind: QuestionKind;
  readonly field: Field | 'general';
  /** Whether a good answer tells one thing that happened. */
  readonly expectsStory: boolean;
  /** How many things it asks, where more than one. */
  readonly partsAsked?: number;
  /** The slots its text holds. */
  readonly slots: readonly Slot[];
}

/** Where a question comes from: the bank, the person, a document of theirs, or a real interview. */
export type QuestionSource = 'bank' | 'own' | 'document' | 'met';

/** How often a stage really asked a question, and how often the person called it unrealistic there. */
export interface StageEvidence {
  readonly met: number;
  readonly unrealistic: number;
}

/** A question that may be chosen, of the bank or of the person. */
export interface CandidateQuestion extends BankQuestion {
  readonly source: QuestionSource;
  /** Ids of the same question in other words, whose history counts as its own. */
  readonly sameAs?: readonly string[];
}
