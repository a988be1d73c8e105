import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { failure, type Failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { checkFile, checksumOfTag, type StatedChecksum } from './checksum.ts';

export type DownloadFailure = Failure<
  | 'download-unreachable'
  | 'download-refused'
  | 'download-checksum'
  | 'disk-full'
  | 'download-not-writable'
  | 'cancelled'
>;

export interface Downloaded {
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly checked: 'known' | 'host' | 'recorded';
}

export interface DownloadOptions {
  /** Known beforehand; it goes before what the host states. */
  readonly sha256?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Bytes that are there, and how many there will be (null while unknown). */
  readonly onBytes?: ((there: number, total: number | null) => void) | undefined;
  /** A connection that brings nothing for this long is given up and begun again. */
  readonly stallMs?: number;
  /** Waits before another try, ms; their number is how often it is tried again without a byte between. */
  readonly waitsMs?: readonly number[];
  /** Room on the disk that the file goes to, bytes. For tests that fill a disk: throws as a write does. */
  readonly beforeWrite?: (bytes: number) => void;
}

const DEFAULT_WAITS_MS = [1000, 2000, 5000, 10_000, 20_000];
const DEFAULT_STALL_MS = 30_000;
const MOST_REDIRECTS = 5;

/**
 * Fetches a file to a place where nothing is until all of it is there and its checksum fits. What came of an earlier try
 * (`.part` beside it) is gone on with, if the host still has the same file.
 */
export async function download(
  url: string,
  path: string,
  options: DownloadOptions = {},
): Promise<Result<Downloaded, DownloadFailure>> {
  const { waitsMs = DEFAULT_WAITS_MS, signal } = options;
  let tries = 0;
  for (;;) {
    const before = await sizeOf(`${path}.part`);
    const fetched = await fetchOnce(url, path, options);
    if (fetched.ok) return settle(url, path, fetched.value, options);
    if (!fetched.error.again || signal?.aborted) return err(fetched.error.failure);
    // A connection that brought something was worth it; only fruitless tries count.
    if ((await sizeOf(`${path}.part`)) > before) tries = 0;
    const pause = waitsMs[tries++];
    if (pause === undefined) return err(fetched.error.failure);
    try {
      await wait(pause, undefined, signal ? { signal } : {});
    } catch {
      return err(cancelled());
    }
  }
}

interface Tried {
  readonly failure: DownloadFailure;
  /** Whether another try may help. */
  readonly again: boolean;
}

const never = (why: DownloadFailure): Result<never, Tried> => err({ failure: why, again: false });
const perhaps = (why: DownloadFailure): Result<never, Tried> => err({ failure: why, again: true });

/** One connection's worth; ok when the part is whole, with what the host stated of it. */
async function fetchOnce(
  url: string,
  path: string,
  options: DownloadOptions,
): Promise<Result<StatedChecksum | null, Tried>> {
  const { signal, stallMs = DEFAULT_STALL_MS } = options;
  if (signal?.aborted) return never(cancelled());
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), stallMs);
  const progress = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), stallMs);
  };
  try {
    const part = await resumable(url, path);
    const both = signal ? AbortSignal.any([signal, stalled.signal]) : stalled.signal;
    const { response, tag } = await followed(url, part, both);
    if (response.status === 416 && part.size > 0) {
      // Either it is whole already or the host's file is another one by now; the checksum tells.
      await response.body?.cancel();
      const total = Number(/\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1]);
      if (total === part.size) return ok(checksumOfTag(tag));
      await removePart(path);
      return perhaps(unreachable(url, 'the host has another file by now'));
    }
    if (!response.ok) {
      await response.body?.cancel();
      const why = refused(url, response.status);
      return response.status >= 500 || response.status === 429 ? perhaps(why) : never(why);
    }
    return await receive(response, tag, { url, path, part, progress, options });
  } catch (error) {
    if (signal?.aborted) return never(cancelled());
    const code = fileErrorCode(error);
    if (code !== null) return never(diskFailure(code, path));
    return perhaps(unreachable(url, stalled.signal.aborted ? 'nothing came for a while' : reason(error)));
  } finally {
    clearTimeout(timer);
  }
}

/** Redirects are followed by hand: the first answer states the checksum, the last one has the bytes. */
async function followed(
  url: string,
  part: Part,
  signal: AbortSignal,
): Promise<{ readonly response: Response; readonly tag: string | null }> {
  const headers: Record<string, string> = { 'accept-encoding': 'identity' };
  if (part.size > 0) headers['range'] = `bytes=${part.size}-`;
  let at = url;
  let tag: string | null = null;
  for (let i = 0; ; i++) {
    const response = await fetch(at, { headers, signal, redirect: 'manual' });
    tag ??= response.headers.get('x-linked-etag') ?? (i === 0 ? response.headers.get('etag') : null);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null || i === MOST_REDIRECTS)
      return { response, tag };
    await response.body?.cancel();
    const next = new URL(location, at);
    // Never from a safe connection to an open one.
    if (next.protocol !== 'https:' && new URL(at).protocol === 'https:')
      throw new Error('it leads to an open connection');
    at = next.href;
  }
}

