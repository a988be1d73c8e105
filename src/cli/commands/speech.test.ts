import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeCtcModel } from '../../recognisers/testing/toneModel.ts';
import type { Terminal } from '../terminal.ts';
import { installSpeech, listSpeech, removeSpeech, testSpeech, useSpeech } from './speech.ts';

let folder = '';
let workspace = '';
let lines: string[] = [];
const terminal: Terminal = {
  colour: false,
  columns: 100,
  out: (line = '') => void lines.push(line),
  error: (line) => void lines.push(line),
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'speech-'));
  workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  lines = [];
  vi.stubEnv('OFFBOOK_MODELS', join(folder, 'models'));
  vi.stubEnv('OFFBOOK_SPEECH_KEY', '');
  // Nobody serves models there.
  vi.stubEnv('OFFBOOK_MODEL_HOST', 'http://127.0.0.1:1');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('offbook speech', () => {
  it('lists the models with size and licence, and makes nothing', async () => {
    expect(await listSpeech(terminal, { workspace })).toEqual({ ok: true, value: 0 });
    const said = lines.join('\n');
    for (const words of ['parakeet-en', 'about 660 MB', 'CC-BY-4.0', 'Chosen here: none'])
      expect(said).toContain(words);
    expect(existsSync(join(workspace, '.offbook'))).toBe(false);
    lines = [];
    await listSpeech(terminal, { workspace, json: true });
    expect(JSON.parse(lines.join('\n'))).toMatchObject({ choice: { kind: 'none' }, leavesMachine: false });
  });

  it('keeps a choice, and tells where sound goes', async () => {
    writeCtcModel(join(folder, 'mine'), [{ token: '▁ah', hertz: 500 }]);
    expect(await useSpeech(terminal, undefined, { workspace, folder: join(folder, 'mine') })).toMatchObject({
      ok: true,
    });
    expect(lines.join(' ')).toContain('your sound stays here');
    lines = [];
    vi.stubEnv('OFFBOOK_SPEECH_KEY', 'secret');
    const server = { workspace, server: 'http://speech.example/v1', model: 'large' };
    expect(await useSpeech(terminal, undefined, server)).toMatchObject({ ok: true });
    expect(lines.join(' ')).toContain('not encrypted');
    expect(lines.join(' ')).not.toContain('secret');
    expect(readFileSync(join(workspace, '.offbook', 'secrets.json'), 'utf8')).toContain('secret');
    expect(await useSpeech(terminal, 'none', { workspace })).toMatchObject({ ok: true });
    lines = [];
    await listSpeech(terminal, { workspace });
    expect(lines.join('\n')).toContain('Chosen here: none');
  });

  it('explains what can’t be chosen, installed, removed or heard', async () => {
    const code = async (done: Promise<{ ok: boolean; error?: { code: string } }>) => (await done).error?.code;
    expect(await code(useSpeech(terminal, undefined, { workspace }))).toBe('usage');
    expect(await code(useSpeech(terminal, 'parakeet-en', { workspace }))).toBe('speech-model-missing');
    expect(await code(useSpeech(terminal, 'none', { workspace: join(folder, 'gone') }))).toBe('file-missing');
    expect(await code(useSpeech(terminal, undefined, { workspace, folder }))).toBe('speech-folder-unknown');
    expect(await code(useSpeech(terminal, undefined, { workspace, server: 'nowhere' }))).toBe('speech-server-address');
    expect(await code(installSpeech(terminal, 'magic'))).toBe('speech-model-missing');
    expect(await code(removeSpeech(terminal, 'parakeet-en'))).toBe('speech-model-missing');
    expect(await code(testSpeech(terminal, undefined, { workspace }))).toBe('speech-none-chosen');
    expect(await code(testSpeech(terminal, join(folder, 'gone.wav'), { server: 'http://127.0.0.1:1' }))).toBe(
      'audio-missing',
    );
    expect(await code(testSpeech(terminal, undefined, { server: 'http://127.0.0.1:1' }))).toBe(
      'speech-server-unreachable',
    );
  });
});
