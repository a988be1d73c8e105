import type { Kysely } from 'kysely';
import { failure } from '../../../shared/failure.ts';
import { message } from '../../../shared/message.ts';
import type { Failure } from '../../../shared/failure.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { lockForWriting } from '../writeLock.ts';
import type { Tables } from '../tables.ts';
import type { Engine, Migration } from './migration.ts';

/**
 * Brings the schema up to date: all missing steps in one transaction, or none.
 *
 * Kysely's own Migrator looks before it locks, which is a race when two processes open a new database at once,
 * and reports a database of a newer program as "corrupted". Here the lock comes first.
 */
export async function migrate(
  db: Kysely<Tables>,
  engine: Engine,
  steps: readonly Migration[],
): Promise<Result<void, Failure<'database-newer'>>> {
  return db.transaction().execute(async (trx) => {
    await lockForWriting(trx, engine);
    await trx.schema
      .createTable('migrations')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .execute();
    const rows = await trx.selectFrom('migrations').select('name').execute();
    const applied = new Set(rows.map((row) => row.name));

    const known = new Set(steps.map((step) => step.name));
    const unknown = [...applied].filter((name) => !known.has(name)).toSorted();
    if (unknown.length > 0) {
      return err(
        failure(
          'database-newer',
          message(
            'This database was last used by a newer Offbook (it has the step "{step}", which this one does not know). Nothing was changed. Update Offbook and open it again.',
            { step: unknown.at(-1)! },
          ),
        ),
      );
    }

    for (const step of steps) {
      if (applied.has(step.name)) continue;
      await step.up(trx, engine);
      await trx.insertInto('migrations').values({ name: step.name }).execute();
    }
    return ok(undefined);
  });
}
