import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileSecretStore } from './secrets.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('keeps secrets across restarts, for its owner only', async () => {
  const file = join(folder, 'hidden', 'secrets.json');
  expect(await fileSecretStore(file).get('speech')).toBeNull();
  expect(await fileSecretStore(file).set('speech', 'key')).toEqual({ ok: true, value: undefined });
  expect(await fileSecretStore(file).get('speech')).toBe('key');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  await fileSecretStore(file).set('speech', null);
  expect(await fileSecretStore(file).get('speech')).toBeNull();
  expect(readFileSync(file, 'utf8')).not.toContain('key');
});

it('forgets what nobody can read, and says so where it may not write', async () => {
  const file = join(folder, 'secrets.json');
  writeFileSync(file, 'half a');
  expect(await fileSecretStore(file).get('speech')).toBeNull();
  const inFile = fileSecretStore(join(file, 'secrets.json'));
  expect(await inFile.set('speech', 'key')).toMatchObject({ ok: false, error: { code: 'secret-not-writable' } });
});
