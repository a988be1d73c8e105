import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_WORDS_PER_MINUTE, readPace } from '../operations/pace.ts';
import type { Failure } from '../shared/failure.ts';
import { ok, type Result } from '../shared/result.ts';
import { openSqlite } from '../storage/database/openSqlite.ts';
import { DATABASE_FILE, HIDDEN_FOLDER } from '../storage/workspace.ts';
import { type ReadDocument, readDocuments } from './readDocuments.ts';

/** What Offbook knows of the person from a folder's earlier takes. */
export interface History {
  readonly wordsPerMinute: number;
  readonly takesByStory: ReadonlyMap<string, number>;
}

/** Reads a folder's own history; the default pace and no takes where Offbook was never opened on it. Makes nothing. */
async function readHistory(folder: string): Promise<Result<History, Failure>> {
  const file = join(folder, HIDDEN_FOLDER, DATABASE_FILE);
  if (!existsSync(file)) return ok({ wordsPerMinute: DEFAULT_WORDS_PER_MINUTE, takesByStory: new Map() });
  const database = await openSqlite(file);
  if (!database.ok) return database;
  try {
    const pace = await readPace({ database: database.value });
    return ok({ wordsPerMinute: pace.wordsPerMinute, takesByStory: await database.value.takes.countByStory() });
  } finally {
    await database.value.close();
  }
}

export interface DocumentWithHistory extends ReadDocument {
  readonly history: History;
}

/** Documents with the history of the folder they are in; a `pace` given by the person goes before the measured one. */
export async function readWithHistory(
  paths: readonly string[],
  pace: number | undefined,
): Promise<Result<readonly DocumentWithHistory[], Failure>> {
  const read = await readDocuments(paths);
  if (!read.ok) return read;
  const histories = new Map<string, History>();
  for (const folder of new Set(read.value.map((document) => document.folder))) {
    const history = await readHistory(folder);
    if (!history.ok) return history;
    histories.set(folder, pace === undefined ? history.value : { ...history.value, wordsPerMinute: pace });
  }
  return ok(read.value.map((document) => ({ ...document, history: histories.get(document.folder)! })));
}
