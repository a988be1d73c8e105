import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const CLI = resolve('dist/cli.js');

export interface OffbookProcess {
  readonly url: string;
  readonly port: number;
  /** Ends it at once, as a crash or a power cut would. */
  kill(): Promise<void>;
}

/** Starts the built program on a folder and waits until it says where it is. */
export async function startOffbook(folder: string, port = 0): Promise<OffbookProcess> {
  const child: ChildProcess = spawn(process.execPath, [CLI, 'serve', folder, '--port', String(port), '--no-open'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // What it prints is read below, whatever language this machine speaks.
    env: { ...process.env, OFFBOOK_LANGUAGE: 'en' },
  });
  let said = '';
  child.stderr!.on('data', (data: Buffer) => (said += data.toString()));
  const url = await new Promise<string>((done, fail) => {
    child.once('exit', (code) => fail(new Error(`offbook serve ended with ${code}: ${said}`)));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const found = /^Offbook is at (http:\S+)$/.exec(line);
      if (found) done(found[1]!);
    });
  });
  return {
    url,
    port: Number(new URL(url).port),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
