import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printRows, timed } from './timing.ts';

/** From `npm start`'s own command to the line that says where Offbook is, everything installed and built. */
export async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'offbook-bench-'));
  cpSync('examples/workspace', folder, { recursive: true });
  const start = (): Promise<void> =>
    new Promise((done, fail) => {
      const child = spawn(process.execPath, ['scripts/run.mjs', 'start', folder, '--port', '0', '--no-open'], {
        stdio: ['ignore', 'pipe', 'inherit'],
        // What it prints is read below, whatever language this machine speaks.
        env: { ...process.env, OFFBOOK_LANGUAGE: 'en' },
      });
      child.once('error', fail);
      child.stdout.on('data', (data: Buffer) => {
        if (data.toString().includes('Offbook is at')) child.kill('SIGTERM');
      });
      child.once('exit', () => done());
    });
  const timing = await timed(5, start);
  printRows([{ what: 'warm start to ready, and ended again', size: 'the example', timing, aim: 'under 1 s' }]);
  rmSync(folder, { recursive: true, force: true });
}
