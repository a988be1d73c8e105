import { sql } from 'kysely';
import type { Engine, Migration } from './migration.ts';

/** PostgreSQL sorts text by language unless told otherwise; ids sort by their bytes, as SQLite does. */
const idType = (engine: Engine) => (engine === 'postgres' ? sql`text collate "C"` : ('text' as const));

export const takesAndSettings: Migration = {
  name: '0001-takes-and-settings',

  async up(db, engine) {
    await db.schema
      .createTable('takes')
      .addColumn('id', idType(engine), (column) => column.primaryKey())
      .addColumn('story_id', 'text', (column) => column.notNull())
      .addColumn('story_title', 'text', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
      .addColumn('document_hash', 'text', (column) => column.notNull())
      .addColumn('cue', 'text', (column) => column.notNull())
      .addColumn('target_min_seconds', 'double precision')
      .addColumn('target_max_seconds', 'double precision')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('started_at', 'bigint', (column) => column.notNull())
      .addColumn('finished_at', 'bigint')
      .addColumn('duration_ms', 'double precision')
      .addColumn('mime_type', 'text')
      .execute();
    // Each ends in the listing's order, so that a page is read off the index at any depth.
    await db.schema.createIndex('takes_by_time').on('takes').columns(['started_at', 'id']).execute();
    await db.schema.createIndex('takes_by_story').on('takes').columns(['story_id', 'started_at', 'id']).execute();
    await db.schema.createIndex('takes_by_status').on('takes').columns(['status', 'started_at', 'id']).execute();
    await db.schema.createIndex('takes_by_story_status').on('takes').columns(['story_id', 'status']).execute();

    // The long text comes last in a row: a listing that needs only the figures never reads it.
    await db.schema
      .createTable('transcripts')
      .addColumn('take_id', idType(engine), (column) => column.primaryKey().references('takes.id').onDelete('cascade'))
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('instrument', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('times', 'text')
      .execute();
    await db.schema
      .createTable('deliveries')
      .addColumn('take_id', idType(engine), (column) => column.primaryKey().references('takes.id').onDelete('cascade'))
      .addColumn('told_ms', 'double precision')
      .addColumn('duration_ms', 'double precision', (column) => column.notNull())
      .addColumn('delivery', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('reviews')
      .addColumn('take_id', idType(engine), (column) => column.primaryKey().references('takes.id').onDelete('cascade'))
      .addColumn('key_points_covered', 'integer', (column) => column.notNull())
      .addColumn('key_points_total', 'integer', (column) => column.notNull())
      .addColumn('facts_right', 'integer', (column) => column.notNull())
      .addColumn('facts_wrong', 'integer', (column) => column.notNull())
      .addColumn('review', 'text', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('settings')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
