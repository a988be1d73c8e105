import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { bundleScript } from '../testing/bundle.ts';
import { temporaryFolders } from '../testing/temporaryFolder.ts';
import { valueOf } from '../testing/value.ts';
import { openSqlite } from './openSqlite.ts';

describe('two processes on one SQLite file', () => {
  const newFolder = temporaryFolders();

  it('make it together, and lose none of 4,000 read-then-write transactions', { timeout: 60_000 }, async () => {
    const folder = await newFolder();
    const entry = fileURLToPath(new URL('../testing/countingProcess.ts', import.meta.url));
    const script = await bundleScript(entry, folder);
    const file = join(folder, 'offbook.sqlite');
    const count = () => promisify(execFile)(process.execPath, [script, file, '2000']);
    await Promise.all([count(), count()]);
    const database = valueOf(await openSqlite(file));
    expect(await database.settings.get('counter')).toBe(4000);
    await database.close();
  });
});
