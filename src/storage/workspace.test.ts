import { chmod, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleTake } from './testing/sampleTake.ts';
import { temporaryFolders } from './testing/temporaryFolder.ts';
import { codeOf, valueOf } from './testing/value.ts';
import { openWorkspaceStorage } from './workspace.ts';

describe('opening a workspace', () => {
  const newFolder = temporaryFolders();

  it('makes its hidden folder, which keeps itself out of repositories and says what it is', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'ward.md'), '# Ward');
    const { documents, database, snapshots, recordingsFolder } = valueOf(await openWorkspaceStorage(folder));
    const read = await documents.readAll();
    expect(read.documents.map((document) => document.path)).toEqual(['ward.md']);
    await snapshots.put(read.documents[0]!);
    await database.takes.insert(sampleTake());
    await database.close();
    expect(recordingsFolder).toBe(join(folder, '.offbook', 'recordings'));
    expect(await readFile(join(folder, '.offbook', '.gitignore'), 'utf8')).toBe('*\n');
    expect(await readFile(join(folder, '.offbook', 'README.txt'), 'utf8')).toContain('belongs to Offbook');
    expect(await readdir(join(folder, '.offbook'))).toEqual(
      expect.arrayContaining(['.gitignore', 'README.txt', 'offbook.sqlite', 'recordings', 'snapshots']),
    );
  });

  it('finds everything again, twice at once, and leaves the person’s changes alone', async () => {
    const folder = await newFolder();
    const first = valueOf(await openWorkspaceStorage(folder));
    await first.database.takes.insert(sampleTake());
    await writeFile(join(folder, '.offbook', 'README.txt'), 'mine');
    const second = valueOf(await openWorkspaceStorage(folder));
    expect(await second.database.takes.get('take-1')).not.toBeNull();
    await first.database.close();
    await second.database.close();
    expect(await readFile(join(folder, '.offbook', 'README.txt'), 'utf8')).toBe('mine');
  });

  it('says so when the folder is not there or is a file', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'ward.md'), '# Ward');
    expect(codeOf(await openWorkspaceStorage(join(folder, 'none')))).toBe('workspace-missing');
    expect(codeOf(await openWorkspaceStorage(join(folder, 'ward.md')))).toBe('workspace-missing');
  });

  it('says so when something stands in the way of its hidden folder', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, '.offbook'), 'a file');
    expect(codeOf(await openWorkspaceStorage(folder))).toBe('workspace-not-writable');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'says so when the folder is read-only',
    async () => {
      const folder = await newFolder();
      await chmod(folder, 0o555);
      expect(codeOf(await openWorkspaceStorage(folder))).toBe('workspace-not-writable');
      await chmod(folder, 0o755);
    },
  );

  it('says so when its database is no database', async () => {
    const folder = await newFolder();
    await valueOf(await openWorkspaceStorage(folder)).database.close();
    await writeFile(join(folder, '.offbook', 'offbook.sqlite'), 'Shopping list\n'.repeat(500));
    expect(codeOf(await openWorkspaceStorage(folder))).toBe('database-unreadable');
  });
});
