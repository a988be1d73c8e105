import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ScriptFollowing, ScriptPlace, ScriptToFollow } from '../speech/following/model.ts';
import { DECODER_RATE_HZ } from '../speech/following/phoneticDecoder.ts';
import type { Sound } from '../speech/model.ts';
import type { FollowerAnswer, FollowerRequest } from './followerMessages.ts';

/** A take that is followed while it is told. */
export interface LiveFollowing {
  /** The next mono samples. */
  push(samples: Float32Array): void;
  /** Calls back with the place after each push; one listener. */
  onPlace(listener: (place: ScriptPlace) => void): void;
  /** Calls back where the sound can't be followed any further; `end` then rejects with the same. One listener. */
  onFailure(listener: (error: Error) => void): void;
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

export type FeedPieces = (push: (samples: Float32Array, sampleRateHz: number) => Promise<void>) => Promise<void>;

export interface ScriptFollower {
  /** Follows a recording. Rejects with the signal's reason when it is aborted. */
  follow(sound: Sound, script: ScriptToFollow, options?: FollowOptions): Promise<ScriptFollowing>;
  /**
   * Follows a recording that is never in memory whole: `feed` hands its pieces to `push` in order, awaiting each. Rejects
   * with what `feed` rejects with, and with the signal's reason when it is aborted.
   */
  followPieces(feed: FeedPieces, script: ScriptToFollow, options?: FollowOptions): Promise<ScriptFollowing>;
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
/** So many pieces wait for the thread at most. */
const MOST_WAITING = 8;
/** What dies young in the thread is small: words of partial results. */
const YOUNG_MB = 8;

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

  async function followPieces(
    feed: FeedPieces,
    toFollow: ScriptToFollow,
    { signalToNoiseDb = null, signal }: FollowOptions = {},
  ): Promise<ScriptFollowing> {
    signal?.throwIfAborted();
    let live: LiveFollowing | null = null;
    let over = false;
    let waiting = 0;
    let wake = (): void => {};
    let stop = (_: Error): void => {};
    const stopped = new Promise<never>((_, fail) => (stop = fail));
    // It is raced with below; until then it must not count as unhandled.
    stopped.catch(() => undefined);
    const abort = (): void => stop(signal!.reason as Error);
    signal?.addEventListener('abort', abort, { once: true });

    const open = async (sampleRateHz: number): Promise<LiveFollowing> => {
      const opened = await begin(toFollow, sampleRateHz);
      if (over) opened.cancel();
      opened.onPlace(() => {
        waiting--;
        wake();
      });
      opened.onFailure(stop);
      return opened;
    };
    const push = async (samples: Float32Array, sampleRateHz: number): Promise<void> => {
      live ??= await Promise.race([open(sampleRateHz), stopped]);
      const piece = Math.round(PIECE_SECONDS * sampleRateHz);
      for (let at = 0; at < samples.length; at += piece) {
        if (waiting >= MOST_WAITING) await Promise.race([new Promise<void>((room) => (wake = room)), stopped]);
        waiting++;
        live.push(samples.slice(at, at + piece));
      }
    };
    try {
      await Promise.race([feed(push), stopped]);
      live ??= await open(DECODER_RATE_HZ);
      return await Promise.race([live.end(signalToNoiseDb), stopped]);
    } catch (error) {
      live?.cancel();
      throw error;
    } finally {
      over = true;
      signal?.removeEventListener('abort', abort);
    }
  }

  return {
    begin,
    followPieces,
    follow({ samples, sampleRateHz }, toFollow, options = {}) {
      const piece = Math.round(PIECE_SECONDS * sampleRateHz);
      const feed: FeedPieces = async (push) => {
        for (let at = 0; at < samples.length; at += piece) {
          await push(samples.subarray(at, at + piece), sampleRateHz);
          options.onFraction?.(Math.min(1, (at + piece) / samples.length));
        }
      };
      return followPieces(feed, toFollow, options);
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
    // It throws where it is called.
    onFailure: () => undefined,
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

  /** Of the take that is followed: the first thing that went wrong. */
  private failure: Error | null = null;
  private onFailure: (error: Error) => void = () => {};

  private readonly gone: (thread: Thread) => void;

  constructor(script: string, gone: (thread: Thread) => void) {
    this.gone = gone;
    this.worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    // A thread that waits for its next take keeps no program from ending.
    this.worker.unref();
    this.worker.on('message', (answer: FollowerAnswer) => {
      if (answer.type === 'place') this.listener(answer.place);
      else if (answer.type === 'followed') this.settle?.done(answer.following);
      else this.fail(new Error(answer.message));
    });
    const lost = (error?: Error): void => {
      this.isGone = true;
      gone(this);
      this.fail(error ?? new Error('The thread that follows the script ended early.'));
    };
    this.worker.on('error', lost);
    this.worker.on('exit', () => lost());
  }

  async begin(script: ScriptToFollow, sampleRateHz: number, free: () => void): Promise<LiveFollowing> {
    if (this.idle) clearTimeout(this.idle);
    this.idle = null;
    this.listener = () => {};
    this.onFailure = () => {};
    this.failure = null;
    let over = false;
    // Whoever waits for a place has nothing else that keeps the program from ending.
    this.worker.ref();
    this.send({ type: 'begin', script, sampleRateHz });
    return {
      push: (samples) => {
        if (!over) this.send({ type: 'push', samples, wantsPlace: true });
      },
      onPlace: (listener) => {
        this.listener = listener;
      },
      onFailure: (listener) => {
        this.onFailure = listener;
      },
      end: async (signalToNoiseDb = null) => {
        over = true;
        try {
          if (this.failure) throw this.failure;
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
        this.worker.unref();
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

  private fail(error: Error): void {
    this.failure ??= error;
    this.onFailure(error);
    this.settle?.fail(error);
  }

  private send(request: FollowerRequest): void {
    this.worker.postMessage(request);
  }
}

function remove<T>(list: T[], one: T): void {
  const at = list.indexOf(one);
  if (at >= 0) list.splice(at, 1);
}
