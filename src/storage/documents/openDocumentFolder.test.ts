import { chmod, mkdir, readFile, rename, rm, stat, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../testing/temporaryFolder.ts';
import { codeOf, valueOf } from '../testing/value.ts';
import { openDocumentFolder } from './openDocumentFolder.ts';
import { readDocumentFile } from './readDocument.ts';
import { sha256 } from './replaceFile.ts';

const newFolder = temporaryFolders();

async function folderWith(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await newFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

const pathsOf = (list: readonly { readonly path: string }[]) => list.map((each) => each.path);

describe('reading all documents of a folder', () => {
  it('finds Markdown and text files at any depth, in one order, with the hash of their bytes', async () => {
    const folder = await folderWith({ 'b.md': 'B', 'a/c.markdown': 'C', 'a/d/notes.TXT': 'D', 'picture.png': 'x' });
    const { documents, unreadable } = await openDocumentFolder(folder).readAll();
    expect(pathsOf(documents)).toEqual(['a/c.markdown', 'a/d/notes.TXT', 'b.md']);
    expect(documents[2]).toEqual({ path: 'b.md', text: 'B', hasByteOrderMark: false, hash: sha256(Buffer.from('B')) });
    expect(unreadable).toEqual([]);
  });

  it('leaves hidden files, hidden folders and packages alone', async () => {
    const folder = await folderWith({
      'a.md': 'A',
      '.hidden.md': 'x',
      '.offbook/snapshots/x.txt': 'x',
      '.git/description.txt': 'x',
      'node_modules/pkg/README.md': 'x',
      'sub/node_modules/pkg/README.md': 'x',
    });
    expect(pathsOf((await openDocumentFolder(folder).readAll()).documents)).toEqual(['a.md']);
  });

  it('follows links only inside the folder, and reads no file twice', async () => {
    const elsewhere = await folderWith({ 'secret.md': 'secret', 'deep/other.md': 'other' });
    const folder = await folderWith({ 'a.md': 'A', 'data/stories.dat': 'S' });
    await symlink(join(elsewhere, 'secret.md'), join(folder, 'out.md'));
    await symlink(join(elsewhere, 'deep'), join(folder, 'outside'));
    await symlink(join(folder, 'a.md'), join(folder, 'same.md'));
    await symlink(join(folder, 'data/stories.dat'), join(folder, 'linked.md'));
    await symlink(join(folder, 'gone.md'), join(folder, 'broken.md'));
    await symlink(folder, join(folder, 'round-and-round'));
    const { documents, unreadable } = await openDocumentFolder(folder).readAll();
    expect(pathsOf(documents)).toEqual(['a.md', 'linked.md']);
    expect(unreadable).toEqual([]);
  });

  it('works through a link to the folder itself', async () => {
    const folder = await folderWith({ 'a.md': 'A' });
    const link = join(await newFolder(), 'link');
    await symlink(folder, link);
    const documents = openDocumentFolder(link);
    expect(documents.folder).toBe(link);
    const read = valueOf(await documents.read('a.md'));
    expect(codeOf(await documents.replace('a.md', read.hash, 'A2'))).toBe('ok');
  });

  it('names what it could not read, and why', async () => {
    const folder = await folderWith({
      'a.md': 'A',
      'old.txt': Buffer.from('caf\xe9', 'latin1'),
      'log.txt': Buffer.alloc(2_000_001, 'a'),
    });
    const { documents, unreadable } = await openDocumentFolder(folder).readAll();
    expect(pathsOf(documents)).toEqual(['a.md']);
    expect(pathsOf(unreadable)).toEqual(['log.txt', 'old.txt']);
    expect(unreadable[0]?.failure).toMatchObject({ code: 'document-unreadable' });
    expect(unreadable[0]?.failure.message).toContain('2.0 MB');
    expect(unreadable[1]?.failure.message).toContain('UTF-8');
  });

  it('says so where the folder itself is not there', async () => {
    const { documents, unreadable } = await openDocumentFolder(join(await newFolder(), 'none')).readAll();
    expect(documents).toEqual([]);
    expect(unreadable[0]?.failure.code).toBe('folder-unreadable');
  });

  it('notices every change, even one of the same size that puts the old time back', async () => {
    const folder = await folderWith({ 'a.md': 'one', 'b.md': 'same', 'c.md': 'goes' });
    // A disk clock well ahead: every file counts as long settled, so only the cache's own care is left.
    const documents = openDocumentFolder(folder, { clock: { nowMs: () => Date.now() + 60_000 } });
    const first = await documents.readAll();
    const { atime, mtime } = await stat(join(folder, 'a.md'));
    await writeFile(join(folder, 'a.md'), 'two');
    await utimes(join(folder, 'a.md'), atime, mtime);
    await unlink(join(folder, 'c.md'));
    await writeFile(join(folder, 'd.md'), 'new');
    const second = await documents.readAll();
    expect(second.documents.map((document) => document.text)).toEqual(['two', 'same', 'new']);
    expect(second.documents[1]).toBe(first.documents[1]);
  });

  it('reads a file again that was written a moment ago, whatever its times say', async () => {
    const folder = await folderWith({ 'a.md': 'one' });
    const documents = openDocumentFolder(folder);
    const first = await documents.readAll();
    const second = await documents.readAll();
    expect(second.documents[0]).toEqual(first.documents[0]);
    expect(second.documents[0]).not.toBe(first.documents[0]);
  });
});

describe('reading one document', () => {
  it('gives the same as reading all', async () => {
    const folder = await folderWith({ 'a/b.md': '\uFEFFB\r\n' });
    const documents = openDocumentFolder(folder);
    expect(valueOf(await documents.read('a/b.md'))).toEqual((await documents.readAll()).documents[0]);
  });

  it.each([
    '',
    '.',
    '..',
    '../a.md',
    'x/../../a.md',
    'x/./a.md',
    '/etc/hosts.txt',
    'C:/a.md',
    'a\0.md',
    'a//b.md',
    'a.md/',
    '.offbook/README.txt',
    '.hidden.md',
    'x/.git/a.md',
    'node_modules/a.md',
    'a.exe',
    'a',
  ])('refuses the path %j', async (path) => {
    const documents = openDocumentFolder(await folderWith({ 'a.md': 'A' }));
    expect(codeOf(await documents.read(path))).toBe('document-path-invalid');
    expect(codeOf(await documents.replace(path, 'x', 'y'))).toBe('document-path-invalid');
    expect(codeOf(await documents.create(path, 'y'))).toBe('document-path-invalid');
  });

  it('refuses a path that leaves the folder by a link', async () => {
    const elsewhere = await folderWith({ 'secret.md': 'secret' });
    const folder = await folderWith({ 'a.md': 'A' });
    await symlink(join(elsewhere, 'secret.md'), join(folder, 'out.md'));
    await symlink(elsewhere, join(folder, 'outside'));
    const documents = openDocumentFolder(folder);
    for (const path of ['out.md', 'outside/secret.md']) {
      expect(codeOf(await documents.read(path))).toBe('document-path-invalid');
      expect(codeOf(await documents.replace(path, sha256(Buffer.from('secret')), 'y'))).toBe('document-path-invalid');
    }
    expect(codeOf(await documents.create('outside/new/deep.md', 'y'))).toBe('document-path-invalid');
    await expect(stat(join(elsewhere, 'new'))).rejects.toThrow();
  });

  it('tells missing from unreadable', async () => {
    const folder = await folderWith({ 'old.txt': Buffer.from('caf\xe9', 'latin1'), 'folder.md/x.md': 'x' });
    const documents = openDocumentFolder(folder);
    expect(codeOf(await documents.read('none.md'))).toBe('document-missing');
    expect(codeOf(await documents.read('none/none.md'))).toBe('document-missing');
    expect(codeOf(await documents.read('old.txt'))).toBe('document-unreadable');
    expect(codeOf(await documents.read('folder.md'))).toBe('document-unreadable');
  });

  it('reads a file by its place on the disk, under its own name', async () => {
    const folder = await folderWith({ 'a/guide.md': 'G', 'notes.org': 'any name will do' });
    expect(valueOf(await readDocumentFile(join(folder, 'a/guide.md')))).toMatchObject({ path: 'guide.md', text: 'G' });
    expect(valueOf(await readDocumentFile(join(folder, 'notes.org'))).text).toBe('any name will do');
    expect(codeOf(await readDocumentFile(join(folder, 'none.md')))).toBe('document-missing');
    expect(codeOf(await readDocumentFile(folder))).toBe('document-unreadable');
  });
});

describe('replacing a document', () => {
  it('writes the text, keeps the mark, the line ends and the rights, and leaves nothing behind', async () => {
    const folder = await folderWith({ 'a.md': '\uFEFFold\r\n' });
    await chmod(join(folder, 'a.md'), 0o640);
    const documents = openDocumentFolder(folder);
    const before = valueOf(await documents.read('a.md'));
    const after = valueOf(await documents.replace('a.md', before.hash, 'new ü\r\n'));
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('\uFEFFnew ü\r\n');
    expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o640);
    expect(after).toEqual(valueOf(await documents.read('a.md')));
    expect(await namesIn(folder)).toEqual(['a.md']);
  });

  it('changes nothing when the file is not as expected', async () => {
    const folder = await folderWith({ 'a.md': 'theirs' });
    const documents = openDocumentFolder(folder);
    expect(codeOf(await documents.replace('a.md', sha256(Buffer.from('mine')), 'new'))).toBe('document-changed');
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('theirs');
    expect(await namesIn(folder)).toEqual(['a.md']);
  });

  it('writes where a link inside the folder leads, and keeps the link', async () => {
    const folder = await folderWith({ 'data/stories.dat': 'old' });
    await symlink('data/stories.dat', join(folder, 'a.md'));
    const documents = openDocumentFolder(folder);
    const before = valueOf(await documents.read('a.md'));
    valueOf(await documents.replace('a.md', before.hash, 'new'));
    expect(await readFile(join(folder, 'data/stories.dat'), 'utf8')).toBe('new');
    expect((await documents.readAll()).documents.map((document) => document.text)).toEqual(['new']);
  });

  it('says what it can not write to', async () => {
    const folder = await folderWith({
      'locked.md': 'x',
      'wide.md': Buffer.from('\uFEFFx', 'utf16le'),
      'a.md': 'x',
    });
    await chmod(join(folder, 'locked.md'), 0o444);
    const documents = openDocumentFolder(folder);
    for (const path of ['locked.md', 'wide.md']) {
      const { hash } = valueOf(await documents.read(path));
      expect(codeOf(await documents.replace(path, hash, 'new'))).toBe('document-not-writable');
    }
    const { hash } = valueOf(await documents.read('a.md'));
    expect(codeOf(await documents.replace('a.md', hash, 'a\0b'))).toBe('document-not-writable');
    expect(codeOf(await documents.replace('a.md', hash, 'a'.repeat(2_000_001)))).toBe('document-not-writable');
    expect(codeOf(await documents.replace('none.md', hash, 'new'))).toBe('document-missing');
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('x');
  });

  it('lets one of two replacements at once win, and tells the other', async () => {
    const folder = await folderWith({ 'a.md': 'old' });
    const documents = openDocumentFolder(folder);
    const { hash } = valueOf(await documents.read('a.md'));
    const codes = await Promise.all(
      ['1', '2', '3'].map(async (text) => codeOf(await documents.replace('a.md', hash, text))),
    );
    expect(codes.toSorted()).toEqual(['document-changed', 'document-changed', 'ok']);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(String(codes.indexOf('ok') + 1));
    expect(await namesIn(folder)).toEqual(['a.md']);
  });
});

describe('making a document', () => {
  it('makes it with its folders, and refuses to write over one', async () => {
    const folder = await newFolder();
    const documents = openDocumentFolder(folder);
    const made = valueOf(await documents.create('guides/new/ward.md', 'W'));
    expect(made).toEqual(valueOf(await documents.read('guides/new/ward.md')));
    expect(codeOf(await documents.create('guides/new/ward.md', 'again'))).toBe('document-changed');
    expect(await readFile(join(folder, 'guides/new/ward.md'), 'utf8')).toBe('W');
    expect(codeOf(await documents.create('guides/new/ward.md/under.md', 'x'))).toBe('document-path-invalid');
    expect(await namesIn(join(folder, 'guides/new'))).toEqual(['ward.md']);
  });
});

describe('watching a folder', () => {
  it('tells of edits, atomic saves, new files in new folders and deletions, and then stops', async () => {
    const folder = await folderWith({ 'a.md': 'A', '.offbook/x.txt': 'x' });
    const documents = openDocumentFolder(folder);
    let tell: () => void = () => {};
    let calls = 0;
    const stop = await documents.watch(() => {
      calls++;
      tell();
    });
    const changeBy = async (edit: () => Promise<unknown>) => {
      const told = new Promise<void>((resolve) => {
        tell = resolve;
      });
      await edit();
      await told;
    };
    await changeBy(() => writeFile(join(folder, 'a.md'), 'A2'));
    for (let i = 0; i < 3; i++) {
      await changeBy(async () => {
        await writeFile(join(folder, '.a.md.swp'), `A3 ${i}`);
        await rename(join(folder, '.a.md.swp'), join(folder, 'a.md'));
      });
    }
    await changeBy(async () => {
      await mkdir(join(folder, 'new'));
      await writeFile(join(folder, 'new/b.md'), 'B');
    });
    await changeBy(() => rm(join(folder, 'new'), { recursive: true }));
    await changeBy(async () => {
      const { hash } = valueOf(await documents.read('a.md'));
      valueOf(await documents.replace('a.md', hash, 'from inside'));
    });
    await stop();
    const before = calls;
    await writeFile(join(folder, 'a.md'), 'after');
    await documents.readAll();
    expect(calls).toBe(before);
  });
});

async function namesIn(folder: string): Promise<string[]> {
  const { readdir } = await import('node:fs/promises');
  return (await readdir(folder)).toSorted();
}
