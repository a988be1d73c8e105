import { Hono } from 'hono';
import { z } from 'zod';
import type { Offbook } from '../../operations/offbook.ts';
import { hearNewTake } from '../../operations/speech/transcribeTake.ts';
import { importRecording } from '../../operations/takes/importRecording.ts';
import { described } from '../describe.ts';
import { failureResponse } from '../failureResponse.ts';
import { validator } from '../validator.ts';

/** An hour of WAV at 16 kHz, or more than three of MP3. The file is held in memory while it is taken in. */
export const MOST_RECORDING_BYTES = 200 * 1024 * 1024;

const HEADERS = z.object({
  /** When the file was last changed, for one that doesn't say itself when it was recorded. */
  'x-recorded-at': z.iso.datetime({ offset: true }).optional(),
});

export function importRoutes(offbook: Offbook) {
  return new Hono().post(
    '/import',
    described(
      'Makes a take of a recording from elsewhere; the body is the file, "x-recorded-at" an ISO date for files that have none.',
      'TakeSummary',
      {
        404: 'story-missing',
        413: 'body-too-large',
        422: 'recording-unknown, recording-damaged, recording-empty',
        507: 'disk-full',
      },
    ),
    validator('query', z.object({ storyId: z.string().max(300) })),
    validator('header', HEADERS),
    async (c) => {
      const changed = c.req.valid('header')['x-recorded-at'];
      const imported = await importRecording(offbook, {
        storyId: c.req.valid('query').storyId,
        bytes: new Uint8Array(await c.req.arrayBuffer()),
        changedAt: changed === undefined ? null : Date.parse(changed),
      });
      if (imported.ok) await hearNewTake(offbook, imported.value.id);
      return imported.ok ? c.json(imported.value) : failureResponse(c, imported.error);
    },
  );
}
