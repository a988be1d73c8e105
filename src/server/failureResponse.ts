import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Failure } from '../shared/failure.ts';

const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  'document-changed': 409,
  'document-path-invalid': 400,
  'document-not-writable': 403,
  'document-unreadable': 422,
  'document-name-taken': 409,
  'document-not-guide': 409,
  'import-too-large': 413,
  'edit-out-of-range': 400,
  'edits-overlap': 400,
  'take-finished': 409,
  'take-of-exercise': 409,
  'drill-run-finished': 409,
  'no-stories': 409,
  'no-hooks': 409,
  'no-questions': 409,
  'call-ended': 409,
  'call-not-running': 409,
  'call-not-over': 409,
  'question-not-asked': 409,
  'hook-missing': 409,
  'recall-card-answered': 409,
  'card-not-own': 409,
  'nothing-to-undo': 409,
  'recording-incomplete': 409,
  'recording-already': 409,
  'recording-empty': 422,
  'recording-damaged': 422,
  'recording-not-writable': 500,
  'disk-full': 507,
  'words-too-long': 413,
  'secret-not-writable': 403,
  // The page is asked to choose again, not told that the address is wrong.
  'speech-model-missing': 422,
  'speech-folder-missing': 422,
};

/** An expected failure as a response: its code and words as JSON, and the status that fits the code. */
export function failureResponse(c: Context, failure: Failure, extra: object = {}): Response {
  const status = STATUS[failure.code] ?? (failure.code.endsWith('-missing') ? 404 : 422);
  const { code, message, said } = failure;
  return c.json({ code, message, ...(said && { said }), ...extra }, status);
}
