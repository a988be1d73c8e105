import type { Kysely } from 'kysely';
import type { SettingsRepository } from '../../operations/ports.ts';
import { atomically } from './atomically.ts';
import type { Tables } from './tables.ts';

/** Settings as JSON. A setting that was never set reads as null; setting undefined removes it. */
export class SqlSettingsRepository implements SettingsRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async get(key: string): Promise<unknown> {
    const row = await this.#db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
    return row === undefined ? null : (JSON.parse(row.value) as unknown);
  }

  async set(key: string, value: unknown): Promise<void> {
    const json = JSON.stringify(value) as string | undefined;
    await atomically(this.#db, async (db) => {
      if (json === undefined) {
        await db.deleteFrom('settings').where('key', '=', key).execute();
        return;
      }
      await db
        .insertInto('settings')
        .values({ key, value: json })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: json }))
        .execute();
    });
  }
}