interface Receiving {
  readonly url: string;
  readonly path: string;
  readonly part: Part;
  readonly progress: () => void;
  readonly options: DownloadOptions;
}

async function receive(
  response: Response,
  tag: string | null,
  { url, path, part, progress, options }: Receiving,
): Promise<Result<StatedChecksum | null, Tried>> {
  const from =
    response.status === 206 ? Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1]) : 0;
  // The host starts elsewhere than asked, or has another file than the part is of: begin anew.
  const goesOn = from === part.size && part.size > 0 && (part.tag === null || part.tag === tag);
  if (from > 0 && !goesOn) {
    await response.body?.cancel();
    await removePart(path);
    return perhaps(unreachable(url, 'the host has another file by now'));
  }
  const length = Number(response.headers.get('content-length') ?? NaN);
  const total = Number.isFinite(length) && length > 0 ? from + length : null;
  if (!goesOn) await writeFile(`${path}.part.json`, JSON.stringify({ url, tag }));
  const handle = await open(`${path}.part`, goesOn ? 'a' : 'w');
  let there = goesOn ? part.size : 0;
  try {
    for await (const piece of response.body ?? []) {
      const bytes = piece as Uint8Array;
      options.beforeWrite?.(there + bytes.length);
      await handle.write(bytes);
      there += bytes.length;
      progress();
      options.onBytes?.(there, total);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (total !== null && there < total) return perhaps(unreachable(url, 'the connection was cut'));
  return ok(checksumOfTag(tag));
}

async function settle(
  url: string,
  path: string,
  stated: StatedChecksum | null,
  { sha256, signal }: DownloadOptions,
): Promise<Result<Downloaded, DownloadFailure>> {
  if (signal?.aborted) return err(cancelled());
  const known: StatedChecksum | null = sha256 === undefined ? stated : { kind: 'sha256', hex: sha256 };
  const checked = await checkFile(`${path}.part`, known);
  if (checked.fits === false) {
    await removePart(path);
    return err(
      failure(
        'download-checksum',
        message(
          'What came from {host} is not the file that was meant (its checksum is {came}…, not {meant}…), so it was thrown away. Try again; if it stays so, the file may have been replaced.',
          { host: new URL(url).host, came: checked.sha256.slice(0, 12), meant: known?.hex.slice(0, 12) ?? '' },
        ),
      ),
    );
  }
  const sizeBytes = await sizeOf(`${path}.part`);
  await rename(`${path}.part`, path);
  await rm(`${path}.part.json`, { force: true });
  const how = sha256 !== undefined ? 'known' : checked.fits === true ? 'host' : 'recorded';
  return ok({ sizeBytes, sha256: checked.sha256, checked: how });
}

interface Part {
  readonly size: number;
  /** The tag of the file that the part is of; null where the host gave none. */
  readonly tag: string | null;
}

/** What an earlier try left, if it was of the same address. */
async function resumable(url: string, path: string): Promise<Part> {
  const size = await sizeOf(`${path}.part`);
  if (size === 0) return { size: 0, tag: null };
  try {
    const note = JSON.parse(await readFile(`${path}.part.json`, 'utf8')) as { url?: string; tag?: string | null };
    if (note.url === url) return { size, tag: note.tag ?? null };
  } catch {
    // Without its note nobody knows what the part is of.
  }
  await removePart(path);
  return { size: 0, tag: null };
}

async function removePart(path: string): Promise<void> {
  await rm(`${path}.part`, { force: true });
  await rm(`${path}.part.json`, { force: true });
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** The file system's word for what went wrong; null for the network's. */
function fileErrorCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EIO|EFBIG|ENOENT|ENOTDIR|EISDIR|EMFILE)$/.test(code) ? code : null;
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

const cancelled = (): DownloadFailure =>
  failure(
    'cancelled',
    message('Stopped, as you asked. What has come so far is kept, and the next try goes on from there.'),
  );

const unreachable = (url: string, why: string): DownloadFailure =>
  failure(
    'download-unreachable',
    message('{host} could not be reached ({why}). Check the connection and try again: it goes on where it stopped.', {
      host: new URL(url).host,
      why,
    }),
  );

const refused = (url: string, status: number): DownloadFailure =>
  failure(
    'download-refused',
    message(
      '{host} answered {status} for {path}. {status, select, 404 {The file may have moved: choose another model, or use a folder that you have.} other {Try again later.}}',
      { host: new URL(url).host, status, path: new URL(url).pathname },
    ),
  );

const diskFailure = (code: string, path: string): DownloadFailure =>
  code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
    ? failure(
        'disk-full',
        message(
          'The disk is full, so the model could not be kept in {path}. Make some room and try again: it goes on where it stopped.',
          { path },
        ),
      )
    : failure(
        'download-not-writable',
        message(
          'The model could not be kept in {path} ({code}). Allow writing there, or set OFFBOOK_MODELS to another folder.',
          { path, code },
        ),
      );
