import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installRecorder, syllables } from './fakeRecorder.ts';
import { CLI, EXAMPLE, ROOT } from './runOffbook.ts';

// docs/terminal.md shows what commands print. This runs them on the example, and the page must say the same.
// Where it should say something new: npx vitest run --project terminal test/terminal/docs -u

const PAGE = join(ROOT, 'docs/terminal.md');

const SAID = `Our patients were well enough to go home, and they were waiting four hours for a paper bag. I followed ten
prescriptions with a stopwatch: only 30 minutes of it was dispensing. So I asked Thomas for one trolley on one ward,
for two weeks. By the end the wait had fallen by 65%, and by summer the trolley was on six wards.
`;

/** The day on which the page was written, as it were, with the same luck each time. */
const PIN_THE_DAY = `import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
let luck = 1;
crypto.randomInt = (most) => (luck = (luck * 48271) % 2147483647) % most;
syncBuiltinESMExports();
const Real = Date;
const now = () => Real.UTC(2026, 2, 3, 19, 30);
globalThis.Date = class extends Real {
  constructor(...given) { given.length > 0 ? super(...given) : super(now()); }
};
Date.now = now;
`;

let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-docs-'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'offbook'), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`, { mode: 0o755 });
  writeFileSync(join(bin, 'chromium'), '', { mode: 0o755 });
  writeFileSync(join(folder, 'pin.mjs'), PIN_THE_DAY);
  const recorder = installRecorder(folder, 'ffmpeg', { wav: syllables(42) });
  env = {
    HOME: folder,
    PATH: [bin, recorder, '/usr/bin', '/bin'].join(delimiter),
    TZ: 'UTC',
    NO_COLOR: '1',
    COLUMNS: '80',
    OFFBOOK_MODELS: join(folder, 'models'),
    NODE_OPTIONS: `--import=${join(folder, 'pin.mjs')}`,
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What differs between machines, as it was on the one the page shows. */
const onThatMachine = (printed: string, notes: string): string =>
  printed
    .replaceAll(notes, '~/interview')
    .replaceAll(folder, '~')
    .replace(/Node \d+\.\d+\.\d+/, 'Node 20.19.0')
    .replace(/[\d.]+ [GM]B free/, '20.0 GB free')
    .replace(
      /^. microphone {2}.*\n(?: .*\n)*/m,
      '✓ microphone  1 that can record. The browser asks for it when you first\n              rehearse, and shows its level there.\n',
    );

/** Runs a block's command in a fresh copy of the example; `lines` cuts what is shown. */
function shown(typed: string, lines: number | null): string {
  const notes = mkdtempSync(join(folder, 'notes-'));
  cpSync(EXAMPLE, notes, { recursive: true });
  writeFileSync(join(notes, 'said.txt'), SAID);
  const story = { document: 'larkmoor-study-guide.md', story: 1, text: SAID };
  writeFileSync(join(notes, 'takes.jsonl'), `${JSON.stringify({ id: 'monday', ...story })}\n`);
  const answer = {
    id: 1,
    question: 'Why us?',
    text: 'I like how you teach. I would start with the night round because',
  };
  writeFileSync(join(notes, 'answers.jsonl'), `${JSON.stringify(answer)}\n`);
  const ran = spawnSync('bash', ['-c', `{ ${typed}\n} 2>&1`], { cwd: notes, env, encoding: 'utf8', input: '\n' });
  const printed = onThatMachine(ran.stdout, notes).trimEnd().split('\n');
  const cut = lines === null || printed.length <= lines ? printed : [...printed.slice(0, lines), '…'];
  return cut.map((line) => line.trimEnd()).join('\n');
}

describe.skipIf(process.platform !== 'linux')('docs/terminal.md', () => {
  it('shows what the commands print', async () => {
    const page = readFileSync(PAGE, 'utf8');
    const block = /^```console(?: lines=(\d+))?\n\$ (.*)\n[^]*?```$/gm;
    let blocks = 0;
    const rewritten = page.replace(block, (_, lines: string | undefined, typed: string) => {
      blocks++;
      return `\`\`\`console${lines ? ` lines=${lines}` : ''}\n$ ${typed}\n${shown(typed, lines ? Number(lines) : null)}\n\`\`\``;
    });
    expect(blocks).toBeGreaterThan(12);
    // Whatever a page shows, it is no crash.
    expect(rewritten).not.toMatch(/^ +at .*:\d+:\d+\)?$/m);
    await expect(rewritten).toMatchFileSnapshot(PAGE);
  }, 120_000);
});
