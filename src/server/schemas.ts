import { z } from 'zod';

export const CUES = z.enum(['script', 'keyPoints', 'facts', 'hook', 'nothing']);

/** Paging of listings: newest first. */
export const PAGE = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(20),
  cursor: z.string().max(200).optional(),
});

const span = z.object({ startMs: z.number().min(0), endMs: z.number().min(0) });

/** What the page measures of a recording; see src/delivery/model.ts. Unknown fields are kept. */
export const DELIVERY = z.looseObject({
  durationMs: z.number().min(0),
  speechMs: z.number().min(0),
  onsetMs: z.number().min(0).nullable(),
  toldMs: z.number().min(0).nullable(),
  speech: z.array(span).max(100_000),
  pauses: z.array(span).max(100_000),
  peakDbfs: z.number(),
  signalToNoiseDb: z.number().nullable(),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })).max(50),
  peaks: z.object({ stepMs: z.number().positive(), values: z.array(z.number()).max(1_000_000) }),
  instrument: z.object({ name: z.string(), version: z.string() }).catchall(z.union([z.string(), z.number()])),
});

export const WORDS = z.union([
  z.object({ kind: z.enum(['typed', 'pasted']), text: z.string().max(1_000_000) }),
  z.object({ kind: z.literal('file'), name: z.string().max(300), content: z.string().max(8_000_000) }),
]);

export const TEXT_EDITS = z.object({
  path: z.string().min(1).max(1000),
  baseHash: z.string().length(64),
  edits: z
    .array(
      z.object({
        range: z.object({ start: z.number().int().min(0), end: z.number().int().min(0) }),
        text: z.string().max(200_000),
      }),
    )
    .min(1)
    .max(500),
});

export const WHOLE_TEXT = z.object({
  path: z.string().min(1).max(1000),
  baseHash: z.string().length(64),
  text: z.string().max(4_000_000),
});
