import { existsSync, realpathSync } from 'node:fs';
import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { SourceDocument } from '../../documents/model.ts';
import type { DocumentFolder, UnreadableFile, WriteDocumentFailure } from '../../operations/ports.ts';
import type { Clock } from '../../shared/clock.ts';
import { failure } from '../../shared/failure.ts';
import type { Failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { decodeDocument, encodeDocument } from './decodeDocument.ts';
import { DocumentCache } from './documentCache.ts';
import { documentSegments } from './documentNames.ts';
import { errorCode, isMissing, writeFailure } from './fileErrors.ts';
import { inParallel } from './inParallel.ts';
import { documentOfBytes, findFile, missing, readBytes, readFound } from './readDocument.ts';
import type { ReadFailure } from './readDocument.ts';
import { createFile, replaceFile, sha256 } from './replaceFile.ts';
import { walkFolder } from './walkFolder.ts';
import { watchFolder } from './watchFolder.ts';

export interface DocumentFolderOptions {
  /** Told what goes wrong in the background, e.g. that the system allows no more watches. */
  readonly onProblem?: (problem: Failure) => void;
  /** The clock of the disk; the system's unless a test says otherwise. */
  readonly clock?: Clock;
}

/**
 * The person's folder. Nothing is read or written until it is asked for. What a crash left behind in the middle
 * of a save is put right by `readAll`.
 */
export function openDocumentFolder(folder: string, options: DocumentFolderOptions = {}): DocumentFolder {
  return new NodeDocumentFolder(folder, options);
}

class NodeDocumentFolder implements DocumentFolder {
  readonly folder: string;
  /** The folder's real path, and the same with a separator at its end. */
  readonly #root: string;
  readonly #inside: string;
  readonly #onProblem: (problem: Failure) => void;
  readonly #clock: Clock;
  readonly #cache = new DocumentCache();

  constructor(folder: string, options: DocumentFolderOptions) {
    this.folder = resolve(folder);
    this.#root = existsSync(this.folder) ? realpathSync(this.folder) : this.folder;
    this.#inside = this.#root.endsWith(sep) ? this.#root : this.#root + sep;
    this.#onProblem = options.onProblem ?? (() => {});
    this.#clock = options.clock ?? { nowMs: Date.now };
  }

  async readAll(): Promise<{
    readonly documents: readonly SourceDocument[];
    readonly unreadable: readonly UnreadableFile[];
  }> {
    const known = this.#cache.paths();
    const walk = await walkFolder(this.#root, this.#clock.nowMs(), this.#onProblem);
    // A document that is being replaced at this moment may be missed by the walk; those known before are looked for.
    const paths = [...new Set([...walk.paths, ...known])].toSorted((a, b) => (a < b ? -1 : 1));
    const outcomes = await inParallel(paths, (path) => this.#readCached(path));
    const documents: SourceDocument[] = [];
    const unreadable: UnreadableFile[] = [...walk.unreadable];
    const found = new Set<string>();
    for (const [i, outcome] of outcomes.entries()) {
      const path = paths[i]!;
      if (!outcome.ok && outcome.error.code === 'document-missing') continue;
      found.add(path);
      if (outcome.ok) documents.push(outcome.value);
      else unreadable.push({ path, failure: outcome.error });
    }
    this.#cache.keepOnly(found);
    return { documents, unreadable };
  }

  async read(path: string): Promise<Result<SourceDocument, ReadFailure | Failure<'document-path-invalid'>>> {
    const file = await this.#locate(path);
    if (!file.ok) return file;
    const found = await findFile(file.value, path);
    return found.ok ? readFound(file.value, path, found.value) : found;
  }

  async replace(
    path: string,
    expectedHash: string,
    text: string,
  ): Promise<Result<SourceDocument, WriteDocumentFailure>> {
    const located = await this.#locate(path);
    if (!located.ok) return located;
    const file = located.value;
    try {
      const found = await findFile(file, path);
      if (!found.ok) return err(found.error.code === 'document-missing' ? missing(path) : notWritable(found.error));
      const before = await readBytes(file);
      if (sha256(before) !== expectedHash) return err(changed(path));
      const decoded = decodeDocument(before);
      if (!decoded.ok)
        return err(
          notWritable(
            failure('document-unreadable', message("{path} can't be read: {why}", { path, why: decoded.error })),
          ),
        );
      if (decoded.value.encoding !== 'utf-8') return err(utf16ReadOnly(path));
      // Asked for in words too, because an administrator may write to a file that its owner has locked.
      if ((found.value.mode & 0o222) === 0) return err(readOnly(path));
      await access(file, constants.W_OK);

      const bytes = encodeDocument(text, decoded.value.hasByteOrderMark);
      const document = documentOfBytes(path, bytes);
      if (!document.ok) return err(notWritable(document.error));
      const outcome = await replaceFile(file, expectedHash, bytes);
      return outcome === 'replaced' ? ok(document.value) : err(changed(path));
    } catch (error) {
      if (isMissing(error)) return err(missing(path));
      const problem = writeFailure(path, error);
      if (problem === null) throw error;
      return err(problem);
    }
  }

  async create(path: string, text: string): Promise<Result<SourceDocument, WriteDocumentFailure>> {
    const bytes = encodeDocument(text, false);
    const document = documentOfBytes(path, bytes);
    if (!document.ok) return err(notWritable(document.error));
    try {
      const located = await this.#locate(path, true);
      if (!located.ok) return located;
      const outcome = await createFile(located.value, bytes);
      return outcome === 'replaced' ? ok(document.value) : err(alreadyThere(path));
    } catch (error) {
      if (['EEXIST', 'ENOTDIR'].includes(errorCode(error))) return err(fileInTheWay(path));
      const problem = writeFailure(path, error);
      if (problem === null) throw error;
      return err(problem);
    }
  }

  async watch(onChange: () => void): Promise<() => Promise<void>> {
    return watchFolder(this.#root, onChange, this.#onProblem);
  }

  async #readCached(path: string): Promise<Result<SourceDocument, ReadFailure>> {
    const file = join(this.#root, ...path.split('/'));
    const nowMs = this.#clock.nowMs();
    const found = await findFile(file, path);
    if (!found.ok) return found;
    const cached = this.#cache.get(path, found.value);
    if (cached !== null) return cached;
    const outcome = await readFound(file, path, found.value);
    this.#cache.set(path, found.value, nowMs, outcome);
    return outcome;
  }

  /**
   * Where a document is on the disk, links followed, so that a link is never replaced by a file.
   * A file that is not there is located by its folder, which `makeFolders` makes.
   */
  async #locate(
    path: string,
    makeFolders = false,
  ): Promise<Result<string, Failure<'document-path-invalid' | 'document-missing'>>> {
    const segments = documentSegments(path);
    if ('code' in segments) return err(segments);
    const file = join(this.#root, ...segments);
    const real = (await realpathOrNull(file)) ?? (await this.#inRealFolder(file, makeFolders));
    if (real === null) return err(missing(path));
    if (real.startsWith(this.#inside)) return ok(real);
    return err(
      failure(
        'document-path-invalid',
        message('{path} is a link that leads out of {folder}. Offbook changes only files inside the folder.', {
          path,
          folder: this.folder,
        }),
      ),
    );
  }

  async #inRealFolder(file: string, makeFolders: boolean): Promise<string | null> {
    const folder = dirname(file);
    let real = await realpathOrNull(folder);
    if (real === null && makeFolders) {
      // From the top down, so that a link on the way is noticed before anything is made behind it.
      const above = await this.#inRealFolder(folder, true);
      if (above === null || !above.startsWith(this.#inside)) return above;
      await mkdir(above, { recursive: true });
      real = above;
    }
    return real === null ? null : join(real, basename(file));
  }
}

async function realpathOrNull(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch {
    return null;
  }
}

const changed = (path: string): Failure<'document-changed'> =>
  failure(
    'document-changed',
    message(
      '{path} was changed in another program since it was read here, so nothing was written. Look at both versions and save again.',
      { path },
    ),
  );

const alreadyThere = (path: string): Failure<'document-changed'> =>
  failure(
    'document-changed',
    message('{path} is there already, so nothing was written. Choose another name, or open that one.', { path }),
  );

const fileInTheWay = (path: string): Failure<'document-path-invalid'> =>
  failure(
    'document-path-invalid',
    message("{path} can't be made, because a part of its path is a file. Choose another folder.", { path }),
  );

const readOnly = (path: string): Failure<'document-not-writable'> =>
  failure(
    'document-not-writable',
    message('{path} is read-only, so nothing was written. Allow writing to it and save again.', { path }),
  );

const utf16ReadOnly = (path: string): Failure<'document-not-writable'> =>
  failure(
    'document-not-writable',
    message(
      '{path} is UTF-16 text, which Offbook reads but does not write. Save it as UTF-8 in your editor, then edit it here.',
      { path },
    ),
  );

const notWritable = (why: Failure): Failure<'document-not-writable'> =>
  failure('document-not-writable', message('Nothing was written. {why}', { why: why.said?.message ?? why.message }));
