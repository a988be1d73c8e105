import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const recall: Migration = {
  name: '0004-recall',

  async up(db, engine) {
    const idType = engine === 'postgres' ? sql`text collate "C"` : ('text' as const);
    // What planning needs stands in `state`, so that a queue over all cards reads one column; the words are apart from it.
    await db.schema
      .createTable('recall_cards')
      .addColumn('id', idType, (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('origin', 'text', (column) => column.notNull())
      .addColumn('story_id', 'text')
      .addColumn('retired_at', 'bigint')
      .addColumn('suspended_at', 'bigint')
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();

    // The log: rows are added at its end, and only an undo takes its last one away.
    await db.schema
      .createTable('recall_reviews')
      .addColumn('place', engine === 'postgres' ? sql`bigint generated always as identity` : 'integer', (column) =>
        column.primaryKey(),
      )
      .addColumn('id', idType, (column) => column.notNull().unique())
      .addColumn('card_id', idType, (column) => column.notNull().references('recall_cards.id').onDelete('cascade'))
      .addColumn('rating', 'text', (column) => column.notNull())
      .addColumn('reviewed_at', 'bigint', (column) => column.notNull())
      .addColumn('thinking_ms', 'double precision', (column) => column.notNull())
      .addColumn('was_new', 'integer', (column) => column.notNull())
      .addColumn('imported', 'integer', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('recall_reviews_by_time').on('recall_reviews').columns(['reviewed_at']).execute();
    await db.schema
      .createIndex('recall_reviews_by_card')
      .on('recall_reviews')
      .columns(['card_id', 'reviewed_at'])
      .execute();
  },
};
