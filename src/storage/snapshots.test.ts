import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSnapshotStore } from './snapshots.ts';
import { temporaryFolders } from './testing/temporaryFolder.ts';

describe('snapshots of documents', () => {
  const newFolder = temporaryFolders();
  const hash = 'ab'.repeat(32);
  const document = { path: 'a/ward.md', text: '# Ward\r\nZoë 🛏️\n', hasByteOrderMark: true, hash };

  it('give a text back by its hash, put in once or many times at once', async () => {
    const folder = join(await newFolder(), 'snapshots');
    const snapshots = openSnapshotStore(folder);
    expect(await snapshots.get(hash)).toBeNull();
    await Promise.all([1, 2, 3].map(() => snapshots.put(document)));
    await snapshots.put({ ...document, text: 'what a hash stands for never changes' });
    expect(await snapshots.get(hash)).toBe(document.text);
    expect(await readdir(folder)).toEqual([`${hash}.txt`]);
  });

  it('keep an empty text', async () => {
    const snapshots = openSnapshotStore(await newFolder());
    await snapshots.put({ ...document, text: '' });
    expect(await snapshots.get(hash)).toBe('');
  });

  it('read nothing but snapshots', async () => {
    const snapshots = openSnapshotStore(await newFolder());
    for (const path of ['', '../../secret', `../${hash}`, 'x'.repeat(64), `${hash}/..`]) {
      expect(await snapshots.get(path)).toBeNull();
    }
    await expect(snapshots.put({ ...document, hash: '../x' })).rejects.toThrow();
  });
});
