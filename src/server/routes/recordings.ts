import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Offbook } from '../../operations/offbook.ts';
import { keepRecording } from '../../operations/recordings/keepRecording.ts';
import { lookAtRecording } from '../../operations/recordings/lookAtRecording.ts';
import { hearNewTake } from '../../operations/speech/transcribeTake.ts';
import { described } from '../describe.ts';
import { failureResponse } from '../failureResponse.ts';
import { validator } from '../validator.ts';

const LOOK = z.object({ name: z.string().max(1000) });
const KEEP = z.object({ storyId: z.string().max(300), startedAt: z.iso.datetime({ offset: true }) });
const UNREAD = 'recording-unknown, recording-damaged, recording-empty';

const fingerprintOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Recordings from elsewhere: looked at first, kept when the person says so. The body is the file both times. */
export function recordingRoutes(offbook: Offbook) {
  return new Hono()
    .post(
      '/look',
      described('What a recording is and which story it tells. Keeps nothing.', 'RecordingLook', {
        413: 'body-too-large',
        422: UNREAD,
        507: 'disk-full',
      }),
      validator('query', LOOK),
      async (c) => {
        const bytes = new Uint8Array(await c.req.arrayBuffer());
        const { name } = c.req.valid('query');
        const looked = await lookAtRecording(
          offbook,
          { name, bytes, fingerprint: fingerprintOf(bytes) },
          { cancel: c.req.raw.signal },
        );
        return looked.ok ? c.json(looked.value) : failureResponse(c, looked.error);
      },
    )
    .post(
      '/',
      described('Makes a take of a recording with this date; the same bytes only once.', 'TakeSummary', {
        404: 'story-missing',
        409: 'recording-already',
        413: 'body-too-large',
        422: UNREAD,
        507: 'disk-full',
      }),
      validator('query', KEEP),
      async (c) => {
        const bytes = new Uint8Array(await c.req.arrayBuffer());
        const { storyId, startedAt } = c.req.valid('query');
        const kept = await keepRecording(offbook, {
          storyId,
          bytes,
          fingerprint: fingerprintOf(bytes),
          startedAt: Date.parse(startedAt),
        });
        if (kept.ok) await hearNewTake(offbook, kept.value.id);
        return kept.ok ? c.json(kept.value) : failureResponse(c, kept.error);
      },
    );
}
