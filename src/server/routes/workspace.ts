import { Hono } from 'hono';
import { z } from 'zod';
import type { Offbook } from '../../operations/offbook.ts';
import { changeSettings, readSettings } from '../../operations/settings.ts';
import { listFindings } from '../../operations/viewDocument.ts';
import { viewWorkspace } from '../../operations/viewWorkspace.ts';
import { CUES } from '../schemas.ts';
import { described } from '../describe.ts';
import { validator } from '../validator.ts';

const settings = z
  .object({
    cue: CUES,
    countdownSeconds: z.number().int().min(0).max(10),
    showLevel: z.boolean(),
    sayItLike: z.record(z.string().min(1).max(60), z.string().min(1).max(200)),
  })
  .partial();

/** The folder as a whole, and what the person chose for it. */
export function workspaceRoutes(offbook: Offbook) {
  return new Hono()
    .get(
      '/workspace',
      described('The folder: its stories, documents and takes that wait.', 'WorkspaceView'),
      async (c) => c.json(await viewWorkspace(offbook)),
    )
    .get('/findings', described('What is worth mending in the documents.', 'LocatedFinding[]'), async (c) =>
      c.json(await listFindings(offbook)),
    )
    .get('/settings', described('What the person chose.', 'Settings'), async (c) => c.json(await readSettings(offbook)))
    .put(
      '/settings',
      described('Changes what the person chose; unnamed ones stay.', 'Settings'),
      validator('json', settings),
      async (c) => c.json(await changeSettings(offbook, c.req.valid('json'))),
    );
}
