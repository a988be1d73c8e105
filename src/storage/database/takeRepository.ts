import { type Kysely, sql } from 'kysely';
import type { Delivery } from '../../delivery/model.ts';
import type { TakeFilter, TakePage, TakeRepository, TakeSummary } from '../../operations/ports.ts';
import type { Transcript, TimeSpan, WordTime } from '../../speech/model.ts';
import type { ContentReview, Take } from '../../takes/model.ts';
import { atomically } from './atomically.ts';
import { storableText } from './storableText.ts';
import type { Tables, TakesTable } from './tables.ts';
import { formatCursor, parseCursor } from './takeCursor.ts';
import { rowOfTake, storyColumn, takeOfRow } from './takeRows.ts';

/**
 * Takes in the database. Changing or removing a take that is not there does nothing; giving words, figures or a
 * review to one that is not there throws, because the caller has just been told that it is.
 */
export class SqlTakeRepository implements TakeRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async insert(take: Take): Promise<void> {
    await atomically(this.#db, (db) => db.insertInto('takes').values(rowOfTake(take)).execute());
  }

  async get(id: string): Promise<TakeSummary | null> {
    const row = await this.#summaries().where('takes.id', '=', id).executeTakeFirst();
    return row === undefined ? null : takeOfRow(row);
  }

