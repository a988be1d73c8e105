import { afterAll, describe, expect, it } from 'vitest';
import { Client } from 'pg';
import { databaseContract } from '../testing/databaseContract.ts';
import { findPostgres, startPostgres } from '../testing/postgresCluster.ts';
import type { PostgresCluster } from '../testing/postgresCluster.ts';
import { codeOf, valueOf } from '../testing/value.ts';
import { migrations } from './migrations/migrations.ts';
import { openPostgres } from './openPostgres.ts';

const programs = findPostgres();

if (programs === null) {
  console.warn('POSTGRESQL CONTRACT NOT RUN: no PostgreSQL was found on this machine (apt-get install postgresql).');
  describe('database on PostgreSQL', () => {
    it.skipIf(process.env['OFFBOOK_REQUIRE_POSTGRES'] !== '1')('is there to be tested', () => {
      expect.fail('OFFBOOK_REQUIRE_POSTGRES=1, but no PostgreSQL was found on this machine.');
    });
  });
} else {
  let cluster: PostgresCluster | null = null;
  afterAll(async () => {
    await cluster?.stop();
  });

  databaseContract('PostgreSQL', async () => {
    cluster = await startPostgres(programs);
    const { connectionString } = cluster;
    return {
      open: async () => valueOf(await openPostgres(connectionString)),
      clear: async () => {
        const client = new Client({ connectionString });
        await client.connect();
        await client.query(
          'delete from takes; delete from settings; delete from point_judgements; delete from recall_cards; delete from drill_runs; delete from calls; delete from question_marks; delete from own_questions; delete from debriefs; delete from own_actions',
        );
        await client.end();
      },
    };
  });

  describe('opening PostgreSQL', () => {
    it('leaves a database of a newer program alone and says so', async () => {
      const { connectionString } = cluster!;
      const newer = [...migrations, { name: '9999-from-the-future', up: async () => {} }];
      const client = new Client({ connectionString });
      await client.connect();
      await client.query('create database newer');
      await client.end();
      const target = connectionString.replace('/postgres?', '/newer?');
      // Two at once on an empty database: the second waits for the first.
      const both = await Promise.all([openPostgres(target, newer), openPostgres(target, newer)]);
      for (const each of both) await valueOf(each).close();
      expect(codeOf(await openPostgres(target))).toBe('database-newer');
    });

    it('says so when there is no server or no such database', async () => {
      expect(codeOf(await openPostgres('postgresql://offbook@/postgres?host=/nonexistent'))).toBe(
        'database-unreachable',
      );
      const { connectionString } = cluster!;
      expect(codeOf(await openPostgres(connectionString.replace('/postgres?', '/none?')))).toBe('database-unreachable');
    });
  });
}
