import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { openAPIRouteHandler } from 'hono-openapi';
import type { Offbook } from '../operations/offbook.ts';
import { WORKSPACE_HEADER } from '../operations/workspaceHeader.ts';
import { described } from './describe.ts';
import { type Door, loopbackDoor } from './door.ts';
import { lanRoutes, type LanSeen } from './lan/lanRoutes.ts';
import { bodyUnreadable } from './refusedRequest.ts';
import { type ChangeFeed, eventRoutes } from './routes/events.ts';
import { callRoutes } from './routes/calls.ts';
import { drillRoutes, ladderRoutes } from './routes/drills.ts';
import { documentRoutes } from './routes/documents.ts';
import { importDocumentRoutes } from './routes/importDocument.ts';
import { importRoutes, MOST_RECORDING_BYTES } from './routes/importRecording.ts';
import { planRoutes } from './routes/plan.ts';
import { interviewRoutes, MOST_IMPORT_BYTES, recallRoutes } from './routes/recall.ts';
import { recordingRoutes } from './routes/recordings.ts';
import { searchRoutes } from './routes/search.ts';
import { assistantRoutes, debriefRoutes, principleRoutes, questionRoutes } from './routes/questions.ts';
import { speechRoutes, transcribeRoutes } from './routes/speech.ts';
import { storyRoutes } from './routes/stories.ts';
import { takeRoutes } from './routes/takes.ts';
import { workspaceRoutes } from './routes/workspace.ts';
import { offbookHeaders } from './secureHeaders.ts';

export interface AppOptions {
  readonly version: string;
  readonly port: number;
  readonly token: string;
  /** Without one, the door of this machine. */
  readonly door?: Door;
  /** Without it, the network is off. */
  readonly lan?: LanSeen;
  /** Folder of the built page. */
  readonly webRoot: string;
  readonly changes: ChangeFeed;
  /** Aborts when the server ends, so that open event streams end too. */
  readonly ended: AbortSignal;
}

/** The largest thing the page sends is a transcript file; a chunk of sound is a few kilobytes. */
const MOST_BODY_BYTES = 16 * 1024 * 1024;

/** Where whole recordings come in. */
const TAKES_SOUND = /^\/api\/(takes\/(import|[^/]+\/transcribe)|recordings(\/look)?)$/;

const atMost = (bytes: number, what: string): MiddlewareHandler =>
  bodyLimit({
    maxSize: bytes,
    onError: (c) => c.json({ code: 'body-too-large', message: `At most ${bytes / 1024 / 1024} MB ${what}` }, 413),
  });

export function createApp(offbook: Offbook, options: AppOptions): Hono {
  const app = new Hono();
  app.use(offbookHeaders);
  const door = options.door ?? loopbackDoor(options);
  app.use(door.guard);
  const workspace = createHash('sha256').update(`workspace ${options.token}`).digest('hex').slice(0, 16);
  app.use('/api/*', async (c, next) => {
    await next();
    c.res.headers.set(WORKSPACE_HEADER, workspace);
  });
  const small = atMost(MOST_BODY_BYTES, 'can be sent at once.');
  const recording = atMost(
    MOST_RECORDING_BYTES,
    'can be imported. Cut the recording, or save it as MP3 or M4A, which are smaller.',
  );
  const history = atMost(MOST_IMPORT_BYTES, 'can be imported.');
  app.use('/api/*', (c, next) => {
    const limit = TAKES_SOUND.test(c.req.path) ? recording : c.req.path === '/api/recall/import' ? history : small;
    return limit(c, next);
  });

  const api = new Hono()
    .get('/health', described('Whether Offbook is up.', '{ok, version}'), (c) =>
      c.json({ ok: true, version: options.version }),
    )
    .route('/', workspaceRoutes(offbook))
    .route('/stories', storyRoutes(offbook))
    .route('/documents/import', importDocumentRoutes(offbook))
    .route('/documents', documentRoutes(offbook))
    .route('/takes', importRoutes(offbook))
    .route('/takes', transcribeRoutes(offbook))
    .route('/takes', takeRoutes(offbook))
    .route('/recordings', recordingRoutes(offbook))
    .route('/speech', speechRoutes(offbook))
    .route('/search', searchRoutes(offbook))
    .route('/recall', recallRoutes(offbook))
    .route('/interviews', interviewRoutes(offbook))
    .route('/calls', callRoutes(offbook))
    .route('/questions', questionRoutes(offbook))
    .route('/debriefs', debriefRoutes(offbook))
    .route('/principles', principleRoutes(offbook))
    .route('/assistant', assistantRoutes(offbook))
    .route('/drills', drillRoutes(offbook))
    .route('/ladder', ladderRoutes(offbook))
    .route('/', planRoutes(offbook))
    .route('/lan', lanRoutes(options.lan ?? { at: 'computer', lan: null }))
    .route('/events', eventRoutes(options.changes, options.ended));
  app.route('/api', api);
  app.get(
    '/api/openapi.json',
    openAPIRouteHandler(app, {
      documentation: {
        info: {
          title: 'Offbook',
          version: options.version,
          description: 'Rehearse interview answers. Answers this machine only; shapes are in src/operations/views.ts.',
        },
        servers: [{ url: `http://127.0.0.1:${options.port}` }],
      },
    }),
  );
  app.all('/api/*', (c) =>
    c.json(
      {
        code: 'route-missing',
        message: `There is no ${c.req.method} ${c.req.path}. /api/openapi.json lists what there is.`,
      },
      404,
    ),
  );

  // Built files carry a hash of their content in their name, so they never change.
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
  });
  app.use('*', serveStatic({ root: options.webRoot, index: 'never', precompressed: true }));
  // Every other address that asks for a page is the page's own business.
  app.get('*', async (c) => {
    if (c.req.path !== '/' && !c.req.header('accept')?.includes('text/html')) return c.notFound();
    door.admit(c);
    return c.html(await readFile(join(options.webRoot, 'index.html'), 'utf8'), 200, { 'cache-control': 'no-cache' });
  });
  app.onError((error, c) => {
    // Hono's own: a body that is said to be JSON and is not.
    if (error instanceof HTTPException && error.status === 400) return c.json(bodyUnreadable(), 400);
    console.error(error);
    return c.json(
      {
        code: 'bug',
        message: `Something went wrong inside Offbook: ${error.message}. What you recorded and wrote is safe; please report this.`,
      },
      500,
    );
  });
  return app;
}
