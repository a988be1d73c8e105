import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { failure, type Failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { EngineMessage, TranscribeMessage } from './protocol.ts';
import type { SherpaResult } from './wordsFromTokens.ts';

export type EngineFailure = Failure<
  'speech-engine-missing' | 'speech-engine-crashed' | 'speech-engine-failed' | 'speech-engine-timeout' | 'cancelled'
>;

export interface EngineOptions {
  /** The built script (src/recognisers/sherpa/process.ts). */
  readonly script: string;
  /** Where sherpa-onnx-node is looked for, as a file's path; beside the script by default. */
  readonly from?: string;
  /** The process ends after this long without work, which gives the model's memory back. */
  readonly idleMs?: number;
  /** Loading a large model from a slow disk takes a minute. */
  readonly loadMs?: number;
}

export interface SherpaEngine {
  /** Hears one stretch; calls wait for each other. The process is started when it is needed. */
  transcribe(job: Omit<TranscribeMessage, 'id'>, signal?: AbortSignal): Promise<Result<SherpaResult, EngineFailure>>;
  /** The process id while there is one, for showing and for tests. */
  readonly pid: number | null;
  close(): Promise<void>;
}

/** A stretch may take this many times its own length, for models that are too large for the machine. */
const SLOWEST = 20;
const LEAST_MS = 60_000;

export function createSherpaEngine({ script, from, idleMs = 60_000, loadMs = 180_000 }: EngineOptions): SherpaEngine {
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let nextId = 1;
  let closed = false;

  function start(): ChildProcess {
    const started = fork(script, [], {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, ...(from && { OFFBOOK_SHERPA_FROM: from }) },
    });
    // It must not keep the server or a command from ending.
    holdOpen(started, false);
    started.once('exit', () => {
      if (child === started) child = null;
    });
    child = started;
    return started;
  }

  async function stop(): Promise<void> {
    const running = child;
    if (idle) clearTimeout(idle);
    idle = null;
    if (!running) return;
    child = null;
    const ended = new Promise<void>((done) => running.once('exit', () => done()));
    // Native code in the middle of a model does not listen to anything milder.
    running.kill('SIGKILL');
    await ended;
  }

  async function run(
    job: Omit<TranscribeMessage, 'id'>,
    signal: AbortSignal | undefined,
  ): Promise<Result<SherpaResult, EngineFailure>> {
    if (signal?.aborted || closed) return err(cancelled());
    if (!existsSync(script)) return err(missing(`its part "${script}" is not built`));
    if (idle) clearTimeout(idle);
    const running = child ?? start();
    const answer = await ask(running, { ...job, id: nextId++ }, { loadMs, signal });
    if (answer.stop) await stop();
    else {
      idle = setTimeout(() => void stop(), idleMs);
      idle.unref();
    }
    return answer.result;
  }

  return {
    transcribe(job, signal) {
      const mine = last.then(() => run(job, signal));
      last = mine.catch(() => undefined);
      return mine;
    },
    get pid() {
      return child?.pid ?? null;
    },
    async close() {
      closed = true;
      await stop();
    },
  };
}

/** Whether this process waits for the other one. */
function holdOpen(child: ChildProcess, hold: boolean): void {
  const handles = [child, child.channel, child.stderr as { ref?(): void; unref?(): void } | null];
  for (const handle of handles) {
    if (hold) handle?.ref?.();
    else handle?.unref?.();
  }
}

interface Answer {
  readonly result: Result<SherpaResult, EngineFailure>;
  /** Whether the process can't be used any more. */
  readonly stop: boolean;
}

/** What a process wrote before it ended, kept short: the reason stands in its last lines. */
const SAID_CHARACTERS = 600;

function ask(
  child: ChildProcess,
  message: TranscribeMessage,
  { loadMs, signal }: { readonly loadMs: number; readonly signal: AbortSignal | undefined },
): Promise<Answer> {
  return new Promise((resolve) => {
    let said = '';
    let timer: NodeJS.Timeout;
    const done = (answer: Answer): void => {
      clearTimeout(timer);
      child.off('message', hear);
      child.off('exit', ended);
      child.stderr?.off('data', note);
      signal?.removeEventListener('abort', abort);
      holdOpen(child, false);
      resolve(answer);
    };
    const fail = (why: EngineFailure, stop = true): void => done({ result: err(why), stop });
    const note = (text: Buffer): void => void (said = (said + text.toString()).slice(-SAID_CHARACTERS));
    const wait = (ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => fail(tooSlow(ms)), ms);
    };
    const abort = (): void => fail(cancelled());
    const ended = (code: number | null, how: NodeJS.Signals | null): void => fail(crashed(code, how, said));
    const hear = (heard: EngineMessage): void => {
      if (heard.id !== message.id) return;
      if (heard.type === 'loaded') {
        wait(Math.max(LEAST_MS, (SLOWEST * 1000 * message.samples.length) / message.sampleRateHz));
      } else if (heard.type === 'result') done({ result: ok(heard.result), stop: false });
      else fail(heard.code === 'missing' ? missing(heard.reason) : failed(heard.reason));
    };
    holdOpen(child, true);
    child.on('message', hear);
    child.once('exit', ended);
    child.stderr?.on('data', note);
    signal?.addEventListener('abort', abort, { once: true });
    wait(loadMs);
    child.send(message, (error) => {
      if (error) fail(crashed(null, null, error.message));
    });
  });
}

const cancelled = (): EngineFailure => failure('cancelled', message('Stopped, as you asked.'));

const missing = (reason: string): EngineFailure =>
  failure(
    'speech-engine-missing',
    message(
      'The speech engine (sherpa-onnx) is not on this machine: {why}. Install Offbook anew with its optional parts: npm install --include=optional.',
      { why: firstLine(reason) },
    ),
  );

const failed = (reason: string): EngineFailure =>
  failure(
    'speech-engine-failed',
    message('The speech engine could not use this model: {why}.', { why: firstLine(reason) }),
  );

const crashed = (code: number | null, signal: string | null, said: string): EngineFailure =>
  failure(
    'speech-engine-crashed',
    message(
      'The speech engine ended in the middle ({how}){saying}. Your take is safe. Install the model anew, or choose another.',
      { how: signal ?? `exit ${code ?? 'unknown'}`, saying: said.trim() === '' ? '' : `, saying: ${lastLine(said)}` },
    ),
  );

const tooSlow = (ms: number): EngineFailure =>
  failure(
    'speech-engine-timeout',
    message(
      'The speech engine gave no answer within {seconds} s, so it was stopped. A smaller model may suit this machine better.',
      { seconds: Math.round(ms / 1000) },
    ),
  );

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
