import { z } from 'zod';
import { COMPETENCIES } from '../sessions/bank/competencies.ts';
import { FIELDS, QUESTION_KINDS, SENIORITIES, STAGES } from '../sessions/bank/model.ts';

export const STAGE = z.enum(STAGES);
export const KIND = z.enum(QUESTION_KINDS);
const PATH = z.string().min(1).max(1000);
const ID = z.string().min(1).max(500);
const LINE = z.string().max(500);
const AT = z.number().min(0).max(8_640_000_000_000_000);

const INTERVIEWER = z.object({
  name: z.string().trim().min(1).max(200),
  title: LINE.nullable(),
  manner: z.enum(['warm', 'neutral', 'brisk', 'probing']),
  pace: z.number().min(0.7).max(1.3),
});

/** An open upper end is Infinity, which JSON writes as null. */
const SPAN = z
  .object({ min: z.number().min(0).max(10_000), max: z.number().min(0).max(10_000).nullable() })
  .transform(({ min, max }) => ({ min, max: max ?? Number.POSITIVE_INFINITY }));
const LIMITS = z.object({ sentences: SPAN.nullable(), seconds: SPAN.nullable() });

export const WANTED = z.object({
  stage: STAGE,
  company: LINE.nullable().optional(),
  role: LINE.nullable().optional(),
  field: z.enum(FIELDS).nullable().optional(),
  seniority: z.enum(SENIORITIES).optional(),
  interviewer: INTERVIEWER.optional(),
  count: z.number().int().min(1).max(30).optional(),
  limits: LIMITS.optional(),
  document: PATH.optional(),
  exclude: z.array(ID).max(2000).optional(),
  only: z.array(ID).min(1).max(40).optional(),
});

export const CALL_PLAN = z.object({
  title: z.string().trim().min(1).max(300),
  company: LINE.nullable(),
  role: LINE.nullable(),
  stage: STAGE,
  interviewer: INTERVIEWER,
  instructions: z.string().max(5000),
  limits: LIMITS,
  questions: z
    .array(
      z.object({
        questionId: ID,
        title: LINE,
        text: z.string().trim().min(1).max(5000),
        kind: z.enum(['smallTalk', ...QUESTION_KINDS]),
        context: z.string().max(5000),
        limits: LIMITS.nullable(),
        reason: z.string().max(1000),
        principle: LINE.optional(),
      }),
    )
    .min(1)
    .max(60),
  reflection: z.array(z.string().max(1000)).max(30),
  document: PATH.nullable(),
  toAsk: z
    .array(z.object({ questionId: ID, text: z.string().max(1000) }))
    .max(20)
    .optional(),
});

/** Longer than any answer: ten thousand words are about an hour. */
const WORDS = z.string().max(200_000);

export const ANSWER = z.object({
  question: z.number().int().min(0).max(100),
  followUpText: z.string().max(2000).nullable().default(null),
  askedAt: AT,
  firstWordMs: z.number().min(0).max(86_400_000).nullable(),
  endedAt: AT.nullable(),
  mode: z.enum(['spoken', 'typed']),
  text: WORDS.nullable(),
  takeId: z.string().min(1).max(100).nullable(),
  repeats: z.number().int().min(0).max(1000).default(0),
  thinkingPhrase: z.boolean().default(false),
  skipped: z.boolean().default(false),
});

export const CORRECTION = z.object({ text: WORDS });

export const REFLECTION = z.object({
  answers: z.array(z.object({ question: z.string().max(1000), answer: WORDS })).max(60),
  ratings: z
    .array(z.object({ question: z.number().int().min(0).max(100), rating: z.number().int().min(1).max(5) }))
    .max(100)
    .default([]),
});

export const QUESTION_FILTER = z.object({
  stage: STAGE.optional(),
  kind: KIND.optional(),
  competency: z.string().max(100).optional(),
  text: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(2000).default(100),
});

const COMPETENCY = z.enum(COMPETENCIES.map(({ id }) => id) as [string, ...string[]]);

export const OWN_QUESTION = z.object({
  text: z.string().max(5000),
  kind: KIND.nullable().optional(),
  stages: z.array(STAGE).max(4).optional(),
  competencies: z.array(COMPETENCY).max(10).optional(),
});

export const MARK = z.object({
  mark: z.enum(['unrealistic', 'wrongPremise', 'favourite', 'metInInterview']),
  stage: STAGE.nullable().default(null),
  why: z.string().max(2000).default(''),
});

export const STORY_WANTED = z.union([
  z.object({ document: PATH, title: LINE.optional(), answerId: ID }),
  z.object({
    document: PATH,
    title: LINE.optional(),
    answerDocument: PATH,
    question: z.number().int().min(0).max(1000),
  }),
]);

export const DEBRIEF = z.object({
  id: ID.optional(),
  on: z.string().max(10),
  stage: STAGE,
  interviewer: LINE.nullable().default(null),
  asked: z
    .array(
      z.object({
        text: z.string().max(5000),
        storyId: ID.nullable().default(null),
        wish: z.string().max(20_000).default(''),
        felt: z
          .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
          .nullable()
          .default(null),
      }),
    )
    .max(100),
  notes: z.string().max(100_000).default(''),
});

export const ASSISTANT = z.object({
  baseUrl: z.string().max(1000).nullable(),
  model: z.string().max(300).nullable(),
  /** A text keeps it, null removes it, absent leaves it. */
  key: z.string().max(1000).nullable().optional(),
  accepted: z.boolean().default(false),
});
