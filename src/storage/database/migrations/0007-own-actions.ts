import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const ownActions: Migration = {
  name: '0007-own-actions',

  async up(db, engine) {
    const idType = engine === 'postgres' ? sql`text collate "C"` : ('text' as const);
    await db.schema
      .createTable('own_actions')
      .addColumn('id', idType, (column) => column.primaryKey())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .execute();
  },
};
