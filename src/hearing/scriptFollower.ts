import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ScriptFollowing, ScriptPlace, ScriptToFollow } from '../speech/following/model.ts';
import type { Sound } from '../speech/model.ts';
import type { FollowerAnswer, FollowerRequest } from './followerMessages.ts';

/** A take that is followed while it is told. */
export interface LiveFollowing {
  /** The next mono samples. */
  push(samples: Float32Array): void;
  /** Calls back with the place after each push; one listener. */
  onPlace(listener: (place: ScriptPlace) => void): void;
  /** The whole, about half a second after the last sound. */
  end(signalToNoiseDb?: number | null): Promise<ScriptFollowing>;
  cancel(): void;
}

export interface FollowOptions {
  /** As another instrument measured it. */
  readonly signalToNoiseDb?: number | null;
  /** Share of the sound that was heard, 0 to 1. */
  readonly onFraction?: (fraction: number) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface ScriptFollower {
  /** Follows a recording. Rejects with the signal's reason when it is aborted. */
  follow(sound: Sound, script: ScriptToFollow, options?: FollowOptions): Promise<ScriptFollowing>;
  /** Follows sound as it comes. */
  begin(script: ScriptToFollow, sampleRateHz: number): Promise<LiveFollowing>;
  /** Ends the thread at once. Otherwise it ends by itself when it was idle for a while. */
  close(): Promise<void>;
}

export interface ScriptFollowerOptions {
  /** The built worker (src/hearing/worker.ts). Where there is none, as in tests, the caller's thread does the work. */
  readonly workerScript: string | null;
  /** The thread and its 100 MB are kept so long for the next take. */
  readonly idleMs?: number;
}

const IDLE_MS = 30_000;
/** Sound is handed over in pieces of this length, so that it can be stopped in between. */
const PIECE_SECONDS = 1;

export function createScriptFollower({ workerScript, idleMs = IDLE_MS }: ScriptFollowerOptions): ScriptFollower {
  const script = workerScript !== null && existsSync(workerScript) ? workerScript : null;
  const spare: Thread[] = [];

  async function begin(toFollow: ScriptToFollow, sampleRateHz: number): Promise<LiveFollowing> {
    if (script === null) return beginHere(toFollow, sampleRateHz);
    const thread = spare.pop() ?? new Thread(script, (gone) => remove(spare, gone));
    return thread.begin(toFollow, sampleRateHz, () => {
      if (thread.isGone) return;
      spare.push(thread);
      thread.endAfter(idleMs);
    });
  }

  return {
    begin,
    async follow(sound, toFollow, { signalToNoiseDb = null, onFraction, signal } = {}) {
      signal?.throwIfAborted();
      const live = await begin(toFollow, sound.sampleRateHz);
      const piece = Math.round(PIECE_SECONDS * sound.sampleRateHz);
      const pieces = Math.max(1, Math.ceil(sound.samples.length / piece));
      let heard = 0;
      live.onPlace(() => onFraction?.(Math.min(1, ++heard / pieces)));
      let abort = (): void => {};
      const aborted = new Promise<never>((_, fail) => {
        abort = (): void => {
          live.cancel();
          fail(signal!.reason as Error);
        };
      });
      signal?.addEventListener('abort', abort, { once: true });
      try {
        for (let at = 0; at < sound.samples.length; at += piece) live.push(sound.samples.slice(at, at + piece));
        return await Promise.race([live.end(signalToNoiseDb), aborted]);
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    },
    async close() {
      await Promise.all(spare.splice(0).map((thread) => thread.stop()));
    },
  };
}

/** Without a thread: tools that were bundled without the worker, and tests. */
async function beginHere(script: ScriptToFollow, sampleRateHz: number): Promise<LiveFollowing> {
  // The decoder is large, and the worker has its own.
  const { followHere } = await import('./followHere.ts');
  const following = await followHere(script, sampleRateHz);
  let listener: (place: ScriptPlace) => void = () => {};
  let over = false;
  return {
    push(samples) {
      if (over) return;
      following.push(samples);
      listener(following.place());
    },
    onPlace(next) {
      listener = next;
    },
    end(signalToNoiseDb = null) {
      over = true;
      return Promise.resolve(following.end(signalToNoiseDb));
    },
    cancel() {
      if (!over) following.cancel();
      over = true;
    },
  };
}

/** A worker that follows one take at a time. */
class Thread {
  private readonly worker: Worker;
  private idle: NodeJS.Timeout | null = null;
  isGone = false;
  private listener: (place: ScriptPlace) => void = () => {};
  private settle: { done: (following: ScriptFollowing) => void; fail: (error: Error) => void } | null = null;

  private readonly gone: (thread: Thread) => void;

  constructor(script: string, gone: (thread: Thread) => void) {
    this.gone = gone;
    this.worker = new Worker(script);
    // A thread that waits for its next take keeps no program from ending.
    this.worker.unref();
    this.worker.on('message', (answer: FollowerAnswer) => {
      if (answer.type === 'place') this.listener(answer.place);
      else if (answer.type === 'followed') this.settle?.done(answer.following);
      else this.settle?.fail(new Error(answer.message));
    });
    const lost = (error?: Error): void => {
      this.isGone = true;
      gone(this);
      this.settle?.fail(error ?? new Error('The thread that follows the script ended early.'));
    };
    this.worker.on('error', lost);
    this.worker.on('exit', () => lost());
  }

  async begin(script: ScriptToFollow, sampleRateHz: number, free: () => void): Promise<LiveFollowing> {
    if (this.idle) clearTimeout(this.idle);
    this.idle = null;
    this.listener = () => {};
    let over = false;
    this.send({ type: 'begin', script, sampleRateHz });
    return {
      push: (samples) => {
        if (!over) this.send({ type: 'push', samples, wantsPlace: true });
      },
      onPlace: (listener) => {
        this.listener = listener;
      },
      end: async (signalToNoiseDb = null) => {
        over = true;
        this.worker.ref();
        try {
          return await new Promise<ScriptFollowing>((done, fail) => {
            this.settle = { done, fail };
            this.send({ type: 'end', signalToNoiseDb });
          });
        } finally {
          this.settle = null;
          this.worker.unref();
          free();
        }
      },
      cancel: () => {
        if (over) {
          // It is at its last work already: end it with its thread.
          void this.stop();
          return;
        }
        over = true;
        this.send({ type: 'cancel' });
        free();
      },
    };
  }

  endAfter(idleMs: number): void {
    if (this.idle) clearTimeout(this.idle);
    this.idle = setTimeout(() => {
      this.gone(this);
      void this.stop();
    }, idleMs);
    this.idle.unref();
  }

  async stop(): Promise<void> {
    this.isGone = true;
    if (this.idle) clearTimeout(this.idle);
    await this.worker.terminate();
  }

  private send(request: FollowerRequest): void {
    this.worker.postMessage(request);
  }
}

function remove<T>(list: T[], one: T): void {
  const at = list.indexOf(one);
  if (at >= 0) list.splice(at, 1);
}
