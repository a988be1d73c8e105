import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { SourceDocument } from '../../documents/model.ts';
import { failure } from '../../shared/failure.ts';
import type { Failure } from '../../shared/failure.ts';
import { message, type Message } from '../../shared/message.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { MAX_DOCUMENT_BYTES, decodeDocument, tooLarge } from './decodeDocument.ts';
import { isMissing, readProblem } from './fileErrors.ts';
import { isAside } from './recoverStrays.ts';
import { sha256 } from './replaceFile.ts';

export type ReadFailure = Failure<'document-missing' | 'document-unreadable'>;

/** Reads one file by its place on the disk, for documents that are named one by one; `path` of the document is its name. */
export async function readDocumentFile(absolutePath: string): Promise<Result<SourceDocument, ReadFailure>> {
  const found = await findFile(absolutePath, basename(absolutePath));
  return found.ok ? readFound(absolutePath, basename(absolutePath), found.value) : found;
}

/** What is known of a file before it is read. */
export async function findFile(file: string, path: string): Promise<Result<Stats, ReadFailure>> {
  try {
    const stats = await patiently(file, () => stat(file));
    if (stats.isFile()) return ok(stats);
    return err(unreadable(path, stats.isDirectory() ? message('it is a folder.') : message('it is not a plain file.')));
  } catch (error) {
    return err(readFailure(path, error));
  }
}

/** Reads and decodes a file that `findFile` found. */
export async function readFound(
  file: string,
  path: string,
  { size }: Pick<Stats, 'size'>,
): Promise<Result<SourceDocument, ReadFailure>> {
  if (size > MAX_DOCUMENT_BYTES) return err(unreadable(path, tooLarge(size)));
  try {
    return documentOfBytes(path, await readBytes(file));
  } catch (error) {
    return err(readFailure(path, error));
  }
}

/** A file's bytes; errors are thrown. */
export const readBytes = (file: string): Promise<Buffer> => patiently(file, () => readFile(file));

/** The document that a file's bytes are. */
export function documentOfBytes(path: string, bytes: Buffer): Result<SourceDocument, Failure<'document-unreadable'>> {
  const decoded = decodeDocument(bytes);
  if (!decoded.ok) return err(unreadable(path, decoded.error));
  const { text, hasByteOrderMark } = decoded.value;
  return ok({ path, text, hasByteOrderMark, hash: sha256(bytes) });
}

export const missing = (path: string): Failure<'document-missing'> =>
  failure('document-missing', message('{path} is not there. It may have been moved, renamed or deleted.', { path }));

const unreadable = (path: string, why: Message): Failure<'document-unreadable'> =>
  failure('document-unreadable', message("{path} can't be read: {why}", { path, why }));

const readFailure = (path: string, error: unknown): ReadFailure =>
  isMissing(error) ? missing(path) : unreadable(path, readProblem(error));

/** While a document is being replaced its name is free for a moment; that is not "missing". */
async function patiently<T>(file: string, look: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await look();
    } catch (error) {
      if (!isMissing(error) || attempt > 50) throw error;
      // Once more at once, for a replacement that ended between the look and now.
      if (attempt > 0 && !(await isAside(dirname(file), basename(file)))) throw error;
      if (attempt > 0) await delay(2);
    }
  }
}
