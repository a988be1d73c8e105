import { statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { Kysely } from 'kysely';
import type { Database } from '../../operations/ports.ts';
import { failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import type { Failure } from '../../shared/failure.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { migrate } from './migrations/migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations } from './migrations/migrations.ts';
import { BUSY_TIMEOUT_MS, closeSqlite, sqliteDialect } from './sqliteDialect.ts';
import { isBusy, isDamaged, isDiskTrouble, isNotWritable } from './sqliteErrors.ts';
import { SqlDatabase } from './sqlDatabase.ts';
import type { Tables } from './tables.ts';
import { TransactionGuard } from './transactionGuard.ts';

export type OpenDatabaseFailure = Failure<
  'database-newer' | 'database-unreadable' | 'database-not-writable' | 'database-busy' | 'database-unreachable'
>;

/**
 * Opens (or makes) the database file and brings its schema up to date. Several processes may have it open.
 * The folder must be there. `steps` is for tests of older and newer schemas.
 */
export async function openSqlite(
  file: string,
  steps: readonly Migration[] = migrations,
): Promise<Result<Database, OpenDatabaseFailure>> {
  let connection: DatabaseSyncInstance | null = null;
  try {
    connection = new DatabaseSync(file);
    await prepareConnection(connection);
    const damage = findDamage(file, connection);
    if (damage !== null) {
      connection.close();
      return err(damagedFailure(file, damage));
    }
    const guard = new TransactionGuard();
    const db = new Kysely<Tables>({ dialect: sqliteDialect(connection, guard) });
    const migrated = await migrate(db, 'sqlite', steps);
    if (!migrated.ok) {
      closeSqlite(connection);
      return migrated;
    }
    return ok(new SqlDatabase(db, 'sqlite', guard));
  } catch (error) {
    if (connection?.isOpen === true) connection.close();
    const problem = openingFailure(file, error);
    if (problem === null) throw error;
    return err(problem);
  }
}

async function prepareConnection(connection: DatabaseSyncInstance): Promise<void> {
  connection.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
  // Two processes that switch a new file to WAL at once get BUSY without SQLite's own waiting.
  const givingUpAt = performance.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      connection.exec('pragma journal_mode = wal');
      break;
    } catch (error) {
      if (!isBusy(error) || performance.now() > givingUpAt) throw error;
    }
    await delay(5);
  }
  // NORMAL does not flush at commit: a power cut could take back an acknowledged take.
  connection.exec('pragma synchronous = full');
  connection.exec('pragma foreign_keys = on');
}

/** A check of the whole file takes 0.5 ms for each MB; a larger one shows its damage where it is read. */
const CHECKED_UP_TO_BYTES = 50_000_000;

function findDamage(file: string, connection: DatabaseSyncInstance): string | null {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? Infinity) > CHECKED_UP_TO_BYTES) return null;
  const row = connection.prepare('pragma quick_check(1)').get() as { readonly quick_check: string };
  return row.quick_check === 'ok' ? null : row.quick_check;
}

const damagedFailure = (file: string, reason: string): OpenDatabaseFailure =>
  failure(
    'database-unreadable',
    message(
      'The database {file} is damaged or is not a database ({reason}). Your documents and recordings are separate files and are not affected. Put back a copy of it from a backup, or move it away to start with an empty one.',
      { file, reason },
    ),
  );

function openingFailure(file: string, error: unknown): OpenDatabaseFailure | null {
  const reason = error instanceof Error ? error.message : String(error);
  if (isDamaged(error)) return damagedFailure(file, reason);
  if (isNotWritable(error)) {
    return failure(
      'database-not-writable',
      message(
        "The database {file} can't be opened for writing ({reason}). Check that the folder is there and that you may write to it and to the file.",
        { file, reason },
      ),
    );
  }
  if (isBusy(error)) {
    return failure(
      'database-busy',
      message(
        'Another program has had the database {file} locked for more than {seconds} seconds. Close it and try again.',
        { file, seconds: BUSY_TIMEOUT_MS / 1000 },
      ),
    );
  }
  if (isDiskTrouble(error)) {
    return failure(
      'database-not-writable',
      message(
        'The disk gave an error while the database {file} was opened ({reason}). Check that the disk has room and is well.',
        { file, reason },
      ),
    );
  }
  return null;
}
