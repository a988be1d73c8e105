import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE, LARKFIELD_TELLING } from '../builders/larkfieldGuide.ts';
import { installRecorder, type Manner, syllables } from './fakeRecorder.ts';
import { offbook, startOffbook } from './runOffbook.ts';

let folder: string;
let workspace: string;
let hidden: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-rehearse-'));
  workspace = join(folder, 'notes');
  hidden = join(folder, 'tmp');
  mkdirSync(workspace);
  mkdirSync(hidden);
  writeFileSync(join(workspace, 'guide.md'), LARKFIELD_GUIDE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const environment = (name?: string, manner?: Manner) => ({
  PATH: name && manner ? installRecorder(folder, name, manner) : join(folder, 'nothing'),
  TMPDIR: hidden,
});
const args = (...more: string[]) => ['rehearse', '--workspace', workspace, ...more];
const recordings = () => {
  const place = join(workspace, '.offbook', 'recordings');
  return existsSync(place) ? readdirSync(place).filter((name) => !name.startsWith('.')) : [];
};

describe('a take in the terminal', () => {
  it('shows the cue, records until Enter, reviews it, and keeps it', async () => {
    const env = environment('arecord', { wav: syllables(6) });
    const run = startOffbook(args('reading', '--cue', 'points'), { env });
    await run.says('Recording with arecord');
    run.type('\n');
    const { code, out, error } = await run.ended;
    expect(code).toBe(0);
    expect(out).toContain('Aim for 1:00. Your cue: the key points.');
    expect(out).toContain('- Problem: nine children');
    expect(out).toContain('Fix next');
    expect(out).toMatch(/Sound {5}\d+ s told of 1:00/);
    expect(out).toContain('Kept as take 1 of this story');
    expect(error).toContain('Recorded 6 s of 1:00.');
    // Neither colours nor lines that are written over, where nobody watches.
    for (const control of ['\u001b', '\r']) expect(out + error).not.toContain(control);
    expect(recordings()).toHaveLength(1);
    expect(readdirSync(join(workspace, '.offbook/recordings', recordings()[0]!))).toContain('recording.wav');
    expect(readdirSync(hidden)).toEqual([]);
  });

  it('gives the review as JSON, with the take that it became', async () => {
    const sound = syllables(4);
    const env = environment('ffmpeg', { wav: sound });
    // Nobody can press Enter here, and the take still gets its second.
    const { code, json, error } = offbook(args('--seconds', '1', '--json'), { env });
    expect(code).toBe(0);
    const review = json();
    expect(review).toMatchObject({
      story: { title: expect.any(String) },
      delivery: { durationMs: 4000 },
      take: { cue: 'script', status: 'complete', mimeType: 'audio/wav', durationMs: 4000 },
    });
    expect(error).toContain('It ends by itself after 1 s.');
    const file = join(folder, 'the-same.wav');
    writeFileSync(file, sound);
    const { take: _take, typedSeconds: _seconds, ...same } = review;
    expect(offbook(['review', join(workspace, 'guide.md'), '--audio', file, '--json'], { env }).json()).toEqual(same);
  });

  it('keeps nothing when it is dropped', async () => {
    const run = startOffbook(args(), { env: environment('rec', { wav: syllables(2) }) });
    await run.says('Recording with rec');
    run.interrupt();
    const { code, error } = await run.ended;
    expect(code).toBe(130);
    expect(error).toContain('Dropped; nothing was kept.');
    expect([...recordings(), ...readdirSync(hidden)]).toEqual([]);
  });

  it('keeps nothing when asked to, and still reviews', async () => {
    const env = environment('parecord', { wav: syllables(3) });
    const { out } = offbook(args('--no-keep'), { env });
    expect(out).toContain('Not kept, as you asked.');
    expect([...recordings(), ...readdirSync(hidden)]).toEqual([]);
  });

  it('reviews what there is when the recorder ends by itself', async () => {
    const env = environment('sox', { wav: syllables(3), dies: true });
    const { code, json, error } = offbook(args('--json', '--seconds', '60'), { env });
    expect(code).toBe(0);
    expect(error).toContain('The recorder ended by itself');
    expect(json().take.status).toBe('interrupted');
  });

  it.each([
    ['no recorder', undefined, undefined, 'recorder-missing', '--typed'],
    [
      'no microphone',
      'arecord',
      { says: 'arecord: main:831: audio open error: No such file or directory' },
      'microphone-missing',
      '--device',
    ],
    [
      'a microphone that may not be used',
      'ffmpeg',
      { says: 'Operation not permitted' },
      'microphone-denied',
      'settings',
    ],
    ['a recorder that says nothing of use', 'rec', { says: 'FAIL' }, 'recorder-failed', '“FAIL”'],
    ['a recorder that ends at once', 'rec', { wav: syllables(0.1), dies: true }, 'recorder-died', 'once more'],
    ['silence', 'rec', { wav: syllables(2, 0) }, 'sound-silent', 'muted'],
  ] as const)('says what to do about %s', (_, name, manner, code, words) => {
    const env = environment(name, manner);
    const run = offbook(args('--json'), { env });
    expect(run.code).toBe(1);
    expect(run.json().error.code).toBe(code);
    expect(run.json().error.message).toContain(words);
    expect(run.error).toContain(words);
    expect([...recordings(), ...readdirSync(hidden)]).toEqual([]);
  });
});

describe('a take that is typed', () => {
  it('is reviewed and kept like any other', () => {
    const { code, json } = offbook(args('1', '--typed', '--json'), { input: LARKFIELD_TELLING, env: environment() });
    expect(code).toBe(0);
    expect(json()).toMatchObject({ take: { status: 'typed' }, delivery: null, typedSeconds: null, hook: { index: 0 } });
    const again = offbook(args('1', '--typed'), { input: LARKFIELD_TELLING, env: environment() });
    expect(again.out).toContain('Kept as take 2 of this story');
  });

  it('needs words', () => {
    const { code, error } = offbook(args('--typed'), { env: environment() });
    expect(code).toBe(1);
    expect(error).toContain('Nothing was typed');
  });
});

describe('the story that is told', () => {
  it('is named by the person, or else by today’s plan', () => {
    const unknown = offbook(args('penguins', '--typed'), { input: 'x' });
    expect(unknown.code).toBe(1);
    expect(unknown.error).toContain('There is no one story “penguins” here.');
    writeFileSync(join(workspace, 'guide.md'), '# Notes\nNothing here.\n');
    expect(offbook(args('--typed'), { input: 'x' }).error).toContain('There is no story in this folder');
  });
});
