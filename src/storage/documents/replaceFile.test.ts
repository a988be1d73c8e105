import * as fs from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../testing/temporaryFolder.ts';
import { recoverStrays } from './recoverStrays.ts';
import { createFile, replaceFile, sha256 } from './replaceFile.ts';
import type { FileCalls } from './replaceFile.ts';

const newFolder = temporaryFolders();
const OLD = Buffer.from('old text');
const NEW = Buffer.from('new text');

async function oldFile(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = await newFolder();
  const file = join(folder, 'a.md');
  await writeFile(file, OLD);
  return { folder, file };
}

/** The real calls, with something happening right before or after one of them. */
function callsWith(change: Partial<FileCalls>): FileCalls {
  return { ...fs, settle: async () => {}, ...change };
}

function failing(code: string) {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}

/** Another program's "write a new file, then rename it over": what careful editors do. */
function saveAtomically(file: string, text: string): void {
  fs.writeFileSync(`${file}~`, text);
  fs.renameSync(`${file}~`, file);
}

describe('replacing a file while another program saves it', () => {
  const moments: readonly [string, (file: string, edit: () => void) => Partial<FileCalls>][] = [
    [
      'just before it is moved aside',
      (_, edit) => ({
        renameSync: (from, to) => {
          edit();
          fs.renameSync(from, to);
        },
      }),
    ],
    [
      'just after it was moved aside',
      (_, edit) => ({
        renameSync: (from, to) => {
          fs.renameSync(from, to);
          edit();
        },
      }),
    ],
    [
      'just before the new one is put in place',
      (_, edit) => ({
        linkSync: (from, to) => {
          edit();
          fs.linkSync(from, to);
        },
      }),
    ],
  ];

  for (const [moment, calls] of moments) {
    it.each([
      ['atomically', saveAtomically],
      ['in place', (file: string, text: string) => fs.writeFileSync(file, text)],
    ])(`keeps their text, saved %s ${moment}`, async (_, save) => {
      const { folder, file } = await oldFile();
      let edits = 0;
      const edit = () => {
        if (edits++ === 0) save(file, 'theirs');
      };
      expect(await replaceFile(file, sha256(OLD), NEW, callsWith(calls(file, edit)))).toBe('changed');
      expect(await readFile(file, 'utf8')).toBe('theirs');
      expect(await readdir(folder)).toEqual(['a.md']);
    });
  }

  it('keeps what they write late to a file that they had open since before', async () => {
    const { folder, file } = await oldFile();
    const descriptor = fs.openSync(file, 'r+');
    const calls = callsWith({ settle: async () => void fs.writeSync(descriptor, 'OLD', 0) });
    expect(await replaceFile(file, sha256(OLD), NEW, calls)).toBe('changed');
    fs.closeSync(descriptor);
    expect(await readFile(file, 'utf8')).toBe('OLD text');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('keeps the newest of theirs when they also save once more', async () => {
    const { folder, file } = await oldFile();
    const descriptor = fs.openSync(file, 'r+');
    const calls = callsWith({
      settle: async () => {
        fs.writeSync(descriptor, 'OLD', 0);
        saveAtomically(file, 'newest');
      },
    });
    expect(await replaceFile(file, sha256(OLD), NEW, calls)).toBe('changed');
    fs.closeSync(descriptor);
    expect(await readFile(file, 'utf8')).toBe('newest');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('keeps a text that they save right after the new one is in place', async () => {
    const { folder, file } = await oldFile();
    const calls = callsWith({
      linkSync: (from, to) => {
        fs.linkSync(from, to);
        saveAtomically(file, 'theirs');
      },
    });
    expect(await replaceFile(file, sha256(OLD), NEW, calls)).toBe('replaced');
    expect(await readFile(file, 'utf8')).toBe('theirs');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('does not bring back a file that they delete', async () => {
    const { folder, file } = await oldFile();
    const calls = callsWith({
      renameSync: (from, to) => {
        fs.unlinkSync(file);
        fs.renameSync(from, to);
      },
    });
    expect(await replaceFile(file, sha256(OLD), NEW, calls)).toBe('changed');
    expect(await readdir(folder)).toEqual([]);
  });

  it('says that one is there when another program makes the same file', async () => {
    const folder = await newFolder();
    const file = join(folder, 'a.md');
    const calls = callsWith({
      linkSync: (from, to) => {
        fs.writeFileSync(file, 'theirs');
        fs.linkSync(from, to);
      },
    });
    expect(await createFile(file, NEW, calls)).toBe('changed');
    expect(await readFile(file, 'utf8')).toBe('theirs');
    expect(await readdir(folder)).toEqual(['a.md']);
  });
});

describe('replacing a file on a disk with its own ways', () => {
  it('works without hard links', async () => {
    const { folder, file } = await oldFile();
    const calls = callsWith({ linkSync: failing('EPERM') });
    expect(await replaceFile(file, sha256(OLD), NEW, calls)).toBe('replaced');
    expect(await readFile(file)).toEqual(NEW);
    expect(await replaceFile(file, sha256(OLD), NEW, calls)).toBe('changed');
    expect(await createFile(join(folder, 'b.md'), NEW, calls)).toBe('replaced');
    expect(await createFile(file, OLD, calls)).toBe('changed');
    expect(await readFile(file)).toEqual(NEW);
    expect((await readdir(folder)).toSorted()).toEqual(['a.md', 'b.md']);
  });

  it('puts the file back when the new one can not be put in place', async () => {
    const { folder, file } = await oldFile();
    const calls = callsWith({ linkSync: failing('EIO') });
    await expect(replaceFile(file, sha256(OLD), NEW, calls)).rejects.toThrow('EIO');
    expect(await readFile(file)).toEqual(OLD);
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('keeps the old file aside, not deleted, when it can not even be put back', async () => {
    const { folder, file } = await oldFile();
    let renames = 0;
    const calls = callsWith({
      linkSync: failing('EIO'),
      renameSync: (from, to) => (renames++ === 0 ? fs.renameSync(from, to) : failing('EIO')()),
    });
    await expect(replaceFile(file, sha256(OLD), NEW, calls)).rejects.toThrow('EIO');
    await recoverStrays(folder, await readdir(folder), Date.now());
    expect(await readFile(file)).toEqual(OLD);
    expect(await readdir(folder)).toEqual(['a.md']);
  });
});
