import type { Kysely } from 'kysely';
import type { CallPage, CallRepository } from '../../operations/ports.ts';
import type { Call } from '../../sessions/call/model.ts';
import { atomically } from './atomically.ts';
import { readJson, writeJson } from './jsonText.ts';
import type { Tables } from './tables.ts';
import { formatCursor, parseCursor } from './takeCursor.ts';

/** Calls as JSON: nothing looks for a part of one. */
export class SqlCallRepository implements CallRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async put(call: Call): Promise<void> {
    const columns = { created_at: call.createdAt, phase: call.phase, call: writeJson(call) };
    await atomically(this.#db, (db) =>
      db
        .insertInto('calls')
        .values({ id: call.id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute(),
    );
  }

  async get(id: string): Promise<Call | null> {
    const row = await this.#db.selectFrom('calls').select('call').where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : (readJson(row.call) as Call);
  }

  async remove(id: string): Promise<void> {
    await atomically(this.#db, (db) => db.deleteFrom('calls').where('id', '=', id).execute());
  }

  /** A cursor that no earlier page gave is past the end. */
  async list(page: { readonly limit: number; readonly cursor?: string }): Promise<CallPage> {
    const limit = Math.max(1, Math.floor(page.limit));
    let query = this.#db
      .selectFrom('calls')
      .select(['id', 'created_at', 'call'])
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc');
    if (page.cursor !== undefined) {
      const after = parseCursor(page.cursor);
      if (after === null) return { calls: [], nextCursor: null };
      query = query.where((is) => is(is.refTuple('created_at', 'id'), '<', is.tuple(after.startedAt, after.id)));
    }
    // One more than asked for tells whether there is a next page.
    const rows = await query.limit(limit + 1).execute();
    const calls = rows.slice(0, limit);
    const last = calls.at(-1);
    return {
      calls: calls.map(({ call }) => readJson(call) as Call),
      nextCursor:
        rows.length > limit && last !== undefined ? formatCursor({ startedAt: last.created_at, id: last.id }) : null,
    };
  }
}
