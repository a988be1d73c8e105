import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const pointJudgements: Migration = {
  name: '0002-point-judgements',

  async up(db, engine) {
    // A wording may be a whole take, too long for an index of PostgreSQL; one story has few judgements, so they are
    // found by story and told apart in the row.
    await db.schema
      .createTable('point_judgements')
      .addColumn('id', engine === 'postgres' ? sql`bigint generated always as identity` : 'integer', (column) =>
        column.primaryKey(),
      )
      .addColumn('story_id', 'text', (column) => column.notNull())
      .addColumn('point', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('judged_at', 'bigint', (column) => column.notNull())
      .addColumn('wording', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('point_judgements_by_story').on('point_judgements').columns(['story_id']).execute();
  },
};
