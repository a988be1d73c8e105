import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { JobView } from '../../operations/jobs.ts';
import type { Offbook } from '../../operations/offbook.ts';
import {
  chooseRecogniser,
  installJob,
  installModel,
  removeModel,
  viewSpeech,
  whereSoundGoes,
} from '../../operations/speech/speechSettings.ts';
import { testRecogniser } from '../../operations/speech/testRecogniser.ts';
import { startTranscribing, transcribeJob } from '../../operations/speech/transcribeTake.ts';
import { failure } from '../../shared/failure.ts';
import { described } from '../describe.ts';
import { failureResponse } from '../failureResponse.ts';
import { validator } from '../validator.ts';
import { message } from '../../shared/message.ts';

const CHOICE = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('model'), model: z.string().min(1).max(100) }),
  z.object({ kind: z.literal('folder'), folder: z.string().min(1).max(1000) }),
  z.object({ kind: z.literal('server'), address: z.string().min(1).max(500), model: z.string().min(1).max(200) }),
]);

const JOB = 'JobView: {state: running|done|failed|cancelled, fraction, failure}';

function jobResponse(c: Context, job: JobView | null): Response {
  if (job) return c.json(job, job.state === 'running' ? 202 : 200);
  return failureResponse(
    c,
    failure('job-missing', message('Nothing of this kind was asked for since Offbook started.')),
  );
}

const cancelJob = (c: Context, offbook: Offbook, name: string): Response => {
  offbook.jobs.cancel(name);
  return c.body(null, 204);
};

/** The recognisers, which one is chosen, and their models. */
export function speechRoutes(offbook: Offbook) {
  return new Hono()
    .get('/', described('The recognisers, the chosen one, and where sound goes.', 'SpeechView'), async (c) =>
      c.json(await viewSpeech(offbook)),
    )
    .put(
      '/',
      described('Chooses a recogniser. "key" is the server’s: null removes it, left out it stays.', 'SpeechView', {
        422: 'why it can’t be used',
      }),
      validator('json', z.object({ choice: CHOICE, key: z.string().max(1000).nullable().optional() })),
      async (c) => {
        const { choice, key } = c.req.valid('json');
        const chosen = await chooseRecogniser(offbook, choice, key);
        return chosen.ok ? c.json(await viewSpeech(offbook)) : failureResponse(c, chosen.error);
      },
    )
    .get(
      '/where',
      described('Where sound would go with a choice, before it is made.', '{soundGoes, leavesMachine}', {
        422: 'speech-server-address',
      }),
      validator('query', CHOICE),
      (c) => {
        const choice = c.req.valid('query');
        const address = choice.kind === 'server' ? offbook.speech.whereSoundGoes(choice.address) : null;
        if (address && !address.ok) return failureResponse(c, address.error);
        return c.json(whereSoundGoes(offbook.speech, choice));
      },
    )
    .post(
      '/test',
      described(
        'Hears a short WAV file in the body with the chosen recogniser, and keeps nothing.',
        'RecogniserTest: {text, instrument, wordTimes, soundSeconds, tookSeconds}',
        { 413: 'body-too-large', 422: 'why it can’t hear' },
      ),
      async (c) => {
        const heard = await testRecogniser(offbook, new Uint8Array(await c.req.arrayBuffer()));
        return heard.ok ? c.json(heard.value) : failureResponse(c, heard.error);
      },
    )
    .post(
      '/models/:name/install',
      described('Begins to install a model, or tells how far it is; 202 while it runs.', JOB),
      (c) => jobResponse(c, installModel(offbook, c.req.param('name'))),
    )
    .get(
      '/models/:name/install',
      described('How far the installation is, or how it ended.', JOB, { 404: 'job-missing' }),
      (c) => jobResponse(c, offbook.jobs.get(installJob(c.req.param('name')))),
    )
    .delete(
      '/models/:name/install',
      described('Stops the installation; what came stays for the next try.', 'nothing'),
      (c) => cancelJob(c, offbook, installJob(c.req.param('name'))),
    )
    .delete(
      '/models/:name',
      described('Removes a model from this machine.', 'SpeechView', { 422: 'speech-model-missing' }),
      async (c) => {
        const removed = await removeModel(offbook, c.req.param('name'));
        return removed.ok ? c.json(await viewSpeech(offbook)) : failureResponse(c, removed.error);
      },
    );
}

/** A take's words from its sound. The page asks how far it is, or waits for the event that something changed. */
export function transcribeRoutes(offbook: Offbook) {
  return new Hono()
    .post(
      '/:id/transcribe',
      described(
        'Begins to hear the words of a take, or tells how far it is; 202 while it runs. Where the job fails with audio-undecodable, send the sound as WAV in the body (audio/wav).',
        JOB,
        { 404: 'take-missing', 413: 'body-too-large' },
      ),
      async (c) => {
        const isSound = c.req.header('content-type')?.startsWith('audio/') === true;
        const sound = isSound ? new Uint8Array(await c.req.arrayBuffer()) : null;
        const started = await startTranscribing(offbook, c.req.param('id'), sound);
        return started.ok ? jobResponse(c, started.value) : failureResponse(c, started.error);
      },
    )
    .get('/:id/transcribe', described('How far it is, or how it ended.', JOB, { 404: 'job-missing' }), (c) =>
      jobResponse(c, offbook.jobs.get(transcribeJob(c.req.param('id')))),
    )
    .delete('/:id/transcribe', described('Stops it; the take keeps the words it had.', 'nothing'), (c) =>
      cancelJob(c, offbook, transcribeJob(c.req.param('id'))),
    );
}
