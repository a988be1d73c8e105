import { Worker } from 'node:worker_threads';
import { err, type Result } from '../shared/result.ts';
import type { OnFraction, Undecoded } from './decodedSound.ts';
import type { HeardSound, SoundWanted } from './hearSound.ts';
import type { DecodeAnswer, DecodeMessage, DecodeSource, DecodeTask, OnPiece } from './workerMessages.ts';
import { message } from '../shared/message.ts';

export interface WorkerOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onFraction?: OnFraction | undefined;
  /** Where pieces are wanted; the next one waits for it. */
  readonly onPiece?: OnPiece | undefined;
  /** A decoder that gets no further for this long has lost its way in a damaged file. */
  readonly stallMs?: number;
}

const STALL_MS = 60_000;
/** What dies young in it are pieces of sound, which are no part of the heap. */
const YOUNG_MB = 8;

/**
 * Decodes in a thread of its own. A file that brings a decoder down ends that thread and is `damaged`. Rejects with the
 * signal's reason when it is aborted, after the thread has ended, and with what `onPiece` or a range rejects with.
 */
export async function decodeInWorker(
  script: string,
  source: DecodeSource,
  wanted: SoundWanted,
  { signal, onFraction, onPiece, stallMs = STALL_MS }: WorkerOptions,
): Promise<Result<HeardSound, Undecoded>> {
  signal?.throwIfAborted();
  const task: DecodeTask = { source: 'ranges' in source ? { size: source.ranges.size } : source, wanted };
  // The decoders write what they stumble over to the console; the warnings say it already.
  const worker = new Worker(script, {
    workerData: task,
    stdout: true,
    stderr: true,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const cancel = (): void => void worker.terminate();
  signal?.addEventListener('abort', cancel, { once: true });
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  try {
    return await new Promise((done, fail) => {
      const watch = (): void => {
        clearTimeout(timer);
        if (over) return;
        timer = setTimeout(() => done(err({ kind: 'damaged', why: message('its decoder got no further') })), stallMs);
      };
      /** It waits for this; that is no stall. */
      const answer = async (work: () => Promise<DecodeAnswer>): Promise<void> => {
        clearTimeout(timer);
        try {
          const message = await work();
          watch();
          worker.postMessage(message);
        } catch (error) {
          fail(error as Error);
        }
      };
      watch();
      worker.on('message', (message: DecodeMessage) => {
        watch();
        switch (message.type) {
          case 'progress':
            onFraction?.(message.fraction);
            break;
          case 'read':
            void answer(async () => ({
              type: 'range',
              bytes: 'ranges' in source ? await source.ranges.read(message.start, message.end) : new Uint8Array(),
            }));
            break;
          case 'piece':
            void answer(async () => {
              await onPiece?.(message.samples, message.sampleRateHz);
              return { type: 'more' };
            });
            break;
          case 'done':
            done(message.heard);
        }
      });
      worker.on('error', (error: Error) =>
        isFileError(error)
          ? fail(error)
          : done(err({ kind: 'damaged', why: message('its decoder gave up ({reason})', { reason: error.message }) })),
      );
      worker.on('exit', () => {
        if (signal?.aborted) fail(signal.reason as Error);
        else done(err({ kind: 'damaged', why: message('its decoder ended before it was through') }));
      });
    });
  } finally {
    over = true;
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}

/** The file system's own errors are told by the caller, who knows the file's name. */
const isFileError = (error: Error): boolean => 'syscall' in error;
