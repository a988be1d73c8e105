import { copyFile, mkdtemp, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { databaseContract } from '../testing/databaseContract.ts';
import { sampleTake } from '../testing/sampleTake.ts';
import { temporaryFolders } from '../testing/temporaryFolder.ts';
import { codeOf, valueOf } from '../testing/value.ts';
import { migrations } from './migrations/migrations.ts';
import { openSqlite } from './openSqlite.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

databaseContract('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'offbook-test-'));
  folders.push(folder);
  const file = join(folder, 'offbook.sqlite');
  return {
    open: async () => valueOf(await openSqlite(file)),
    clear: async () => {
      const raw = new DatabaseSync(file);
      raw.exec(
        'pragma busy_timeout = 5000; delete from takes; delete from settings; delete from point_judgements; delete from recall_cards; delete from drill_runs; delete from calls; delete from question_marks; delete from own_questions; delete from debriefs; delete from own_actions',
      );
      raw.close();
    },
  };
});

describe('opening a SQLite file', () => {
  const newFolder = temporaryFolders();
  const later = { name: '9999-from-the-future', up: async () => {} };

  it('finds everything again after closing', async () => {
    const file = join(await newFolder(), 'a.sqlite');
    const first = valueOf(await openSqlite(file));
    await first.takes.insert(sampleTake());
    await first.close();
    const second = valueOf(await openSqlite(file));
    expect(await second.takes.get('take-1')).toMatchObject(sampleTake());
    await second.close();
  });

  it('leaves everything in the one file when it is closed, so that a copy of it is whole', async () => {
    const file = join(await newFolder(), 'a.sqlite');
    const database = valueOf(await openSqlite(file));
    await database.takes.insert(sampleTake());
    await database.close();
    await copyFile(file, `${file}-copy`);
    const copy = valueOf(await openSqlite(`${file}-copy`));
    expect(await copy.takes.get('take-1')).not.toBeNull();
    await copy.close();
  });

  it('keeps a log, so that readers do not wait for a writer', async () => {
    const file = join(await newFolder(), 'a.sqlite');
    const database = valueOf(await openSqlite(file));
    const raw = new DatabaseSync(file);
    expect(raw.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    raw.close();
    await database.close();
  });

  it('adds the steps that are missing to an older database, keeping its data', async () => {
    const file = join(await newFolder(), 'a.sqlite');
    const old = valueOf(await openSqlite(file));
    await old.takes.insert(sampleTake());
    await old.close();
    let runs = 0;
    const steps = [...migrations, { name: '9000-next', up: async () => void runs++ }];
    for (let i = 0; i < 2; i++) {
      const database = valueOf(await openSqlite(file, steps));
      expect(await database.takes.get('take-1')).not.toBeNull();
      await database.close();
    }
    expect(runs).toBe(1);
  });

  it('undoes every new step when one of them fails', async () => {
    const file = join(await newFolder(), 'a.sqlite');
    const broken = {
      name: '9001-broken',
      up: async () => {
        throw new Error('half way');
      },
    };
    await expect(openSqlite(file, [...migrations, broken])).rejects.toThrow('half way');
    const raw = new DatabaseSync(file);
    expect(raw.prepare('select name from sqlite_master').all()).toEqual([]);
    raw.close();
  });

  it('leaves a database of a newer program alone and says so', async () => {
    const file = join(await newFolder(), 'a.sqlite');
    await valueOf(await openSqlite(file, [...migrations, later])).close();
    const opened = await openSqlite(file);
    expect(codeOf(opened)).toBe('database-newer');
    if (!opened.ok) expect(opened.error.message).toContain('9999-from-the-future');
    await valueOf(await openSqlite(file, [...migrations, later])).close();
  });

  it('says so when the file is no database', async () => {
    const file = join(await newFolder(), 'a.sqlite');
    await writeFile(file, 'Minutes of the parents’ evening\n'.repeat(200));
    expect(codeOf(await openSqlite(file))).toBe('database-unreadable');
  });

  it('says so when the file is damaged', async () => {
    const file = join(await newFolder(), 'a.sqlite');
    await valueOf(await openSqlite(file)).close();
    await truncate(file, (await stat(file)).size / 2);
    expect(codeOf(await openSqlite(file))).toBe('database-unreadable');
  });

  it('says so when the folder is not there or the name is a folder', async () => {
    const folder = await newFolder();
    expect(codeOf(await openSqlite(join(folder, 'none', 'a.sqlite')))).toBe('database-not-writable');
    expect(codeOf(await openSqlite(folder))).toBe('database-not-writable');
  });
});
