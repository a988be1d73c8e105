import type { Migration } from './migration.ts';

export const unheardSpeech: Migration = {
  name: '0003-unheard-speech',

  async up(db) {
    await db.schema.alterTable('transcripts').addColumn('unheard', 'text').execute();
  },
};
