import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { serveFolder } from '../../main.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';
import { packageRoot, version } from '../package.ts';
import { fileMissing } from '../readDocuments.ts';
import type { Terminal } from '../terminal.ts';

export interface ServeCommandOptions {
  readonly port?: number;
  readonly open: boolean;
  /** Set by `npm start`: without a folder the example is opened, not the current folder. */
  readonly exampleUnlessFolder?: boolean;
  /** Also for phones in the local network. */
  readonly lan?: boolean;
  readonly lanAddress?: string;
  readonly lanPort?: number;
  readonly json?: boolean;
}

/** Serves until the process is told to end. */
export async function serve(
  terminal: Terminal,
  folder: string | undefined,
  options: ServeCommandOptions,
): Promise<Result<number, Failure>> {
  const isExample = folder === undefined && options.exampleUnlessFolder === true;
  const path = isExample ? await exampleFolder() : resolve(folder ?? '.');
  const found = await stat(path).catch(() => null);
  if (!found) return err(fileMissing(folder ?? path));
  if (!found.isDirectory())
    return err(
      failure(
        'folder-expected',
        message('{path} is a file. Name the folder it is in: Offbook opens a folder of documents.', {
          path: folder ?? path,
        }),
      ),
    );
  const served = await serveFolder(path, {
    isExample,
    port: options.port ?? null,
    webRoot: join(packageRoot, 'dist', 'web'),
    partsFolder: join(packageRoot, 'dist'),
    version,
    onProblem: (problem) => terminal.error(told(problem, 'message')),
    ...(wantsLan(options) && { lan: { address: options.lanAddress ?? null, port: options.lanPort ?? null } }),
  });
  if (!served.ok) return served;
  const { url, lan, close } = served.value;
  const offer = lan?.offer();
  if (options.json) {
    const json = lan && offer ? (await import('./serveLan.ts')).lanJson(offer, lan.view()) : null;
    terminal.out(JSON.stringify({ url, folder: path, lan: json }));
  } else {
    terminal.out(say('Offbook is at {url}', { url }));
    terminal.out(
      isExample
        ? say('It shows the example. For your own documents: npm start -- path/to/folder')
        : say('It shows {path}', { path }),
    );
    if (lan && offer) {
      const { isTTY, columns } = process.stdout;
      (await import('./serveLan.ts')).printLan(terminal, offer, lan.view(), isTTY ? { columns } : null);
      lan.onPaired(({ name }) =>
        terminal.out(
          say('Paired: {name}. If it is not yours, remove it under Settings, Rehearse on your phone.', { name }),
        ),
      );
    }
    terminal.out(say('Ctrl+C ends it.'));
  }
  if (options.open) openBrowser(url);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await close();
  return ok(0);
}

const wantsLan = ({ lan, lanAddress, lanPort }: ServeCommandOptions): boolean =>
  lan === true || lanAddress !== undefined || lanPort !== undefined;

/**
 * The example is copied once to `workspace/` beside the program, so that what a person tries out in it stays theirs
 * and the one that came along stays as it was.
 */
async function exampleFolder(): Promise<string> {
  const folder = join(packageRoot, 'workspace');
  if (!existsSync(folder) || (await readdir(folder)).length === 0) {
    await mkdir(folder, { recursive: true });
    await cp(join(packageRoot, 'examples', 'workspace'), folder, { recursive: true });
  }
  return folder;
}

/** Opens the page where there is a screen; where there is none the address in the terminal is enough. */
function openBrowser(url: string): void {
  if (process.env['CI'] || (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']))
    return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  spawn(command!, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
