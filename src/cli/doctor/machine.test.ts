import { describe, expect, it } from 'vitest';
import { checkBrowser, checkDisk, checkMicrophone, checkNode, checkRecorder, type Machine } from './machine.ts';

const machine = (more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  nodeVersion: '20.19.0',
  searchPath: ['/usr/bin'],
  runs: () => Promise.resolve(false),
  read: () => Promise.resolve(null),
  mayRead: () => Promise.resolve(true),
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

  it('says when the person may not use what can record', async () => {
    const asked: string[] = [];
    const found = await checkMicrophone(
      machine({
        read: () => Promise.resolve('01-02: USB : USB : capture 1\n'),
        mayRead: (path) => Promise.resolve(asked.push(path) === 0),
      }),
    );
    expect(found).toMatchObject({ state: 'broken', fix: expect.stringContaining('audio') });
    expect(asked).toEqual(['/dev/snd/pcmC1D2c']);
  });

  it('names the recorder, or how to get one', async () => {
    const runs = (path: string) => Promise.resolve(path === '/usr/bin/arecord');
    expect(await checkRecorder(machine({ runs }))).toMatchObject({
      state: 'ok',
      words: 'arecord, for offbook rehearse',
    });
    expect(await checkRecorder(machine({ platform: 'darwin' }))).toMatchObject({
      state: 'missing',
      fix: 'Install one: brew install ffmpeg.',
    });
  });

  it('warns before the disk is full', async () => {
    const free = (bytes: number | null) => machine({ freeBytes: () => Promise.resolve(bytes) });
    expect((await checkDisk(free(20e9), '/w')).words).toContain('20.0 GB');
    expect((await checkDisk(free(200e6), '/w')).state).toBe('missing');
    expect((await checkDisk(free(1e6), '/w')).state).toBe('broken');
    expect((await checkDisk(free(null), '/w')).state).toBe('unknown');
  });
});
