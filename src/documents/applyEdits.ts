import MagicString from 'magic-string';
import { type Failure, failure } from '../shared/failure.ts';
import { message } from '../shared/message.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { lineEndingOf } from './lines.ts';
import type { TextEdit } from './model.ts';

/**
 * Applies edits to a text. Everything outside their ranges stays byte for byte; line endings inside new text
 * become the document's own. Insertions at one place keep their order; ranges may touch but not overlap.
 */
export function applyEdits(
  text: string,
  edits: readonly TextEdit[],
): Result<string, Failure<'edits-overlap' | 'edit-out-of-range'>> {
  const ordered = edits
    .map((edit, order) => ({ ...edit, order }))
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || a.order - b.order);
  const ending = lineEndingOf(text);
  const result = new MagicString(text);
  let at = 0;
  for (const { range, text: written } of ordered) {
    const { start, end } = range;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length) {
      return err(
        failure(
          'edit-out-of-range',
          message(
            'An edit reaches from {start} to {end}, but the text has {count} characters. Read the document again and make the edit anew.',
            { start, end, count: text.length },
          ),
        ),
      );
    }
    if (start < at) {
      return err(
        failure(
          'edits-overlap',
          message('Two edits touch the same characters around {start}. Make them one edit.', { start }),
        ),
      );
    }
    at = end;
    const own = written.replace(/\r\n|\r|\n/g, ending);
    if (start === end) result.appendLeft(start, own);
    else if (own === '') result.remove(start, end);
    else result.update(start, end, own);
  }
  return ok(result.toString());
}
