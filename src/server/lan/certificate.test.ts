import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Certificate, keepCertificate } from './certificate.ts';

const NOW_MS = Date.UTC(2026, 2, 3);
const DAY_MS = 24 * 3600_000;

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'offbook-certificate-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function keep(addresses: readonly string[], nowMs = NOW_MS): Promise<Certificate> {
  const kept = await keepCertificate(join(folder, 'lan'), addresses, nowMs);
  if (!kept.ok) throw new Error(kept.error.message);
  return kept.value;
}

it('names the addresses and nothing else, is no authority, and its key is the owner’s alone', async () => {
  const { cert, fingerprint, expiresAt } = await keep(['192.168.1.20', '10.0.0.7']);
  const read = new X509Certificate(cert);
  expect(read.subjectAltName).toBe('IP Address:192.168.1.20, IP Address:10.0.0.7');
  expect([read.subject, read.ca, read.publicKey.asymmetricKeyDetails?.namedCurve]).toEqual([
    'CN=Offbook',
    false,
    'prime256v1',
  ]);
  expect(fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
  expect(expiresAt - NOW_MS).toBe(365 * DAY_MS);
  if (process.platform !== 'win32') {
    expect(statSync(join(folder, 'lan', 'key.pem')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'lan')).mode & 0o777).toBe(0o700);
  }
});

it('stays the same until it runs out or an address is new', async () => {
  const { fingerprint } = await keep(['192.168.1.20', '10.0.0.7']);
  expect((await keep(['10.0.0.7'], NOW_MS + 300 * DAY_MS)).fingerprint).toBe(fingerprint);
  expect((await keep(['192.168.1.21'])).fingerprint).not.toBe(fingerprint);
  const second = await keep(['192.168.1.20']);
  expect((await keep(['192.168.1.20'], NOW_MS + 336 * DAY_MS)).fingerprint).not.toBe(second.fingerprint);
});

it('is made anew where its files are broken, or belong to different ones', async () => {
  const { fingerprint, key } = await keep(['10.0.0.7']);
  writeFileSync(join(folder, 'lan', 'key.pem'), key.slice(0, 60));
  expect((await keep(['10.0.0.7'])).fingerprint).not.toBe(fingerprint);
  writeFileSync(join(folder, 'lan', 'key.pem'), key);
  const renewed = await keep(['10.0.0.7']);
  expect(renewed.key).not.toBe(key);
});
