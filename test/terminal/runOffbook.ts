import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
/** The built command line; OFFBOOK_DIST names another build. */
export const CLI = join(process.env['OFFBOOK_DIST'] ?? join(ROOT, 'dist'), 'cli.js');
export const EXAMPLE = join(ROOT, 'examples/workspace');

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  json(): any; // eslint-disable-line typescript/no-explicit-any
}

const ran = (code: number | null, out: string, error: string): Ran => ({
  code,
  out,
  error,
  json: () => JSON.parse(out),
});

const environment = (env: RunOptions['env'] = {}): NodeJS.ProcessEnv => {
  const { FORCE_COLOR: _colour, ...mine } = process.env;
  // Whatever language this machine speaks.
  return { ...mine, NO_COLOR: '1', OFFBOOK_LANGUAGE: 'en', ...env };
};

/** Runs a command to its end. */
export function offbook(args: readonly string[], { input = '', env, cwd = ROOT }: RunOptions = {}): Ran {
  const done = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', input, cwd, env: environment(env) });
  return ran(done.status, done.stdout, done.stderr);
}

export interface Running {
  /** Resolves once standard error holds the words. */
  says(words: string): Promise<void>;
  /** Resolves once standard output holds the words. */
  prints(words: string): Promise<void>;
  type(text: string): void;
  interrupt(): void;
  readonly ended: Promise<Ran>;
}

/** Runs a command that waits for somebody. */
export function startOffbook(args: readonly string[], { env, cwd = ROOT }: RunOptions = {}): Running {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: environment(env) });
  let out = '';
  let error = '';
  const listeners = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    for (const listener of listeners) listener();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    error += text;
    for (const listener of listeners) listener();
  });
  const ended = new Promise<Ran>((settle) => {
    child.once('close', (code) => settle(ran(code, out, error)));
  });
  const comes = (words: string, where: () => string): Promise<void> =>
    new Promise((settle, fail) => {
      const look = (): void => {
        if (where().includes(words)) settle();
      };
      listeners.add(look);
      look();
      void ended.then(() => fail(new Error(`It ended before it said “${words}”: ${error}`)));
    });
  return {
    ended,
    says: (words) => comes(words, () => error),
    prints: (words) => comes(words, () => out),
    type: (text) => void child.stdin.write(text),
    interrupt: () => void child.kill('SIGINT'),
  };
}
