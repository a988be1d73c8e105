import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const calls: Migration = {
  name: '0006-calls',

  async up(db, engine) {
    const idType = engine === 'postgres' ? sql`text collate "C"` : ('text' as const);
    await db.schema
      .createTable('calls')
      .addColumn('id', idType, (column) => column.primaryKey())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('phase', 'text', (column) => column.notNull())
      .addColumn('call', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('calls_by_time').on('calls').columns(['created_at', 'id']).execute();

    await db.schema
      .createTable('question_marks')
      .addColumn('question_id', idType, (column) => column.notNull())
      .addColumn('mark', 'text', (column) => column.notNull())
      // "" for every stage: a key has no nulls.
      .addColumn('stage', 'text', (column) => column.notNull())
      .addColumn('why', 'text', (column) => column.notNull())
      .addColumn('marked_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('question_marks_key', ['question_id', 'mark', 'stage'])
      .execute();

    await db.schema
      .createTable('own_questions')
      .addColumn('id', idType, (column) => column.primaryKey())
      .addColumn('added_at', 'bigint', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('debriefs')
      .addColumn('id', idType, (column) => column.primaryKey())
      .addColumn('held_on', 'text', (column) => column.notNull())
      .addColumn('debrief', 'text', (column) => column.notNull())
      .execute();
  },
};
