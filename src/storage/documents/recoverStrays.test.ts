import { spawnSync } from 'node:child_process';
import { readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../testing/temporaryFolder.ts';
import { openDocumentFolder } from './openDocumentFolder.ts';
import { recoverStrays } from './recoverStrays.ts';
import { parseStray, strayName } from './strays.ts';

const newFolder = temporaryFolders();

/** The number of a process that has just ended. */
const goneId = `${spawnSync(process.execPath, ['-e', '']).pid}-0123abcd`;
/** This test's parent, which is alive and is not this process. */
const aliveId = `${process.ppid}-0123abcd`;

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await newFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const recover = async (folder: string, nowMs = Date.now()) => recoverStrays(folder, await readdir(folder), nowMs);

describe('what a crash left behind', () => {
  it('a document moved aside and not replaced comes back by itself', async () => {
    const folder = await folderWith({
      [strayName('a.md', goneId, 'old')]: 'old',
      [strayName('a.md', goneId, 'new')]: 'new',
    });
    const { documents } = await openDocumentFolder(folder).readAll();
    expect(documents).toMatchObject([{ path: 'a.md', text: 'old' }]);
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('a document that was replaced stays replaced, and the rest is swept', async () => {
    const folder = await folderWith({
      'a.md': 'new',
      [strayName('a.md', goneId, 'old')]: 'old',
      [strayName('a.md', goneId, 'new')]: 'new',
    });
    await recover(folder);
    expect(await readdir(folder)).toEqual(['a.md']);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('new');
  });

  it('a document whose save never got further than the new text stays as it was', async () => {
    const folder = await folderWith({ 'a.md': 'old', [strayName('a.md', goneId, 'new')]: 'ne' });
    await recover(folder);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('a torn copy is finished, but one that was edited since is left alone', async () => {
    const folder = await folderWith({
      'torn.md': 'new te',
      [strayName('torn.md', goneId, 'copy')]: 'new text',
      [strayName('torn.md', goneId, 'old')]: 'old text',
      'edited.md': 'theirs',
      [strayName('edited.md', goneId, 'copy')]: 'new text',
    });
    await recover(folder);
    expect(await readFile(join(folder, 'torn.md'), 'utf8')).toBe('new text');
    expect(await readFile(join(folder, 'edited.md'), 'utf8')).toBe('theirs');
    expect((await readdir(folder)).toSorted()).toEqual(['edited.md', 'torn.md']);
  });

  it('an edit that was about to be put back comes back', async () => {
    const folder = await folderWith({
      [strayName('a.md', goneId, 'old')]: 'late edit',
      [strayName('a.md', goneId, 'undo')]: 'new',
      [strayName('a.md', goneId, 'new')]: 'new',
    });
    await recover(folder);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('late edit');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('is put right for a process of the same number as this one, as it happens in containers', async () => {
    const folder = await folderWith({ [strayName('a.md', `${process.pid}-0123abcd`, 'old')]: 'old' });
    await recover(folder);
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('is left to a program that is still at it, unless that has taken far too long', async () => {
    const name = strayName('a.md', aliveId, 'old');
    const folder = await folderWith({ [name]: 'old' });
    await recover(folder);
    expect(await readdir(folder)).toEqual([name]);
    // Setting the times back does not help: only the disk's own record of the change counts.
    await utimes(join(folder, name), 0, 0);
    await recover(folder);
    expect(await readdir(folder)).toEqual([name]);
    await recover(folder, Date.now() + 11_000);
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('is told from the person’s own hidden files', async () => {
    const names = ['.a.md.offbook-old', '.offbook-new', '.a.md.x-0123abcd.offbook-old', '.a.md.1-0123abcd.bak'];
    expect(names.map(parseStray)).toEqual([null, null, null, null]);
    expect(parseStray(strayName('my notes.v2.md', '12-0123abcd', 'old'))).toEqual({
      document: 'my notes.v2.md',
      kind: 'old',
      id: '12-0123abcd',
      processId: 12,
    });
  });
});
