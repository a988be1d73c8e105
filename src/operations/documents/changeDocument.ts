import { applyEdits } from '../../documents/applyEdits.ts';
import type { SourceDocument, TextEdit } from '../../documents/model.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import type { WriteDocumentFailure } from '../ports.ts';

export type ChangeDocumentFailure =
  | WriteDocumentFailure
  | Failure<'document-unreadable'>
  | Failure<'edits-overlap'>
  | Failure<'edit-out-of-range'>;

/**
 * Applies edits that were made against the text with `baseHash`. Only the edited ranges change.
 * When the file has changed since, nothing is written and the failure is `document-changed`.
 */
export async function editDocument(
  { folder }: Offbook,
  path: string,
  baseHash: string,
  edits: readonly TextEdit[],
): Promise<Result<SourceDocument, ChangeDocumentFailure>> {
  const current = await folder.read(path);
  if (!current.ok) return current;
  if (current.value.hash !== baseHash) return err(changed(path));
  const text = applyEdits(current.value.text, edits);
  if (!text.ok) return text;
  return folder.replace(path, baseHash, text.value);
}

/** Replaces the whole text. Line endings that the editor of a page can't keep are put back as the file has them. */
export async function replaceDocumentText(
  { folder }: Offbook,
  path: string,
  baseHash: string,
  text: string,
): Promise<Result<SourceDocument, ChangeDocumentFailure>> {
  const current = await folder.read(path);
  if (!current.ok) return current;
  if (current.value.hash !== baseHash) return err(changed(path));
  return folder.replace(path, baseHash, withLineEndingsOf(current.value.text, text));
}

/**
 * A text area turns every line ending into \n. Lines that are the same as before, in order, get their
 * own ending back; new lines get the file's most common one.
 */
export function withLineEndingsOf(original: string, edited: string): string {
  const lines = original.split(/(?<=\n)/);
  const crlf = lines.filter((line) => line.endsWith('\r\n')).length;
  if (crlf === 0) return edited;
  const usual = crlf * 2 >= lines.filter((line) => line.endsWith('\n')).length ? '\r\n' : '\n';
  let from = 0;
  return edited
    .split(/(?<=\n)/)
    .map((line) => {
      if (!line.endsWith('\n')) return line;
      const body = line.replace(/\r?\n$/, '');
      const at = lines.findIndex((old, i) => i >= from && old.replace(/\r?\n$/, '') === body && old.endsWith('\n'));
      if (at === -1) return body + usual;
      from = at + 1;
      return lines[at] ?? line;
    })
    .join('');
}

function changed(path: string): Failure<'document-changed'> {
  return failure(
    'document-changed',
    message(
      '{path} was changed somewhere else since you opened it, so nothing was written. Look at both versions and choose.',
      { path },
    ),
  );
}
