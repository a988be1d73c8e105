import { Worker } from 'node:worker_threads';
import { err, type Result } from '../shared/result.ts';
import type { DecodedSound, OnFraction, Undecoded } from './decodedSound.ts';
import type { DecodeMessage, DecodeSource } from './workerMessages.ts';

export interface WorkerOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onFraction?: OnFraction | undefined;
  /** A decoder that gets no further for this long has lost its way in a damaged file. */
  readonly stallMs?: number;
}

const STALL_MS = 60_000;

/**
 * Decodes in a thread of its own. A file that brings a decoder down ends that thread and is `damaged`. Rejects with the
 * signal's reason when it is aborted, after the thread has ended.
 */
export async function decodeInWorker(
  script: string,
  source: DecodeSource,
  { signal, onFraction, stallMs = STALL_MS }: WorkerOptions,
): Promise<Result<DecodedSound, Undecoded>> {
  signal?.throwIfAborted();
  // The decoders write what they stumble over to the console; the warnings say it already.
  const worker = new Worker(script, { workerData: source, stdout: true, stderr: true });
  worker.stdout.resume();
  worker.stderr.resume();
  const cancel = (): void => void worker.terminate();
  signal?.addEventListener('abort', cancel, { once: true });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((done, fail) => {
      const watch = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => done(err({ kind: 'damaged', why: 'its decoder got no further' })), stallMs);
      };
      watch();
      worker.on('message', (message: DecodeMessage) => {
        watch();
        if (message.type === 'progress') onFraction?.(message.fraction);
        else done(message.decoded);
      });
      worker.on('error', (error: Error) =>
        isFileError(error)
          ? fail(error)
          : done(err({ kind: 'damaged', why: `its decoder gave up (${error.message})` })),
      );
      worker.on('exit', () => {
        if (signal?.aborted) fail(signal.reason as Error);
        else done(err({ kind: 'damaged', why: 'its decoder ended before it was through' }));
      });
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}

/** The file system's own errors are told by the caller, who knows the file's name. */
const isFileError = (error: Error): boolean => 'syscall' in error;
