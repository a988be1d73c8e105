import { Kysely, PostgresAdapter, PostgresDriver, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { DatabaseConnection, Dialect, PostgresDialectConfig } from 'kysely';
import { Pool, types } from 'pg';
import type { CustomTypesConfig } from 'pg';
import type { Database } from '../../operations/ports.ts';
import { failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { migrate } from './migrations/migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations } from './migrations/migrations.ts';
import type { OpenDatabaseFailure } from './openSqlite.ts';
import { SqlDatabase } from './sqlDatabase.ts';
import type { Tables } from './tables.ts';
import { TransactionGuard } from './transactionGuard.ts';

/** PostgreSQL's number for the type bigint. */
const INT8 = 20;

/** Connects to PostgreSQL and brings the schema up to date. `steps` is for tests of older and newer schemas. */
export async function openPostgres(
  connectionString: string,
  steps: readonly Migration[] = migrations,
): Promise<Result<Database, OpenDatabaseFailure>> {
  const pool = new Pool({
    connectionString,
    connectionTimeoutMillis: 5000,
    types: {
      // pg gives bigint as text; epoch milliseconds and counts fit a number. This pool only, no global setting.
      getTypeParser: (type: number, format?: string) =>
        type === INT8 ? Number : types.getTypeParser(type, format as 'text'),
    } as CustomTypesConfig,
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the program.
  pool.on('error', () => {});
  const guard = new TransactionGuard();
  const db = new Kysely<Tables>({ dialect: postgresDialect(pool, guard) });
  try {
    const migrated = await migrate(db, 'postgres', steps);
    if (migrated.ok) return ok(new SqlDatabase(db, 'postgres', guard));
    await db.destroy();
    return migrated;
  } catch (error) {
    await db.destroy();
    if (!isConnectionTrouble(error)) throw error;
    return err(
      failure(
        'database-unreachable',
        message(
          'PostgreSQL could not be reached ({why}). Check that it runs and that its address, name and password are right.',
          { why: error.message },
        ),
      ),
    );
  }
}

function postgresDialect(pool: PostgresDialectConfig['pool'], guard: TransactionGuard): Dialect {
  class GuardedDriver extends PostgresDriver {
    override async acquireConnection(): Promise<DatabaseConnection> {
      guard.check();
      return super.acquireConnection();
    }
  }
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new GuardedDriver({ pool }),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

/** Network errors, and PostgreSQL's classes 08 (connection), 28 (login), 3D (no such database), 57P03 (starting up). */
function isConnectionTrouble(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    /^(08|28|3D)|^57P03$|^ECONN|^ENOTFOUND$|^EAI_|^ENOENT$|^ETIMEDOUT$|^EHOST|^ENET/.test(code) ||
    /timeout|terminated/i.test(error.message)
  );
}
