import { setTimeout as delay } from 'node:timers/promises';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { CompiledQuery, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import { isBusy } from './sqliteErrors.ts';
import type { TransactionGuard } from './transactionGuard.ts';

/** How long a writer waits for another process's transaction to end. */
export const BUSY_TIMEOUT_MS = 5000;
const RETRY_EVERY_MS = 2;
const CACHED_STATEMENTS = 100;

/** Kysely over the node:sqlite interface (built in from Node 24, by @photostructure/sqlite before). */
export function sqliteDialect(database: DatabaseSyncInstance, guard: TransactionGuard): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(database, guard),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class SqliteDriver implements Driver {
  readonly #database: DatabaseSyncInstance;
  readonly #guard: TransactionGuard;
  readonly #connection: SqliteConnection;
  /** Settles when everyone who asked for the one connection before has let go of it. */
  #queue: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(database: DatabaseSyncInstance, guard: TransactionGuard) {
    this.#database = database;
    this.#guard = guard;
    this.#connection = new SqliteConnection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#guard.check();
    const before = this.#queue;
    let release!: () => void;
    this.#queue = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    return this.#connection;
  }

  /**
   * Takes the write lock at once. A deferred begin takes it at the first write, and fails there (without
   * waiting) whenever another process wrote after this one's first read: more than half of the time with two writers.
   * The waiting is done here, not in SQLite, so that other requests are answered meanwhile.
   */
  async beginTransaction(): Promise<void> {
    const givingUpAt = performance.now() + BUSY_TIMEOUT_MS;
    for (;;) {
      this.#database.exec('pragma busy_timeout = 0');
      try {
        this.#database.exec('begin immediate');
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > givingUpAt) throw error;
      } finally {
        this.#database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
      }
      await delay(RETRY_EVERY_MS);
    }
  }

  async commitTransaction(): Promise<void> {
    this.#database.exec('commit');
  }

  async rollbackTransaction(): Promise<void> {
    // A full disk makes SQLite roll back by itself; a second one would hide the first error.
    if (this.#database.isTransaction) this.#database.exec('rollback');
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async destroy(): Promise<void> {
    this.#connection.forget();
    if (this.#database.isOpen) closeSqlite(this.#database);
  }
}

/**
 * Closes, with everything in the one file. Statements are only let go of by the garbage collector, and until then
 * SQLite leaves the log as it is, so the log is moved into the file first (unless another process is using it).
 */
export function closeSqlite(database: DatabaseSyncInstance): void {
  try {
    database.exec('pragma busy_timeout = 0; pragma wal_checkpoint(truncate)');
  } catch {
    // The log stays beside the file, which is just as safe: the next one to open it reads both.
  }
  database.close();
}

class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSyncInstance;
  /** Oldest use first. */
  readonly #statements = new Map<string, { readonly statement: StatementSyncInstance; readonly reads: boolean }>();

  constructor(database: DatabaseSyncInstance) {
    this.#database = database;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, reads } = this.#prepare(sql);
    if (reads) return { rows: statement.all(...parameters) as R[] };
    const { changes } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  // oxlint-disable-next-line require-yield -- the interface asks for a generator; nothing here streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Streaming is not supported: ask for pages.');
  }

  forget(): void {
    this.#statements.clear();
  }

  #prepare(sql: string) {
    let entry = this.#statements.get(sql);
    if (entry === undefined) {
      const statement = this.#database.prepare(sql);
      entry = { statement, reads: statement.columns().length > 0 };
      if (this.#statements.size >= CACHED_STATEMENTS) {
        for (const oldest of this.#statements.keys()) {
          this.#statements.delete(oldest);
          break;
        }
      }
    } else {
      this.#statements.delete(sql);
    }
    this.#statements.set(sql, entry);
    return entry;
  }
}
