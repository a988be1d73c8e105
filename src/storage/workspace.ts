import { access, constants, mkdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Database, DocumentFolder, SnapshotStore } from '../operations/ports.ts';
import { failure } from '../shared/failure.ts';
import { message, type Message } from '../shared/message.ts';
import type { Failure } from '../shared/failure.ts';
import { err, ok } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { openSqlite } from './database/openSqlite.ts';
import type { OpenDatabaseFailure } from './database/openSqlite.ts';
import { errorCode, isMissing } from './documents/fileErrors.ts';
import { openDocumentFolder } from './documents/openDocumentFolder.ts';
import type { DocumentFolderOptions } from './documents/openDocumentFolder.ts';
import { openSnapshotStore } from './snapshots.ts';

/** Everything that is kept in and beside the person's folder. Close the database when done. */
export interface WorkspaceStorage {
  readonly documents: DocumentFolder;
  readonly database: Database;
  readonly snapshots: SnapshotStore;
  /** Absolute; made already. */
  readonly recordingsFolder: string;
}

export type OpenWorkspaceFailure =
  | Failure<'workspace-missing' | 'workspace-not-writable' | 'disk-full'>
  | OpenDatabaseFailure;

/** Offbook's own folder inside the person's. */
export const HIDDEN_FOLDER = '.offbook';
export const DATABASE_FILE = 'offbook.sqlite';

const README = `This folder belongs to Offbook. It holds what you did: your takes, their recordings and their reviews.

  offbook.sqlite   takes, words, reviews and settings
  recordings       the sound of your takes
  snapshots        your documents as they were when you told them

Your documents are in the folder above, not in here. If you delete this folder, the documents stay as they are
and your takes are gone. To keep a copy of everything, close Offbook and copy the folder above with all that is in it.
Nothing in here is sent anywhere.
`;

export interface WorkspaceOptions extends DocumentFolderOptions {
  /** A PostgreSQL database for this workspace alone (postgres://…); without one, SQLite in the hidden folder. */
  readonly databaseUrl?: string | undefined;
}

/** Opens a person's folder, making Offbook's hidden folder in it where there is none yet. */
export async function openWorkspaceStorage(
  folder: string,
  options: WorkspaceOptions = {},
): Promise<Result<WorkspaceStorage, OpenWorkspaceFailure>> {
  const hidden = join(resolve(folder), HIDDEN_FOLDER);
  const recordingsFolder = join(hidden, 'recordings');
  try {
    if (!(await stat(folder)).isDirectory()) return err(missingFolder(folder, message('is a file, not a folder')));
  } catch (error) {
    if (isMissing(error)) return err(missingFolder(folder, message('is not there')));
    return err(notWritable(folder, error));
  }
  try {
    await mkdir(recordingsFolder, { recursive: true });
    await access(hidden, constants.W_OK);
    // Recordings and takes are private: they stay out of a repository that the documents are in.
    await writeOnce(join(hidden, '.gitignore'), '*\n');
    await writeOnce(join(hidden, 'README.txt'), README);
  } catch (error) {
    return err(notWritable(hidden, error));
  }
  const database = options.databaseUrl
    ? await (await import('./database/openPostgres.ts')).openPostgres(options.databaseUrl)
    : await openSqlite(join(hidden, DATABASE_FILE));
  if (!database.ok) return database;
  return ok({
    documents: openDocumentFolder(folder, options),
    database: database.value,
    snapshots: openSnapshotStore(join(hidden, 'snapshots')),
    recordingsFolder,
  });
}

/** The person may have changed it since; theirs stays. */
async function writeOnce(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

const missingFolder = (folder: string, what: Message): Failure<'workspace-missing'> =>
  failure(
    'workspace-missing',
    message('{folder} {what}. Give the folder that your documents are in.', { folder, what }),
  );

function notWritable(path: string, error: unknown): Failure<'workspace-not-writable' | 'disk-full'> {
  const code = errorCode(error);
  if (code === '') throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return failure(
      'disk-full',
      message("The disk is full, so Offbook can't keep takes in {path}. Make some room and start again.", { path }),
    );
  }
  return failure(
    'workspace-not-writable',
    message(
      'Offbook keeps your takes in {path}, and could not write there ({code}). Allow writing to the folder, or copy your documents to one of your own and open that.',
      { path, code },
    ),
  );
}
