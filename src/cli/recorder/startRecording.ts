import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { err, ok, type Result } from '../../shared/result.ts';
import { recorderFailed, type RecorderFailure } from './recorderFailures.ts';
import type { RecorderWay } from './recorderWays.ts';
import { findWavSamples, levelOfPcm16 } from './wavBytes.ts';

/** A recorder at work. */
export interface Recording {
  /** Which program. */
  readonly name: string;
  /** Bytes of samples that are there. */
  recordedBytes(): number;
  /** Of the last tenth of a second, dBFS. */
  levelDbfs(): number;
  /** Resolves when the recorder ends, asked or not, with what it said. */
  readonly ended: Promise<string>;
  /** Has it end, and resolves to the file as it was written. */
  stop(): Promise<Uint8Array>;
}

/** A microphone that is asked for first may take seconds; nobody waits longer. */
const FIRST_SOUND_MS = 6000;
const LOOK_EVERY_MS = 40;
/** A recorder that was asked to end and doesn't is ended. */
const MOST_STOPPING_MS = 3000;
/** A WAV file's head; ffmpeg's is the longest, with 78 bytes. */
const MOST_HEAD_BYTES = 4096;

/**
 * Starts the first way to record that gives sound. Resolves once sound has come, so that nothing is told into a
 * recorder that isn't there yet; else to why the first of the ways failed.
 */
export async function startRecording(
  ways: readonly RecorderWay[],
  file: string,
  cancelled: AbortSignal,
): Promise<Result<Recording, RecorderFailure>> {
  let first: RecorderFailure | null = null;
  for (const way of ways) {
    const running = run(way, file);
    const sounds = await firstSound(running, cancelled);
    if (sounds || cancelled.aborted) return ok(running);
    await running.stop();
    first ??= recorderFailed(way.name, await running.ended);
    await rm(file, { force: true });
  }
  return err(first ?? recorderFailed('', ''));
}

function run({ name, path, args, env, stop }: RecorderWay, file: string): Recording {
  // In a process group of its own: Ctrl-C in the terminal is for Offbook to hear, and the recorder's file stays whole.
  const child = spawn(path, args, {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: process.platform !== 'win32',
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    said = (said + words).slice(-2000);
  });
  child.stdin.on('error', () => undefined);
  let running = true;
  // Whatever ends Offbook ends the recorder, too.
  const leave = (): void => void child.kill('SIGINT');
  process.once('exit', leave);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      running = false;
      resolve(error.message);
    });
    child.once('close', () => {
      running = false;
      process.off('exit', leave);
      resolve(said);
    });
  });
  return {
    name,
    ended,
    recordedBytes: () => look(file, (_, bytes, start) => bytes - start) ?? 0,
    levelDbfs: () =>
      look(file, (fd, bytes, start, perSecond) => {
        const tail = Buffer.alloc(Math.min(bytes - start, 2 * Math.round(perSecond / 20)));
        // Samples are of two bytes, and a file may end within one.
        const at = bytes - tail.length - ((bytes - tail.length - start) % 2);
        return levelOfPcm16(tail.subarray(0, readSync(fd, tail, 0, tail.length, at)));
      }) ?? -Infinity,
    async stop() {
      if (running) {
        if (stop === 'q') child.stdin.end('q');
        else child.kill('SIGINT');
        const late = setTimeout(() => child.kill('SIGKILL'), MOST_STOPPING_MS);
        await ended;
        clearTimeout(late);
      }
      return readFile(file).catch(() => new Uint8Array());
    },
  };
}

/** Looks into the file that is being written; null before it has samples. */
function look<T>(
  file: string,
  read: (fd: number, bytes: number, start: number, bytesPerSecond: number) => T,
): T | null {
  let fd: number;
  try {
    fd = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    const head = Buffer.alloc(MOST_HEAD_BYTES);
    const found = findWavSamples(head.subarray(0, readSync(fd, head, 0, head.length, 0)));
    const { size } = fstatSync(fd);
    return found && size > found.start ? read(fd, size, found.start, found.bytesPerSecond) : null;
  } finally {
    closeSync(fd);
  }
}

/** Whether sound comes before the recorder ends or the wait does. */
function firstSound(recording: Recording, cancelled: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (sounds: boolean): void => {
      clearInterval(looking);
      clearTimeout(enough);
      resolve(sounds);
    };
    const looking = setInterval(() => {
      if (recording.recordedBytes() > 0) settle(true);
    }, LOOK_EVERY_MS);
    const enough = setTimeout(() => settle(false), FIRST_SOUND_MS);
    // What ended at once may still have left sound.
    void recording.ended.then(() => settle(recording.recordedBytes() > 0));
    cancelled.addEventListener('abort', () => settle(false), { once: true });
  });
}
