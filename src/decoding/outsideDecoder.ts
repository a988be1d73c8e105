import { spawn } from 'node:child_process';
import { access, constants, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { DecodeSource } from './workerMessages.ts';

/** A program of this machine that decodes what Offbook can't. */
export interface OutsideDecoder {
  readonly name: 'ffmpeg' | 'afconvert';
  readonly path: string;
}

/** ffmpeg where it is found on the PATH, else macOS's own afconvert, else null. */
export async function findOutsideDecoder(
  searchPath = process.env['PATH'] ?? '',
  platform: NodeJS.Platform = process.platform,
): Promise<OutsideDecoder | null> {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '');
  const endings = platform === 'win32' ? ['.exe'] : [''];
  for (const name of ['ffmpeg', ...(platform === 'darwin' ? (['afconvert'] as const) : [])] as const) {
    for (const folder of [...folders, ...(name === 'afconvert' ? ['/usr/bin'] : [])]) {
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (await runs(path)) return { name, path };
      }
    }
  }
  return null;
}

const runs = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** A decoder that says nothing for so long has lost its way; an hour of sound takes ffmpeg seconds. */
const MOST_MS = 5 * 60_000;

/**
 * Has another program write a file's sound as WAV, one channel, at its own rate, and hands its place over; it is gone
 * afterwards. Null when the program can't read it. Rejects with the signal's reason when it is aborted.
 */
export async function withOutsideDecoder<T>(
  decoder: OutsideDecoder,
  source: DecodeSource,
  signal: AbortSignal | undefined,
  read: (wav: string) => Promise<T>,
): Promise<T | null> {
  const folder = await mkdtemp(join(tmpdir(), 'offbook-sound-'));
  try {
    const output = join(folder, 'sound.wav');
    const input = 'path' in source ? source.path : join(folder, 'input');
    if (!('path' in source)) await writeFile(input, contentOf(source), { mode: 0o600 });
    const ended = await run(decoder, input, output, signal);
    signal?.throwIfAborted();
    return ended && (await isThere(output)) ? await read(output) : null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Written a megabyte at a time, so that a large recording is never in memory whole. */
const PIECE_BYTES = 1024 * 1024;

async function* contentOf(source: Exclude<DecodeSource, { readonly path: string }>): AsyncGenerator<Uint8Array> {
  if ('bytes' in source) {
    yield source.bytes;
    return;
  }
  const { size, read } = source.ranges;
  for (let at = 0; at < size; at += PIECE_BYTES) yield await read(at, Math.min(size, at + PIECE_BYTES));
}

const isThere = (path: string): Promise<boolean> =>
  access(path, constants.R_OK).then(
    () => true,
    () => false,
  );

function run(
  { name, path }: OutsideDecoder,
  input: string,
  output: string,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  // "file:" keeps a name such as "http:…" or "-x.m4a" a file's name; nothing is ever fetched.
  const args =
    name === 'ffmpeg'
      ? ['-nostdin', '-v', 'error', '-protocol_whitelist', 'file,pipe', '-i', `file:${input}`, '-vn', '-ac', '1', '-c:a', 'pcm_f32le', '-f', 'wav', `file:${output}`] // prettier-ignore
      : ['-f', 'WAVE', '-d', 'LEI16', '--mix', '-c', '1', input, output];
  return new Promise((done) => {
    const child = spawn(path, args, {
      stdio: 'ignore',
      timeout: MOST_MS,
      killSignal: 'SIGKILL',
      ...(signal && { signal }),
    });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}
