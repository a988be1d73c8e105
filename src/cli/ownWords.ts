import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../operations/settings.ts';
import type { Failure } from '../shared/failure.ts';
import { ok, type Result } from '../shared/result.ts';
import { openSqlite } from '../storage/database/openSqlite.ts';
import { DATABASE_FILE, HIDDEN_FOLDER } from '../storage/workspace.ts';

/** How the person says words of theirs, kept for a folder of documents; nothing is made where Offbook was never opened. */
export async function ownWordsIn(folder: string): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  const file = join(resolve(folder), HIDDEN_FOLDER, DATABASE_FILE);
  if (!existsSync(file)) return ok(new Map());
  const database = await openSqlite(file);
  if (!database.ok) return database;
  try {
    return ok(new Map(Object.entries((await readSettings({ database: database.value })).sayItLike)));
  } finally {
    await database.value.close();
  }
}
