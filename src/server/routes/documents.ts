import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { SourceDocument } from '../../documents/model.ts';
import {
  type ChangeDocumentFailure,
  editDocument,
  replaceDocumentText,
} from '../../operations/documents/changeDocument.ts';
import type { Offbook } from '../../operations/offbook.ts';
import { viewDocument } from '../../operations/viewDocument.ts';
import type { Result } from '../../shared/result.ts';
import { described } from '../describe.ts';
import { failureResponse } from '../failureResponse.ts';
import { TEXT_EDITS, WHOLE_TEXT } from '../schemas.ts';
import { validator } from '../validator.ts';

const CHANGE_FAILURES = {
  404: 'document-missing',
  409: 'document-changed, with the text as it is now',
  507: 'disk-full',
};

export function documentRoutes(offbook: Offbook) {
  const answer = async (
    c: Context,
    path: string,
    change: Result<SourceDocument, ChangeDocumentFailure>,
  ): Promise<Response> => {
    if (change.ok) return c.json({ path: change.value.path, hash: change.value.hash });
    if (change.error.code !== 'document-changed') return failureResponse(c, change.error);
    const current = await offbook.folder.read(path);
    return failureResponse(c, change.error, {
      current: current.ok ? { text: current.value.text, hash: current.value.hash } : null,
    });
  };
  return new Hono()
    .get(
      '/view',
      described('One document, what was recognised in it, and its source.', 'DocumentView', {
        404: 'document-missing',
      }),
      validator('query', z.object({ path: z.string() })),
      async (c) => {
        const view = await viewDocument(offbook, c.req.valid('query').path);
        return view.ok ? c.json(view.value) : failureResponse(c, view.error);
      },
    )
    .post(
      '/edit',
      described('Changes ranges of a document and nothing else.', '{path, hash}', CHANGE_FAILURES),
      validator('json', TEXT_EDITS),
      async (c) => {
        const { path, baseHash, edits } = c.req.valid('json');
        return answer(c, path, await editDocument(offbook, path, baseHash, edits));
      },
    )
    .post(
      '/text',
      described('Replaces the whole text of a document.', '{path, hash}', CHANGE_FAILURES),
      validator('json', WHOLE_TEXT),
      async (c) => {
        const { path, baseHash, text } = c.req.valid('json');
        return answer(c, path, await replaceDocumentText(offbook, path, baseHash, text));
      },
    );
}
