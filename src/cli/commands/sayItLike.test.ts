import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownWordsIn } from '../ownWords.ts';
import type { Terminal } from '../terminal.ts';
import { sayItLike, type SayItLikeOptions } from './sayItLike.ts';

let workspace: string;
let lines: string[];
const terminal: Terminal = {
  colour: false,
  columns: 100,
  out: (line = '') => void lines.push(line),
  error: (line) => void lines.push(line),
};
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'own-words-'));
  lines = [];
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const run = (word?: string, sounds: readonly string[] = [], options: SayItLikeOptions = {}) =>
  sayItLike(terminal, word, sounds, { workspace, ...options });
const code = async (result: ReturnType<typeof run>) => {
  const done = await result;
  return done.ok ? null : done.error.code;
};

describe('offbook speech say', () => {
  it('keeps how a word sounds, where reviews and the page find it, and forgets it', async () => {
    await run('ComfyUI', ['comfy', 'you', 'eye']);
    await run('Siobhán', ['shuh vawn']);
    expect(lines.at(-2)).toBe('comfyui sounds like “comfy you eye”');
    expect(await ownWordsIn(workspace)).toEqual({
      ok: true,
      value: new Map([
        ['comfyui', 'comfy you eye'],
        ['siobhan', 'shuh vawn'],
      ]),
    });
    lines = [];
    await run('ComfyUI', [], { forget: true, json: true });
    expect(JSON.parse(lines.join('\n'))).toEqual({ sayItLike: { siobhan: 'shuh vawn' } });
  });

  it('shows what is kept, and makes nothing for that', async () => {
    await run();
    expect(lines.join(' ')).toContain('No words of your own are kept here');
    expect(existsSync(join(workspace, '.offbook'))).toBe(false);
  });

  it('says what it takes', async () => {
    expect(await code(run('Mary Ann', ['mary']))).toBe('say-it-like-word');
    expect(await code(run('Priya', []))).toBe('say-it-like-sound');
    expect(await code(run('Priya', ['42']))).toBe('say-it-like-sound');
    expect(await code(run('Priya', [], { forget: true }))).toBe('say-it-like-missing');
    expect(await code(run('Priya', ['pree ya'], { workspace: join(workspace, 'nowhere') }))).toBe('file-missing');
  });
});
