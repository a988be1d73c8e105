import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type LoadedDocument, loadDocument } from '../operations/library.ts';
import { type Failure, failure } from '../shared/failure.ts';
import { message } from '../shared/message.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { openDocumentFolder } from '../storage/documents/openDocumentFolder.ts';
import { readDocumentFile } from '../storage/documents/readDocument.ts';

export interface ReadDocument extends LoadedDocument {
  /** As the person would name it: the path given, and for a folder the path below it. */
  readonly shownAs: string;
  /** Absolute folder that the document's path is below. */
  readonly folder: string;
}

/** Reads files and folders named on the command line, without writing anything anywhere. */
export async function readDocuments(paths: readonly string[]): Promise<Result<readonly ReadDocument[], Failure>> {
  const documents: ReadDocument[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) return err(fileMissing(path));
    if (found.isDirectory()) {
      const folder = openDocumentFolder(resolve(path));
      const { documents: sources, unreadable } = await folder.readAll();
      const first = unreadable[0];
      if (first) return err(first.failure);
      if (sources.length === 0)
        return err(
          failure(
            'folder-empty',
            message('No documents in {path}: Offbook reads .md, .markdown and .txt files.', { path }),
          ),
        );
      for (const source of sources)
        documents.push({ ...loadDocument(source), shownAs: joinShown(path, source.path), folder: resolve(path) });
    } else {
      const source = await readDocumentFile(resolve(path));
      if (!source.ok) return source;
      documents.push({ ...loadDocument(source.value), shownAs: path, folder: dirname(resolve(path)) });
    }
  }
  return ok(documents);
}

export const fileMissing = (path: string): Failure =>
  failure(
    'file-missing',
    message('There is no file or folder "{path}". Check the spelling, or give the whole path.', { path }),
  );

const joinShown = (folder: string, path: string): string =>
  folder === '.' ? path : `${folder.replace(/[/\\]+$/, '')}/${path}`;