  async update(
    id: string,
    change: Partial<Pick<Take, 'status' | 'finishedAt' | 'durationMs' | 'storyId'>>,
  ): Promise<void> {
    const columns: Partial<TakesTable> = {
      ...(change.status !== undefined && { status: change.status }),
      ...(change.finishedAt !== undefined && { finished_at: change.finishedAt }),
      ...(change.durationMs !== undefined && { duration_ms: change.durationMs }),
      ...(change.storyId !== undefined && { story_id: storyColumn(change.storyId) }),
    };
    if (Object.keys(columns).length === 0) return;
    await atomically(this.#db, (db) => db.updateTable('takes').set(columns).where('id', '=', id).execute());
  }

  async remove(id: string): Promise<void> {
    await atomically(this.#db, (db) => db.deleteFrom('takes').where('id', '=', id).execute());
  }

  /** A cursor that no earlier page gave is past the end. */
  async list(filter: TakeFilter, page: { readonly limit: number; readonly cursor?: string }): Promise<TakePage> {
    const { storyId, status, runId, exercises = false } = filter;
    const limit = Math.max(1, Math.floor(page.limit));
    let query = this.#summaries().orderBy('takes.started_at', 'desc').orderBy('takes.id', 'desc');
    if (storyId !== undefined) query = query.where('takes.story_id', '=', storyId);
    if (status !== undefined) query = query.where('takes.status', '=', status);
    if (runId !== undefined) query = query.where('takes.exercise_run_id', '=', runId);
    else if (!exercises) query = query.where('takes.exercise_kind', 'is', null);
    if (page.cursor !== undefined) {
      const after = parseCursor(page.cursor);
      if (after === null) return { takes: [], nextCursor: null };
      query = query.where((is) =>
        is(is.refTuple('takes.started_at', 'takes.id'), '<', is.tuple(after.startedAt, after.id)),
      );
    }
    // One more than asked for tells whether there is a next page.
    const rows = await query.limit(limit + 1).execute();
    const takes = rows.slice(0, limit).map(takeOfRow);
    const last = takes.at(-1);
    return { takes, nextCursor: rows.length > limit && last !== undefined ? formatCursor(last) : null };
  }

  async withWords(
    words: readonly string[],
    limit: number,
  ): Promise<readonly { readonly take: TakeSummary; readonly text: string }[]> {
    let query = this.#summaries()
      .select('transcripts.text')
      .where('transcripts.text', 'is not', null)
      .orderBy('takes.started_at', 'desc')
      .orderBy('takes.id', 'desc');
    for (const word of words) {
      const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      query = query.where(sql<boolean>`lower(transcripts.text) like ${pattern} escape '\\'`);
    }
    const rows = await query.limit(Math.max(1, Math.floor(limit))).execute();
    return rows.map((row) => ({ take: takeOfRow(row), text: row.text ?? '' }));
  }

  async countByStory(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#db
      .selectFrom('takes')
      .select(['story_id', (is) => is.fn.countAll<number>().as('takes')])
      .where('status', '!=', 'recording')
      .where('exercise_kind', 'is', null)
      .groupBy('story_id')
      .execute();
    return new Map(rows.map((row) => [row.story_id, row.takes]));
  }

  async setTranscript(takeId: string, transcript: Transcript): Promise<void> {
    const words = {
      source: transcript.source,
      instrument: storableText(transcript.instrument),
      text: storableText(transcript.text),
      times: transcript.times === null ? null : JSON.stringify(transcript.times),
      unheard: transcript.unheard === undefined ? null : JSON.stringify(transcript.unheard),
    };
    await atomically(this.#db, async (db) => {
      await db
        .insertInto('transcripts')
        .values({ take_id: takeId, ...words })
        .onConflict((conflict) => conflict.column('take_id').doUpdateSet(words))
        .execute();
      await db.deleteFrom('reviews').where('take_id', '=', takeId).execute();
    });
  }

  async getTranscript(takeId: string): Promise<Transcript | null> {
    const row = await this.#db.selectFrom('transcripts').selectAll().where('take_id', '=', takeId).executeTakeFirst();
    if (row === undefined) return null;
    return {
      source: row.source as Transcript['source'],
      instrument: row.instrument,
      text: row.text,
      times: row.times === null ? null : (JSON.parse(row.times) as WordTime[]),
      ...(row.unheard !== null && { unheard: JSON.parse(row.unheard) as TimeSpan[] }),
    };
  }

  async setDelivery(takeId: string, delivery: Delivery): Promise<void> {
    const figures = {
      told_ms: delivery.toldMs,
      duration_ms: delivery.durationMs,
      delivery: JSON.stringify(delivery),
    };
    await atomically(this.#db, (db) =>
      db
        .insertInto('deliveries')
        .values({ take_id: takeId, ...figures })
        .onConflict((conflict) => conflict.column('take_id').doUpdateSet(figures))
        .execute(),
    );
  }

  async getDelivery(takeId: string): Promise<Delivery | null> {
    const row = await this.#db
      .selectFrom('deliveries')
      .select('delivery')
      .where('take_id', '=', takeId)
      .executeTakeFirst();
    return row === undefined ? null : (JSON.parse(row.delivery) as Delivery);
  }

  async setReview(takeId: string, review: ContentReview): Promise<void> {
    const figures = {
      key_points_covered: review.keyPoints.filter((point) => point.status === 'covered').length,
      key_points_total: review.keyPoints.length,
      facts_right: review.facts.filter((fact) => fact.status === 'right').length,
      facts_wrong: review.facts.filter((fact) => fact.status === 'wrong').length,
      review: JSON.stringify(review),
    };
    await atomically(this.#db, (db) =>
      db
        .insertInto('reviews')
        .values({ take_id: takeId, ...figures })
        .onConflict((conflict) => conflict.column('take_id').doUpdateSet(figures))
        .execute(),
    );
  }

  async getReview(takeId: string): Promise<ContentReview | null> {
    const row = await this.#db.selectFrom('reviews').select('review').where('take_id', '=', takeId).executeTakeFirst();
    return row === undefined ? null : (JSON.parse(row.review) as ContentReview);
  }

  #summaries() {
    return this.#db
      .selectFrom('takes')
      .leftJoin('transcripts', 'transcripts.take_id', 'takes.id')
      .leftJoin('deliveries', 'deliveries.take_id', 'takes.id')
      .leftJoin('reviews', 'reviews.take_id', 'takes.id')
      .selectAll('takes')
      .select([
        'transcripts.take_id as words_of',
        'deliveries.take_id as delivery_of',
        'deliveries.told_ms',
        'deliveries.duration_ms as sound_ms',
        'reviews.key_points_covered',
        'reviews.key_points_total',
        'reviews.facts_right',
        'reviews.facts_wrong',
      ]);
  }
}
