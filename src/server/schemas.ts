import { z } from 'zod';

export const CUES = z.enum(['script', 'keyPoints', 'facts', 'hook', 'nothing']);

export const DRILLS = z.enum(['hook', 'whichStory', 'transition', 'blank', 'curveball', 'interruption', 'squeeze']);

/** What a take is made for, where it is no rehearsal. */
export const EXERCISE = z.object({ kind: z.union([DRILLS, z.literal('call')]), runId: z.string().min(1).max(100) });

/** Paging of listings: newest first. */
export const PAGE = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(20),
  cursor: z.string().max(200).optional(),
});

const span = z.object({ startMs: z.number().min(0), endMs: z.number().min(0) });
const RELIABILITY = z.enum(['sure', 'unsure', 'unusable']);

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
  integratedLufs: z.number().nullable().optional(),
  loudnessRangeLu: z.number().nullable().optional(),
  syllables: z
    .object({
      count: z.number().int().min(0),
      articulationRateSyllablesPerSecond: z.number().min(0).nullable(),
      speechRateSyllablesPerSecond: z.number().min(0).nullable(),
    })
    .nullable()
    .optional(),
  pitch: z
    .object({
      medianHz: z.number().positive(),
      rangeSemitones: z.number().min(0),
      lowHz: z.number().positive(),
      highHz: z.number().positive(),
      voicedMs: z.number().min(0),
      contour: z.object({ stepMs: z.number().positive(), hz: z.array(z.number().min(0)).max(100_000) }),
    })
    .nullable()
    .optional(),
  filledPauses: z
    .array(span.extend({ confidence: z.number().min(0).max(1) }))
    .max(100_000)
    .optional(),
  monotone: z
    .array(span.extend({ pitchSdSemitones: z.number().min(0) }))
    .max(100_000)
    .optional(),
  trailingOff: z
    .array(span.extend({ dropDb: z.number() }))
    .max(100_000)
    .optional(),
  paceCurve: z
    .object({
      stepMs: z.number().positive(),
      windowMs: z.number().positive(),
      syllablesPerSecond: z.array(z.number().nullable()).max(100_000),
      medianSyllablesPerSecond: z.number().positive(),
    })
    .nullable()
    .optional(),
  paceStretches: z
    .array(
      span.extend({
        kind: z.enum(['fast', 'slow']),
        syllablesPerSecond: z.number().min(0),
        ofMedian: z.number().min(0),
      }),
    )
    .max(100_000)
    .optional(),
  reliability: z
    .object({
      times: RELIABILITY,
      syllables: RELIABILITY,
      pitch: RELIABILITY,
      filledPauses: RELIABILITY,
      loudness: RELIABILITY,
    })
    .optional(),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })).max(50),
  peaks: z.object({ stepMs: z.number().positive(), values: z.array(z.number()).max(1_000_000) }),
  instrument: z.object({ name: z.string(), version: z.string() }).catchall(z.union([z.string(), z.number()])),
});

export const WORDS = z.union([
  z.object({ kind: z.enum(['typed', 'pasted']), text: z.string().max(1_000_000) }),
  z.object({ kind: z.literal('heard'), text: z.string().max(1_000_000), instrument: z.string().min(1).max(200) }),
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
