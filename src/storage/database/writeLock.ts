import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Engine } from './migrations/migration.ts';
import type { Tables } from './tables.ts';

/** Any number that no other program is likely to lock: "offb" in ASCII. */
const LOCK_CLASS = 0x6f666662;

/**
 * Makes transactions that read and then write run one after another.
 *
 * SQLite has this from BEGIN IMMEDIATE. PostgreSQL's default isolation lets two transactions read the same
 * value and both write it, which loses one of them; a lock per schema gives both engines the same promise,
 * with no transaction ever having to be run again.
 */
export async function lockForWriting(trx: Transaction<Tables>, engine: Engine): Promise<void> {
  if (engine === 'sqlite') return;
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK_CLASS)}, hashtext(current_schema()))`.execute(trx);
}
