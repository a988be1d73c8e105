import type { Kysely } from 'kysely';
import type { DrillMark, DrillName, DrillReview, DrillRun, DrillSetup } from '../../drills/model.ts';
import { storyOfSetup } from '../../drills/storyOfSetup.ts';
import type { DrillRepository, DrillRunPage } from '../../operations/ports.ts';
import { atomically } from './atomically.ts';
import { storableText } from './storableText.ts';
import type { DrillRunsTable, Tables } from './tables.ts';
import { formatCursor, parseCursor } from './takeCursor.ts';

/** Runs of drills. Setup, marks and review are JSON: nothing looks for a part of them. */
export class SqlDrillRepository implements DrillRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async put(run: DrillRun): Promise<void> {
    const { id, ...columns } = rowOfRun(run);
    await atomically(this.#db, (db) =>
      db
        .insertInto('drill_runs')
        .values({ id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute(),
    );
  }

  async get(id: string): Promise<DrillRun | null> {
    const row = await this.#db.selectFrom('drill_runs').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : runOfRow(row);
  }

  async ofTake(takeId: string): Promise<DrillRun | null> {
    const row = await this.#db.selectFrom('drill_runs').selectAll().where('take_id', '=', takeId).executeTakeFirst();
    return row === undefined ? null : runOfRow(row);
  }

  async remove(id: string): Promise<void> {
    await atomically(this.#db, (db) => db.deleteFrom('drill_runs').where('id', '=', id).execute());
  }

  /** A cursor that no earlier page gave is past the end. */
  async list(
    filter: { readonly drill?: DrillName; readonly storyId?: string },
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<DrillRunPage> {
    const limit = Math.max(1, Math.floor(page.limit));
    let query = this.#db
      .selectFrom('drill_runs')
      .selectAll()
      .where('finished_at', 'is not', null)
      .orderBy('started_at', 'desc')
      .orderBy('id', 'desc');
    if (filter.drill !== undefined) query = query.where('drill', '=', filter.drill);
    if (filter.storyId !== undefined) query = query.where('story_id', '=', filter.storyId);
    if (page.cursor !== undefined) {
      const after = parseCursor(page.cursor);
      if (after === null) return { runs: [], nextCursor: null };
      query = query.where((is) => is(is.refTuple('started_at', 'id'), '<', is.tuple(after.startedAt, after.id)));
    }
    // One more than asked for tells whether there is a next page.
    const rows = await query.limit(limit + 1).execute();
    const runs = rows.slice(0, limit).map(runOfRow);
    const last = runs.at(-1);
    return { runs, nextCursor: rows.length > limit && last !== undefined ? formatCursor(last) : null };
  }

  async countByDrill(): Promise<ReadonlyMap<DrillName, number>> {
    const rows = await this.#db
      .selectFrom('drill_runs')
      .select(['drill', (is) => is.fn.countAll<number>().as('runs')])
      .where('finished_at', 'is not', null)
      .groupBy('drill')
      .execute();
    return new Map(rows.map((row) => [row.drill as DrillName, row.runs]));
  }

  async leftBefore(at: number): Promise<readonly DrillRun[]> {
    const rows = await this.#db
      .selectFrom('drill_runs')
      .selectAll()
      .where('finished_at', 'is', null)
      .where('started_at', '<', at)
      .orderBy('started_at')
      .execute();
    return rows.map(runOfRow);
  }
}

const json = (value: unknown): string => storableText(JSON.stringify(value));

const rowOfRun = (run: DrillRun): DrillRunsTable => ({
  id: run.id,
  drill: run.drill,
  story_id: storyOfSetup(run.setup),
  started_at: run.startedAt,
  finished_at: run.finishedAt,
  take_id: run.takeId,
  setup: json(run.setup),
  marks: json(run.marks),
  review: run.review === null ? null : json(run.review),
});

const runOfRow = (row: DrillRunsTable): DrillRun => ({
  id: row.id,
  drill: row.drill as DrillName,
  setup: JSON.parse(row.setup) as DrillSetup,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  marks: JSON.parse(row.marks) as DrillMark[],
  takeId: row.take_id,
  review: row.review === null ? null : (JSON.parse(row.review) as DrillReview),
});
