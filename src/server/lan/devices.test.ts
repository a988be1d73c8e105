import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FORGOTTEN_AFTER_MS, openDevices } from './devices.ts';

let folder: string;
let nowMs = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-devices-'));
  nowMs = Date.UTC(2026, 2, 3);
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'lan', 'devices.json');
const open = () => openDevices(file(), { clock: { nowMs: () => nowMs }, randomBytes });

it('knows a device by its secret after a restart, and keeps only the hash of it', async () => {
  const { device, secret } = await (await open()).add('iPhone');
  expect(device).toEqual({ id: device.id, name: 'iPhone', pairedAt: nowMs, lastSeenAt: nowMs });
  const again = await open();
  expect(again.find(secret)).toEqual(device);
  expect(again.find(`${secret}x`)).toBeNull();
  const kept = readFileSync(file(), 'utf8');
  expect(kept).not.toContain(secret);
  expect(kept).toContain(createHash('sha256').update(secret).digest('hex'));
  expect(JSON.stringify(again.list())).not.toContain('secretHash');
  if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
});

it('removes one device and leaves the others', async () => {
  const devices = await open();
  const first = await devices.add('iPhone');
  const second = await devices.add('Android phone');
  const removed: string[] = [];
  devices.onRemove((id) => removed.push(id));
  expect([await devices.remove(first.device.id), await devices.remove(first.device.id)]).toEqual([true, false]);
  expect(removed).toEqual([first.device.id]);
  for (const known of [devices, await open()]) {
    expect([known.find(first.secret), known.find(second.secret)?.name]).toEqual([null, 'Android phone']);
  }
});

it('forgets a device that was not seen for long, and not one that is used', async () => {
  const devices = await open();
  const used = await devices.add('iPhone');
  const unused = await devices.add('iPad');
  nowMs += FORGOTTEN_AFTER_MS - 1;
  expect(devices.find(used.secret)?.lastSeenAt).toBe(nowMs);
  nowMs += 1;
  expect([devices.find(used.secret)?.name, devices.find(unused.secret)]).toEqual(['iPhone', null]);
  expect(devices.list().map(({ name }) => name)).toEqual(['iPhone']);
});
