import { Hono } from 'hono';
import { z } from 'zod';
import type { Offbook } from '../../operations/offbook.ts';
import {
  importDocument,
  importStory,
  MOST_IMPORT_CHARACTERS,
  previewImport,
} from '../../operations/documents/importDocument.ts';
import { freeName, proposeName } from '../../operations/documents/importNames.ts';
import { described } from '../describe.ts';
import { failureResponse } from '../failureResponse.ts';
import { refusedRequest } from '../refusedRequest.ts';
import { validator } from '../validator.ts';

const NAME = z.string().max(300);
const PASTED = z.object({ name: NAME.nullable().default(null), text: z.string() });
const DOCUMENT = z.object({ name: NAME.min(1), markdown: z.string().max(2 * MOST_IMPORT_CHARACTERS) });
const line = z.string().max(500);
const passage = z.string().max(20_000);
const STORY = z.object({
  answers: z.object({
    title: line,
    category: line,
    situation: passage,
    task: passage,
    action: passage,
    result: passage,
    people: passage,
    numbers: passage,
    hooks: passage,
    values: passage,
    seconds: z.number().int().min(10).max(900).nullable(),
    company: line,
    connection: passage,
  }),
  /** A guide of the folder; null for a new one. */
  into: z.string().max(1000).nullable(),
});

const UNREAD =
  'import-kind-unknown, import-empty, import-no-text, import-encrypted, import-damaged: what came, and what to do';

export function importDocumentRoutes(offbook: Offbook) {
  return new Hono()
    .post(
      '/preview',
      described(
        'What a file (its bytes as the body, its name as ?name=) or a text (JSON {name, text}) would become. Writes nothing.',
        'ImportPreview',
        { 413: 'import-too-large', 422: UNREAD },
      ),
      validator('query', z.object({ name: NAME.optional() })),
      async (c) => {
        if (c.req.header('content-type')?.startsWith('application/json')) {
          const given: unknown = await c.req.json().catch(() => null);
          const pasted = PASTED.safeParse(given);
          if (!pasted.success) {
            return c.json(refusedRequest('json', pasted.error.issues, given), 400);
          }
          const preview = await previewImport(offbook, pasted.data);
          return preview.ok ? c.json(preview.value) : failureResponse(c, preview.error);
        }
        const bytes = new Uint8Array(await c.req.arrayBuffer());
        const preview = await previewImport(offbook, { name: c.req.valid('query').name ?? 'The file', bytes });
        return preview.ok ? c.json(preview.value) : failureResponse(c, preview.error);
      },
    )
    .post(
      '/',
      described('Writes a new document into the folder; never over another.', 'ImportDone', {
        409: 'document-name-taken, with a name that is free as `proposed`',
        413: 'import-too-large',
        507: 'disk-full',
      }),
      validator('json', DOCUMENT),
      async (c) => {
        const given = c.req.valid('json');
        const imported = await importDocument(offbook, given);
        if (imported.ok) return c.json(imported.value);
        if (imported.error.code !== 'document-name-taken') return failureResponse(c, imported.error);
        return failureResponse(c, imported.error, {
          proposed: await freeName(offbook, proposeName(given.name, given.name)),
        });
      },
    )
    .post(
      '/story',
      described('Writes a story from what somebody remembers of it, into a guide or a new one.', 'ImportDone', {
        404: 'document-missing',
        409: 'document-changed, document-not-guide',
      }),
      validator('json', STORY),
      async (c) => {
        const { answers, into } = c.req.valid('json');
        const imported = await importStory(offbook, answers, into);
        return imported.ok ? c.json(imported.value) : failureResponse(c, imported.error);
      },
    )
    .get('/example', described('The documents of the example, to try things out on.', '[{name, text}]'), async (c) =>
      c.json((await offbook.importing?.example()) ?? []),
    );
}
