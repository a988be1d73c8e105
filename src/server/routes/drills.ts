import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { discardDrill, finishDrill, startDrill } from '../../operations/drills/runDrill.ts';
import { listDrillRuns, viewDrillRun, viewDrills } from '../../operations/drills/viewDrills.ts';
import { viewLadder } from '../../operations/drills/viewLadder.ts';
import type { Offbook } from '../../operations/offbook.ts';
import { described } from '../describe.ts';
import { failureResponse } from '../failureResponse.ts';
import { DRILLS, PAGE } from '../schemas.ts';
import { validator } from '../validator.ts';

const NAME = z.object({ name: DRILLS });
const NO_RUN = { 404: 'drill-run-missing' };

const atMs = z.number().min(-86_400_000).max(86_400_000);
const id = z.string().min(1).max(500);
const moment = <Kind extends string>(kind: Kind) =>
  z.object({ kind: z.literal(kind), atMs, questionId: id.optional() });
const place = <Kind extends string>(kind: Kind) =>
  z.object({ kind: z.literal(kind), atMs, typedCharacters: z.number().int().min(0).max(1_000_000).optional() });
/** See DrillMark in src/drills/model.ts. */
const MARKS = z
  .array(
    z.discriminatedUnion('kind', [
      moment('prompted'),
      moment('firstSound'),
      moment('firstKey'),
      z.object({ kind: z.literal('chosen'), atMs, questionId: id, storyId: id.nullable() }),
      place('blanked'),
      place('interrupted'),
      place('nextBegun'),
    ]),
  )
  .max(1000);

/** Drills: what there is, runs, and what they came to. */
export function drillRoutes(offbook: Offbook) {
  const view = async (c: Context, runId: string): Promise<Response> => {
    const found = await viewDrillRun(offbook, runId);
    return found.ok ? c.json(found.value) : failureResponse(c, found.error);
  };

  return new Hono()
    .get('/', described('Every drill with its history in a line, and the ladder.', 'DrillsView'), async (c) =>
      c.json(await viewDrills(offbook)),
    )
    .get('/runs/:id', described('A run of a drill with its review.', 'DrillRunView', NO_RUN), (c) =>
      view(c, c.req.param('id')),
    )
    .post(
      '/runs/:id/finish',
      described('Ends a run with what happened on its stage, and reviews it.', 'DrillRunView', {
        404: 'drill-run-missing, take-missing',
        409: 'take-of-exercise',
      }),
      validator('json', z.object({ marks: MARKS, takeId: z.string().max(100).nullable() })),
      async (c) => {
        const runId = c.req.param('id');
        const finished = await finishDrill(offbook, runId, c.req.valid('json'));
        return finished.ok ? view(c, runId) : failureResponse(c, finished.error);
      },
    )
    .delete('/runs/:id', described('Discards a run with what was recorded for it.', 'nothing', NO_RUN), async (c) => {
      const gone = await discardDrill(offbook, c.req.param('id'));
      return gone.ok ? c.body(null, 204) : failureResponse(c, gone.error);
    })
    .post(
      '/:name/runs',
      described('Begins a drill: decides what it asks for.', 'DrillRunView', {
        404: 'story-missing',
        409: 'no-stories, no-hooks, hook-missing, no-questions',
        422: 'squeeze-seconds',
      }),
      validator('param', NAME),
      validator(
        'json',
        z.object({
          storyId: id.optional(),
          seconds: z.number().positive().max(3600).optional(),
          exclude: z.array(id).max(500).optional(),
        }),
      ),
      async (c) => {
        const started = await startDrill(offbook, c.req.valid('param').name, c.req.valid('json'));
        return started.ok ? view(c, started.value.id) : failureResponse(c, started.error);
      },
    )
    .get(
      '/:name/runs',
      described('Finished runs of a drill, newest first.', '{runs: DrillRun[], nextCursor}'),
      validator('param', NAME),
      validator('query', PAGE.extend({ storyId: id.optional() })),
      async (c) => c.json(await listDrillRuns(offbook, c.req.valid('param').name, c.req.valid('query'))),
    );
}

/** Where each story stands, from script in sight to off book. */
export function ladderRoutes(offbook: Offbook) {
  return new Hono().get(
    '/',
    described('Each story’s rung, the steps that brought it there, and what off book still needs.', 'LadderView'),
    async (c) => c.json(await viewLadder(offbook)),
  );
}
