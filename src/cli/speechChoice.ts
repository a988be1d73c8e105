import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RecogniserChoice } from '../operations/ports.ts';
import { readChoice, SERVER_KEY } from '../operations/speech/speechSettings.ts';
import type { Failure } from '../shared/failure.ts';
import { ok, type Result } from '../shared/result.ts';
import { openSqlite } from '../storage/database/openSqlite.ts';
import { fileSecretStore } from '../storage/secrets.ts';
import { DATABASE_FILE, HIDDEN_FOLDER } from '../storage/workspace.ts';

/** Which recogniser was chosen for a folder of documents; nothing is made where Offbook was never opened. */
export async function chosenIn(folder: string): Promise<Result<RecogniserChoice, Failure>> {
  const file = join(resolve(folder), HIDDEN_FOLDER, DATABASE_FILE);
  if (!existsSync(file)) return ok({ kind: 'none' });
  const database = await openSqlite(file);
  if (!database.ok) return database;
  try {
    return ok(await readChoice({ database: database.value }));
  } finally {
    await database.value.close();
  }
}

/** The key of the folder's speech server; null where none was given. */
export const keyIn = (folder: string): Promise<string | null> =>
  fileSecretStore(join(resolve(folder), HIDDEN_FOLDER, 'secrets.json')).get(SERVER_KEY);
