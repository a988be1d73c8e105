import { type Context, Hono } from 'hono';
import { z } from 'zod';
import {
  answerCall,
  beginCall,
  correctAnswer,
  createCall,
  discardCall,
  finishCall,
  reflectOnCall,
} from '../../operations/calls/runCall.ts';
import { planFor, type CallWanted } from '../../operations/calls/planning.ts';
import { listCalls, viewCall } from '../../operations/calls/viewCall.ts';
import { writeCall } from '../../operations/calls/writeCall.ts';
import type { Offbook } from '../../operations/offbook.ts';
import type { CallPlan } from '../../sessions/call/model.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import { ANSWER, CALL_PLAN, CORRECTION, REFLECTION, WANTED } from '../callSchemas.ts';
import { described } from '../describe.ts';
import { failureResponse } from '../failureResponse.ts';
import { PAGE } from '../schemas.ts';
import { validator } from '../validator.ts';

const NO_CALL = { 404: 'call-missing' };

/** Practice calls: planned, run, reflected on, written. */
export function callRoutes(offbook: Offbook) {
  const view = async (c: Context, id: string): Promise<Response> => {
    const found = await viewCall(offbook, id);
    return found.ok ? c.json(found.value) : failureResponse(c, found.error);
  };
  const viewAfter = async (c: Context, done: Result<{ readonly id: string }, Failure>): Promise<Response> =>
    done.ok ? view(c, done.value.id) : failureResponse(c, done.error);

  return new Hono()
    .get('/', described('Calls, newest first.', 'CallsView'), validator('query', PAGE), async (c) =>
      c.json(await listCalls(offbook, c.req.valid('query'))),
    )
    .post(
      '/plan',
      described('What a call would ask and why. Nothing is kept.', 'CallPlan', {
        404: 'document-missing',
        409: 'no-questions',
        422: 'document-no-session',
      }),
      validator('json', WANTED),
      async (c) => {
        const planned = await planFor(offbook, c.req.valid('json') as CallWanted);
        return planned.ok ? c.json(planned.value) : failureResponse(c, planned.error);
      },
    )
    .post(
      '/',
      described('Keeps a plan as a call, to be started.', 'CallView', { 409: 'no-questions' }),
      validator('json', z.object({ plan: CALL_PLAN })),
      async (c) => viewAfter(c, await createCall(offbook, c.req.valid('json').plan as CallPlan)),
    )
    .get('/:id', described('A call with its review.', 'CallView', NO_CALL), (c) => view(c, c.req.param('id')))
    .post(
      '/:id/start',
      described('Begins a call; a running one goes on where it was.', 'CallView', { ...NO_CALL, 409: 'call-ended' }),
      async (c) => viewAfter(c, await beginCall(offbook, c.req.param('id'))),
    )
    .post(
      '/:id/answers',
      described('Keeps an answer and says what comes next.', 'AnswerOutcome', {
        404: 'call-missing, take-missing',
        409: 'call-not-running, question-not-asked, take-of-exercise',
      }),
      validator('json', ANSWER),
      async (c) => {
        const taken = await answerCall(offbook, c.req.param('id'), c.req.valid('json'));
        return taken.ok ? c.json(taken.value) : failureResponse(c, taken.error);
      },
    )
    .put(
      '/:id/answers/:answerId',
      described('Writes or corrects an answer’s words.', 'CallView', { 404: 'call-missing, answer-missing' }),
      validator('json', CORRECTION),
      async (c) =>
        viewAfter(
          c,
          await correctAnswer(offbook, c.req.param('id'), c.req.param('answerId'), c.req.valid('json').text),
        ),
    )
    .post(
      '/:id/end',
      described('Ends a call, at its end or before.', 'CallView', { ...NO_CALL, 409: 'call-not-running' }),
      validator('json', z.object({ stopped: z.boolean() })),
      async (c) => viewAfter(c, await finishCall(offbook, c.req.param('id'), c.req.valid('json').stopped)),
    )
    .put(
      '/:id/reflection',
      described('Keeps the reflection and the own ratings.', 'CallView', { ...NO_CALL, 409: 'call-not-over' }),
      validator('json', REFLECTION),
      async (c) => viewAfter(c, await reflectOnCall(offbook, c.req.param('id'), c.req.valid('json'))),
    )
    .post(
      '/:id/write',
      described('Writes the call as a document, or its answers into the one that asked.', '{path, hash}', {
        404: 'call-missing, document-missing',
        409: 'document-changed, call-not-over',
        422: 'question-gone',
      }),
      validator('json', z.object({ path: z.string().min(1).max(1000).optional() })),
      async (c) => {
        const written = await writeCall(offbook, c.req.param('id'), c.req.valid('json').path);
        return written.ok ? c.json(written.value) : failureResponse(c, written.error);
      },
    )
    .delete('/:id', described('Discards a call with its recordings.', 'nothing', NO_CALL), async (c) => {
      const gone = await discardCall(offbook, c.req.param('id'));
      return gone.ok ? c.body(null, 204) : failureResponse(c, gone.error);
    });
}
