import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program/program.ts';
import { LARKFIELD_GUIDE, LARKFIELD_TELLING } from '../builders/larkfieldGuide.ts';
import { CLI, EXAMPLE, offbook, startOffbook } from './runOffbook.ts';

const program = createProgram({
  terminal: { colour: false, columns: 80, out: () => undefined, error: () => undefined },
  finish: () => Promise.resolve(),
  leave: (code) => {
    throw new Error(`It left with ${code}.`);
  },
});

/** Every command that does something, as it is typed: "speech install". */
function commandsOf(command: Command, path = ''): { path: string; command: Command }[] {
  if (command.commands.length === 0) return [{ path, command }];
  return command.commands.flatMap((below) => commandsOf(below, `${path} ${below.name()}`.trim()));
}
const commands = commandsOf(program);

let folder: string;
let workspace: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-commands-'));
  workspace = join(folder, 'notes');
  cpSync(EXAMPLE, workspace, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = () => ({ OFFBOOK_MODELS: join(folder, 'models'), OFFBOOK_MODEL_HOST: 'http://127.0.0.1:1' });
const run = (args: readonly string[], input = '', more: Record<string, string> = {}) =>
  offbook(args, { input, cwd: workspace, env: { ...env(), ...more } });

/** What each command is given, and its exit code. */
const GIVEN: Readonly<Record<string, { args: string[]; input?: string; code?: number }>> = {
  today: { args: [] },
  rehearse: { args: ['1', '--typed'], input: LARKFIELD_TELLING },
  drill: { args: [] },
  review: { args: ['larkmoor-study-guide.md', '--story', '1'], input: LARKFIELD_TELLING },
  answers: { args: ['--stdin'], input: '{"id": 1, "question": "Why us?", "text": "Because you listen."}' },
  stories: { args: ['.'] },
  sessions: { args: ['.'] },
  check: { args: ['.'] },
  'speech list': { args: [] },
  'speech install': { args: ['no-such-model'], code: 1 },
  'speech use': { args: ['none'] },
  'speech remove': { args: ['no-such-model'], code: 1 },
  'speech say': { args: ['ComfyUI', 'comfy', 'you', 'eye'] },
  'speech test': { args: [], code: 1 },
  doctor: { args: [] },
};

describe('every command', () => {
  it.each(commands.map(({ path, command }) => [path, command] as const))(
    '%s prints JSON when asked, or says in its help why not',
    async (path, command) => {
      if (path === 'completions') {
        expect(command.description()).toContain('no --json');
        return;
      }
      expect(command.options.map(({ long }) => long)).toContain('--json');
      if (path === 'serve') {
        const served = startOffbook(['serve', '--port', '0', '--no-open', '--json'], { cwd: workspace, env: env() });
        await served.prints('\n');
        served.interrupt();
        expect((await served.ended).json().url).toMatch(/^http:/);
        return;
      }
      const given = GIVEN[path]!;
      const { code, json } = run([...path.split(' '), ...given.args, '--json'], given.input);
      // The doctor tells by its exit code what it found on this machine.
      if (path !== 'doctor') expect(code).toBe(given.code ?? 0);
      const answer = json();
      if (given.code === 1)
        expect(answer).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
    },
  );

  it.each(commands.map(({ path }) => path))('%s explains itself in 40 columns, with examples', (path) => {
    const { code, out } = run([...path.split(' '), '--help'], '', { COLUMNS: '40' });
    expect(code).toBe(0);
    expect(out).toContain('Examples:\n  ');
    for (const line of out.split('\n')) {
      // What is to be typed stays in one piece.
      if (/^ {2}(offbook|source) /.test(line)) continue;
      expect([line, line.length <= 40]).toEqual([line, true]);
    }
  });

  it.each([
    'today',
    'drill --list',
    'stories .',
    'sessions .',
    'check .',
    'speech list',
    'rehearse 3 --typed --no-keep',
  ])('%s fits 40 columns', (typed) => {
    const { code, out } = run(typed.split(' '), LARKFIELD_TELLING, { COLUMNS: '40' });
    expect(code).toBe(0);
    for (const line of out.split('\n')) {
      // Addresses, and the places of findings, are there to be copied.
      if (/https?:|\.md:\d/.test(line)) continue;
      expect([line, line.length <= 40]).toEqual([line, true]);
    }
  });
});

describe('the program', () => {
  it('groups its commands by what they are for', () => {
    const { out } = run(['--help']);
    const headings = [...out.matchAll(/^([A-Z][a-z ]+):$/gm)].map((found) => found[1]);
    expect(headings).toEqual(['Options', 'Practise', 'Documents', 'Speech', 'Set up']);
    expect(out).toContain('Exit codes: 0 done, 1 something expected went wrong');
  });

  it('guesses what was meant', () => {
    expect(run(['storys']).error).toContain('Did you mean stories?');
    expect(run(['stories', '.', '--jsn']).error).toContain('Did you mean --json?');
    expect(run(['rehearse', '--cue', 'hok']).code).toBe(2);
  });

  it('colours only where a person reads, unless told otherwise', () => {
    const escape = '\u001b[';
    const coloured = (more: Record<string, string>) => run(['stories', '.'], '', more).out.includes(escape);
    expect(coloured({ NO_COLOR: '' })).toBe(false);
    expect(coloured({ NO_COLOR: '', FORCE_COLOR: '1' })).toBe(true);
    expect(coloured({ NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(coloured({ NO_COLOR: '', FORCE_COLOR: '0' })).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('ends quietly when its reader has read enough', () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    // More than a pipe holds.
    for (let n = 0; n < 80; n++) writeFileSync(join(many, `guide-${n}.md`), LARKFIELD_GUIDE);
    const typed = `"${process.execPath}" "${CLI}" stories --json "${many}" | head -1; echo "\${PIPESTATUS[0]}"`;
    const piped = spawnSync('bash', ['-c', typed], { encoding: 'utf8' });
    expect(piped.stderr).toBe('');
    expect(piped.stdout).toBe('[\n0\n');
  });
});
