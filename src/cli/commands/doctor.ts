import { join, resolve } from 'node:path';
import type { Failure } from '../../shared/failure.ts';
import { ok, type Result } from '../../shared/result.ts';
import { say } from '../../words/say.ts';
import { sayMessage, told } from '../../words/sayMessage.ts';
import { checkBrowser, checkDisk, checkMicrophone, checkNode, checkRecorder, thisMachine } from '../doctor/machine.ts';
import { type Checkup, CHECKUP_NAMES } from '../doctor/model.ts';
import { checkBuild, checkDecoder, checkFolder, checkRecogniser, checkRights } from '../doctor/workspace.ts';
import { packageRoot } from '../package.ts';
import { columnOf, styled, type Terminal, wrap } from '../terminal.ts';

/** Says what is missing on this machine and how to get it. Exits with 1 where something is broken. */
export async function doctor(
  terminal: Terminal,
  folder: string | undefined,
  options: { readonly json?: boolean },
): Promise<Result<number, Failure>> {
  const path = resolve(folder ?? '.');
  const parts = join(packageRoot, 'dist');
  const machine = thisMachine();
  const found = [
    checkNode(machine),
    checkBuild(parts),
    ...(await Promise.all([
      checkFolder(path),
      checkRights(path, machine.platform),
      checkDisk(machine, path),
      checkBrowser(machine),
      checkMicrophone(machine),
      checkRecorder(machine),
      checkRecogniser(path, parts),
      checkDecoder(),
    ])),
  ];
  if (options.json) {
    const plain = found.map(({ name, state, words, fix }) => ({ name, state, words, fix }));
    terminal.out(JSON.stringify(plain, null, 2));
  } else printCheckups(terminal, found);
  return ok(found.some(({ state }) => state === 'broken') ? 1 : 0);
}

const MARKS = {
  ok: { mark: '✓', style: 'green' },
  missing: { mark: '○', style: 'yellow' },
  unknown: { mark: '?', style: 'dim' },
  broken: { mark: '✗', style: 'red' },
} as const;

/** One line for what is there, two for what is not. */
export function printCheckups(terminal: Terminal, found: readonly Checkup[]): void {
  const width = columnOf(Object.values(CHECKUP_NAMES).map(sayMessage), 2);
  const indent = ' '.repeat(width + 2);
  for (const checkup of found) {
    const { mark, style } = MARKS[checkup.state];
    const name = sayMessage(CHECKUP_NAMES[checkup.name]).padEnd(width);
    const words = wrap(told(checkup, 'words'), terminal.columns - indent.length, indent);
    terminal.out(`${styled(terminal, style, mark)} ${name}${words}`);
    const fix = told(checkup, 'fix');
    if (fix) terminal.out(`${indent}${styled(terminal, 'dim', wrap(fix, terminal.columns - indent.length, indent))}`);
  }
  const broken = found.filter(({ state }) => state === 'broken').length;
  terminal.out();
  terminal.out(
    broken === 0
      ? say('Offbook can work here.')
      : say('{broken, plural, one {One thing has} other {# things have}} to be mended first.', { broken }),
  );
}
