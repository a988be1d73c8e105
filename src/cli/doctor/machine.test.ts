import { describe, expect, it } from 'vitest';
import { checkBrowser, checkDisk, checkMicrophone, checkNode, type Machine } from './machine.ts';

const machine = (more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  nodeVersion: '20.19.0',
  searchPath: ['/usr/bin'],
  runs: () => Promise.resolve(false),
  read: () => Promise.resolve(null),
  freeBytes: () => Promise.resolve(20e9),
  ...more,
});

describe('what the doctor finds on a machine', () => {
  it('takes Node from 20.19 on', () => {
    expect(checkNode(machine()).state).toBe('ok');
    expect(checkNode(machine({ nodeVersion: '22.1.0' })).state).toBe('ok');
    expect(checkNode(machine({ nodeVersion: '20.18.3' }))).toMatchObject({ state: 'broken', fix: expect.any(String) });
  });

  it('finds a browser on the PATH, or in the system’s usual places', async () => {
    const runs = (path: string) => Promise.resolve(path === '/usr/bin/firefox');
    expect(await checkBrowser(machine({ runs }))).toMatchObject({ state: 'ok', words: '/usr/bin/firefox' });
    const onMac = (path: string) => Promise.resolve(path.includes('Safari.app'));
    expect((await checkBrowser(machine({ platform: 'darwin', runs: onMac }))).state).toBe('ok');
    expect(await checkBrowser(machine())).toMatchObject({ state: 'unknown', fix: expect.any(String) });
  });

  it('says on Linux whether anything can record, and elsewhere that it can’t tell', async () => {
    const read = () => Promise.resolve('00-00: ALC : ALC : playback 1 : capture 1\n00-03: HDMI : HDMI : playback 1\n');
    expect((await checkMicrophone(machine({ read }))).state).toBe('ok');
    expect(await checkMicrophone(machine())).toMatchObject({ state: 'missing', fix: expect.stringContaining('phone') });
    expect((await checkMicrophone(machine({ platform: 'win32' }))).state).toBe('unknown');
  });

  it('warns before the disk is full', async () => {
    const free = (bytes: number | null) => machine({ freeBytes: () => Promise.resolve(bytes) });
    expect((await checkDisk(free(20e9), '/w')).words).toContain('20.0 GB');
    expect((await checkDisk(free(200e6), '/w')).state).toBe('missing');
    expect((await checkDisk(free(1e6), '/w')).state).toBe('broken');
    expect((await checkDisk(free(null), '/w')).state).toBe('unknown');
  });
});
