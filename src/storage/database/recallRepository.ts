import { type Kysely, sql } from 'kysely';
import type { CardFilter, PlannedState, RecallRepository, ReviewsDone } from '../../operations/ports.ts';
import type { RecallCard, RecallReview } from '../../recall/model.ts';
import { atomically } from './atomically.ts';
import { cardOfRow, reviewOfRow, rowOfCard, rowOfReview, statesOfRows } from './recallRows.ts';
import type { Tables } from './tables.ts';

/** Rows in one statement: engines allow some 32,000 values. */
const ROWS_AT_ONCE = 500;

/** A setting like others, but counted by the database so that no two writers get one number. */
const REVISION = 'recall-revision';

/** Longer thinking is a phone call. */
const MOST_THINKING_MS = 120_000;

/** Cards and the log of their reviews. */
export class SqlRecallRepository implements RecallRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async revision(): Promise<number> {
    const row = await this.#db.selectFrom('settings').select('value').where('key', '=', REVISION).executeTakeFirst();
    return row === undefined ? 0 : Number(row.value);
  }

  async nextRevision(): Promise<number> {
    return atomically(this.#db, async (db) => {
      const row = await db
        .insertInto('settings')
        .values({ key: REVISION, value: '1' })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({ value: sql`cast(cast(settings.value as bigint) + 1 as text)` }),
        )
        .returning('value')
        .executeTakeFirstOrThrow();
      return Number(row.value);
    });
  }

  async planned(): Promise<readonly PlannedState[]> {
    const rows = await this.#db
      .selectFrom('recall_cards')
      .select('state')
      .where('retired_at', 'is', null)
      .where('suspended_at', 'is', null)
      .execute();
    return statesOfRows(rows).sort(
      (a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
  }

  async get(id: string): Promise<RecallCard | null> {
    return (await this.cards([id]))[0] ?? null;
  }

  async cards(ids: readonly string[]): Promise<readonly RecallCard[]> {
    const found = new Map<string, RecallCard>();
    for (const some of inChunks(ids)) {
      const rows = await this.#db
        .selectFrom('recall_cards')
        .select(['state', 'content'])
        .where('id', 'in', some)
        .execute();
      for (const row of rows) {
        const card = cardOfRow(row);
        found.set(card.id, card);
      }
    }
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  async all(): Promise<readonly RecallCard[]> {
    const rows = await this.#db.selectFrom('recall_cards').select(['state', 'content']).orderBy('id').execute();
    return rows.map(cardOfRow);
  }

  async list(
    { storyId, kind, origin, state }: CardFilter,
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<{ readonly cards: readonly RecallCard[]; readonly nextCursor: string | null }> {
    const limit = Math.max(1, Math.floor(page.limit));
    let query = this.#db.selectFrom('recall_cards').select(['id', 'state', 'content']).orderBy('id');
    if (storyId !== undefined) query = query.where('story_id', '=', storyId);
    if (kind !== undefined) query = query.where('kind', '=', kind);
    if (origin !== undefined) query = query.where('origin', '=', origin);
    if (state === 'retired') query = query.where('retired_at', 'is not', null);
    if (state === 'suspended') query = query.where('retired_at', 'is', null).where('suspended_at', 'is not', null);
    if (state === 'active') query = query.where('retired_at', 'is', null).where('suspended_at', 'is', null);
    if (page.cursor !== undefined) query = query.where('id', '>', page.cursor);
    const rows = await query.limit(limit + 1).execute();
    return {
      cards: rows.slice(0, limit).map(cardOfRow),
      nextCursor: rows.length > limit ? rows[limit - 1]!.id : null,
    };
  }

  async count(): Promise<{ active: number; suspended: number; retired: number; own: number }> {
    const row = await this.#db
      .selectFrom('recall_cards')
      .select([
        sql<number | null>`sum(case when retired_at is null and suspended_at is null then 1 else 0 end)`.as('active'),
        sql<number | null>`sum(case when retired_at is null and suspended_at is not null then 1 else 0 end)`.as(
          'suspended',
        ),
        sql<number | null>`sum(case when retired_at is not null then 1 else 0 end)`.as('retired'),
        sql<number | null>`sum(case when origin = 'own' then 1 else 0 end)`.as('own'),
      ])
      .executeTakeFirstOrThrow();
    return {
      active: row.active ?? 0,
      suspended: row.suspended ?? 0,
      retired: row.retired ?? 0,
      own: row.own ?? 0,
    };
  }

  async put(cards: readonly RecallCard[]): Promise<void> {
    await atomically(this.#db, async (db) => {
      for (const some of inChunks(cards)) {
        await db
          .insertInto('recall_cards')
          .values(some.map(rowOfCard))
          .onConflict((conflict) =>
            conflict.column('id').doUpdateSet((is) => ({
              kind: is.ref('excluded.kind'),
              origin: is.ref('excluded.origin'),
              story_id: is.ref('excluded.story_id'),
              retired_at: is.ref('excluded.retired_at'),
              suspended_at: is.ref('excluded.suspended_at'),
              state: is.ref('excluded.state'),
              content: is.ref('excluded.content'),
            })),
          )
          .execute();
      }
    });
  }

  async remove(id: string): Promise<void> {
    await atomically(this.#db, (db) => db.deleteFrom('recall_cards').where('id', '=', id).execute());
  }

  async append(reviews: readonly RecallReview[], { imported } = { imported: false }): Promise<void> {
    await atomically(this.#db, async (db) => {
      for (const some of inChunks(reviews)) {
        await db
          .insertInto('recall_reviews')
          .values(some.map((review) => rowOfReview(review, imported)))
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
      }
    });
  }

  async lastReview(): Promise<RecallReview | null> {
    const row = await this.#reviews().where('imported', '=', 0).orderBy('place', 'desc').limit(1).executeTakeFirst();
    return row === undefined ? null : reviewOfRow(row);
  }

  async removeReview(id: string): Promise<void> {
    await atomically(this.#db, (db) => db.deleteFrom('recall_reviews').where('id', '=', id).execute());
  }

  async reviewsOf(cardId: string): Promise<readonly RecallReview[]> {
    const rows = await this.#reviews().where('card_id', '=', cardId).orderBy('reviewed_at').orderBy('place').execute();
    return rows.map(reviewOfRow);
  }

  async done(sinceAt: number): Promise<ReviewsDone> {
    const row = await this.#db
      .selectFrom('recall_reviews')
      .select([
        (is) => is.fn.countAll<number>().as('reviews'),
        sql<number | null>`sum(was_new)`.as('introduced'),
        sql<
          number | null
        >`sum(case when thinking_ms > ${sql.lit(MOST_THINKING_MS)} then ${sql.lit(MOST_THINKING_MS)} else thinking_ms end)`.as(
          'thinking_ms',
        ),
      ])
      .where('reviewed_at', '>=', sinceAt)
      .executeTakeFirstOrThrow();
    return { reviews: row.reviews, introduced: row.introduced ?? 0, seconds: (row.thinking_ms ?? 0) / 1000 };
  }

  async recentReviews(limit: number): Promise<readonly RecallReview[]> {
    const rows = await this.#reviews().orderBy('reviewed_at', 'desc').limit(limit).execute();
    return rows.map(reviewOfRow).toReversed();
  }

  async log(
    limit: number,
    after = 0,
  ): Promise<{ readonly reviews: readonly RecallReview[]; readonly nextPlace: number | null }> {
    const rows = await this.#reviews().where('place', '>', after).orderBy('place').limit(limit).execute();
    return { reviews: rows.map(reviewOfRow), nextPlace: rows.length < limit ? null : rows.at(-1)!.place };
  }

  #reviews() {
    return this.#db
      .selectFrom('recall_reviews')
      .select(['place', 'id', 'card_id', 'rating', 'reviewed_at', 'thinking_ms', 'detail']);
  }
}

function* inChunks<T>(items: readonly T[]): Generator<T[]> {
  for (let i = 0; i < items.length; i += ROWS_AT_ONCE) yield items.slice(i, i + ROWS_AT_ONCE);
}
