import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const drills: Migration = {
  name: '0005-drills',

  async up(db, engine) {
    const idType = engine === 'postgres' ? sql`text collate "C"` : ('text' as const);
    await db.schema.alterTable('takes').addColumn('exercise_kind', 'text').execute();
    await db.schema.alterTable('takes').addColumn('exercise_run_id', idType).execute();
    await db.schema.createIndex('takes_by_run').on('takes').columns(['exercise_run_id', 'started_at', 'id']).execute();

    await db.schema
      .createTable('drill_runs')
      .addColumn('id', idType, (column) => column.primaryKey())
      .addColumn('drill', 'text', (column) => column.notNull())
      .addColumn('story_id', 'text')
      .addColumn('started_at', 'bigint', (column) => column.notNull())
      .addColumn('finished_at', 'bigint')
      // A run outlives its take: what it came to stays in history.
      .addColumn('take_id', idType, (column) => column.references('takes.id').onDelete('set null'))
      .addColumn('setup', 'text', (column) => column.notNull())
      .addColumn('marks', 'text', (column) => column.notNull())
      .addColumn('review', 'text')
      .execute();
    await db.schema.createIndex('drill_runs_by_time').on('drill_runs').columns(['drill', 'started_at', 'id']).execute();
    await db.schema
      .createIndex('drill_runs_by_story')
      .on('drill_runs')
      .columns(['drill', 'story_id', 'started_at', 'id'])
      .execute();
    await db.schema.createIndex('drill_runs_by_take').on('drill_runs').columns(['take_id']).execute();
  },
};
