import type { Kysely } from 'kysely';
import type { ActionRepository } from '../../operations/ports.ts';
import type { OwnAction } from '../../plan/ownAction.ts';
import { atomically } from './atomically.ts';
import { readJson, writeJson } from './jsonText.ts';
import type { Tables } from './tables.ts';

/** What a person set themselves, as JSON: they are few, and always read together. */
export class SqlActionRepository implements ActionRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async put(action: OwnAction): Promise<void> {
    const columns = { created_at: action.createdAt, action: writeJson(action) };
    await atomically(this.#db, (db) =>
      db
        .insertInto('own_actions')
        .values({ id: action.id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute(),
    );
  }

  async get(id: string): Promise<OwnAction | null> {
    const row = await this.#db.selectFrom('own_actions').select('action').where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : (readJson(row.action) as OwnAction);
  }

  async remove(id: string): Promise<void> {
    await atomically(this.#db, (db) => db.deleteFrom('own_actions').where('id', '=', id).execute());
  }

  async all(): Promise<readonly OwnAction[]> {
    const rows = await this.#db
      .selectFrom('own_actions')
      .select('action')
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(({ action }) => readJson(action) as OwnAction);
  }
}
