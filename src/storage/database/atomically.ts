import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Runs a repository's own writes: inside the caller's transaction where there is one, else in one of their own.
 * Single writes too, since it is the begin that waits for another process's turn without blocking this one.
 */
export async function atomically<T>(db: Kysely<Tables>, write: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.isTransaction ? write(db) : db.transaction().execute(write);
}
