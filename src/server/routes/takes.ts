import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Offbook } from '../../operations/offbook.ts';
import { addFactAlias } from '../../operations/takes/addAlias.ts';
import { judgeKeyPoint } from '../../operations/takes/judgeKeyPoint.ts';
import { listStrayTakes, listTakes, moveTake } from '../../operations/takes/listTakes.ts';
import { hearNewTake } from '../../operations/speech/transcribeTake.ts';
import { addChunk, discardTake, finishTake, startTake, takeMissing } from '../../operations/takes/recordTake.ts';
import { setTakeDelivery, setTakeWords } from '../../operations/takes/takeWords.ts';
import { viewTake } from '../../operations/takes/viewTake.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import { described } from '../describe.ts';
import { failureResponse } from '../failureResponse.ts';
import { recordingResponse } from '../recordingResponse.ts';
import { CUES, DELIVERY, EXERCISE, PAGE, WORDS } from '../schemas.ts';
import { validator } from '../validator.ts';

const CHUNK_INDEX = z.object({ id: z.string(), index: z.coerce.number().int().min(0).max(1_000_000) });
const POINT_INDEX = z.object({ id: z.string(), index: z.coerce.number().int().min(0).max(1_000) });
const NO_TAKE = { 404: 'take-missing' };

export function takeRoutes(offbook: Offbook) {
  const view = async (c: Context, id: string): Promise<Response> => {
    const found = await viewTake(offbook, id);
    return found.ok ? c.json(found.value) : failureResponse(c, found.error);
  };
  const viewAfter = async (c: Context, id: string, change: Result<unknown, Failure>): Promise<Response> =>
    change.ok ? view(c, id) : failureResponse(c, change.error);

  return new Hono()
    .get(
      '/',
      described(
        'Takes, newest first, without those of exercises; with stray=1 those whose story is gone.',
        '{takes: TakeSummary[], nextCursor}',
      ),
      validator(
        'query',
        PAGE.extend({
          status: z.enum(['recording', 'complete', 'interrupted', 'typed']).optional(),
          stray: z.literal('1').optional(),
        }),
      ),
      async (c) => {
        const { status, stray, ...page } = c.req.valid('query');
        return c.json(stray ? await listStrayTakes(offbook, page.limit) : await listTakes(offbook, { status }, page));
      },
    )
    .post(
      '/',
      described(
        'Begins a take; without a mimeType a typed one. Only for an exercise may it be without a story.',
        'Take',
        { 404: 'story-missing, drill-run-missing', 409: 'drill-run-finished' },
      ),
      validator(
        'json',
        z.object({
          storyId: z.string().max(500).nullable(),
          cue: CUES,
          mimeType: z.string().max(100).nullable(),
          exercise: EXERCISE.nullable().optional(),
          // Of a take that the page began while this server was away.
          id: z
            .string()
            .regex(/^[0-9a-z]{21}$/)
            .optional(),
          startedAt: z.number().int().min(0).optional(),
        }),
      ),
      async (c) => {
        const started = await startTake(offbook, c.req.valid('json'));
        return started.ok ? c.json(started.value) : failureResponse(c, started.error);
      },
    )
    .get('/:id', described('A take with its review.', 'TakeView', NO_TAKE), (c) => view(c, c.req.param('id')))
    .delete('/:id', described('Discards a take with its words and sound.', 'nothing', NO_TAKE), async (c) => {
      const gone = await discardTake(offbook, c.req.param('id'));
      return gone.ok ? c.body(null, 204) : failureResponse(c, gone.error);
    })
    .put(
      '/:id/chunks/:index',
      described('Keeps a numbered piece of a recording, durably; may come again.', 'nothing', {
        ...NO_TAKE,
        507: 'disk-full',
      }),
      validator('param', CHUNK_INDEX),
      async (c) => {
        const { id, index } = c.req.valid('param');
        const kept = await addChunk(offbook, id, index, new Uint8Array(await c.req.arrayBuffer()));
        return kept.ok ? c.body(null, 204) : failureResponse(c, kept.error);
      },
    )
    .post(
      '/:id/finish',
      described('Joins the pieces into a recording that seeks.', 'TakeView', {
        ...NO_TAKE,
        409: 'recording-incomplete',
      }),
      validator('json', z.object({ chunks: z.number().int().min(0).nullable() })),
      async (c) => {
        const id = c.req.param('id');
        const finished = await finishTake(offbook, id, c.req.valid('json').chunks);
        if (finished.ok) await hearNewTake(offbook, id);
        return viewAfter(c, id, finished);
      },
    )
    .put(
      '/:id/words',
      described('Gives a take its words: typed, pasted, heard by the browser, or a transcript file.', 'TakeView', {
        ...NO_TAKE,
        422: 'why the transcript can’t be read',
      }),
      validator('json', WORDS),
      async (c) => {
        const id = c.req.param('id');
        return viewAfter(c, id, await setTakeWords(offbook, id, c.req.valid('json')));
      },
    )
    .put(
      '/:id/delivery',
      described('Keeps what the page measured of the sound.', 'TakeView', NO_TAKE),
      validator('json', DELIVERY),
      async (c) => {
        const id = c.req.param('id');
        return viewAfter(c, id, await setTakeDelivery(offbook, id, c.req.valid('json')));
      },
    )
    .put(
      '/:id/story',
      described('Gives a take to another story.', 'TakeView', {
        404: 'take-missing, story-missing',
        409: 'take-of-exercise',
      }),
      validator('json', z.object({ storyId: z.string() })),
      async (c) => {
        const id = c.req.param('id');
        return viewAfter(c, id, await moveTake(offbook, id, c.req.valid('json').storyId));
      },
    )
    .put(
      '/:id/points/:index',
      described('Keeps whether the person told a key point; null takes it back.', 'TakeView', {
        404: 'take-missing, words-missing, point-missing',
      }),
      validator('param', POINT_INDEX),
      validator('json', z.object({ verdict: z.enum(['said', 'not-said']).nullable() })),
      async (c) => {
        const { id, index } = c.req.valid('param');
        return viewAfter(c, id, await judgeKeyPoint(offbook, id, index, c.req.valid('json').verdict));
      },
    )
    .post(
      '/:id/aliases',
      described('Writes into the guide that words of this take are a misheard fact.', 'TakeView', {
        404: 'take-missing, story-missing, fact-missing',
        409: 'document-changed',
        422: 'why these words can’t stand for it',
      }),
      validator('json', z.object({ factId: z.string().max(300), alias: z.string().max(300) })),
      async (c) => {
        const id = c.req.param('id');
        const { factId, alias } = c.req.valid('json');
        return viewAfter(c, id, await addFactAlias(offbook, id, factId, alias));
      },
    )
    .get('/:id/recording', described('The sound of a take, whole or a byte range.', 'audio', NO_TAKE), async (c) => {
      const id = c.req.param('id');
      const file = await offbook.recordings.open(id);
      return file ? recordingResponse(c, file) : failureResponse(c, takeMissing(id));
    });
}
