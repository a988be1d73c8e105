import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBuild, checkFolder, checkRights, recogniserCheckup } from './workspace.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-doctor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what the doctor finds in a folder', () => {
  it('counts its documents, and leaves nothing behind', async () => {
    writeFileSync(join(folder, 'guide.md'), '# Guide\n');
    expect(await checkFolder(folder)).toMatchObject({ state: 'ok', words: expect.stringContaining('1 document ') });
    expect(readdirSync(folder)).toEqual(['guide.md']);
  });

  it('says what to do with an empty folder, and with one that is not there', async () => {
    expect(await checkFolder(folder)).toMatchObject({ state: 'missing', fix: expect.stringContaining('.md') });
    expect(await checkFolder(join(folder, 'nowhere'))).toMatchObject({ state: 'broken' });
  });

  it.skipIf(process.platform === 'win32')('sees keys that others may read', async () => {
    expect((await checkRights(folder, 'linux')).state).toBe('ok');
    mkdirSync(join(folder, '.offbook'));
    const key = join(folder, '.offbook', 'token');
    writeFileSync(key, 'x', { mode: 0o600 });
    expect((await checkRights(folder, 'linux')).state).toBe('ok');
    chmodSync(key, 0o644);
    expect(await checkRights(folder, 'linux')).toMatchObject({ state: 'missing', fix: `chmod 600 ${key}` });
    expect((await checkRights(folder, 'win32')).state).toBe('ok');
  });

  it('names what was not built', () => {
    expect(checkBuild(folder)).toMatchObject({ state: 'broken', words: expect.stringContaining('web/index.html') });
  });

  it('says what a choice of recogniser still needs', () => {
    expect(recogniserCheckup({ kind: 'none' }, []).state).toBe('missing');
    expect(recogniserCheckup({ kind: 'model', model: 'moonshine-tiny' }, ['moonshine-tiny']).state).toBe('ok');
    expect(recogniserCheckup({ kind: 'model', model: 'moonshine-tiny' }, [])).toMatchObject({
      state: 'broken',
      fix: 'offbook speech install moonshine-tiny',
    });
    expect(recogniserCheckup({ kind: 'folder', folder: join(folder, 'gone') }, []).state).toBe('broken');
  });
});
