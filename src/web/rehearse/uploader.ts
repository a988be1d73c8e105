import type { ChunkShelf } from './chunkShelf.ts';
import type { AwayTake } from './awayTake.ts';
import { announceTake, deliverChunk } from './chunkDelivery.ts';
import type { SendingPorts } from './chunkDelivery.ts';
import type { Sending } from './troubles.ts';

/** How far a take's sound has got to the server. */
export interface UploadStatus {
  readonly sending: Sending;
  /** Chunks that the server has not acknowledged yet. */
  readonly waiting: number;
}

/** Sends the chunks of one take in their order. */
export interface Uploader {
  /** Gives the chunk the next number, from 0, and sends it. */
  add(bytes: Blob): void;
  /** Resolves once every chunk added so far is acknowledged or can't ever be; `added` is how many there were. */
  flush(): Promise<{ readonly added: number; readonly gone: boolean }>;
  /** Stops sending and forgets the take here: it is finished, or was discarded. */
  forget(): Promise<void>;
  /**
   * Leaves a take that the server has not been told of on the shelf, whole or cut off, to be sent when it is back; it is
   * not to be waited for. False where there is no need, or where the shelf did not hold it: then go on with `flush`.
   */
  leaveForLater(whole: boolean): Promise<boolean>;
  status(): UploadStatus;
}

export interface UploaderOptions extends SendingPorts {
  readonly takeId: string;
  readonly shelf: ChunkShelf;
  /** For a take that the server does not know yet. */
  readonly away?: AwayTake | null;
  /** Called when the status changes. */
  readonly onStatus?: (status: UploadStatus) => void;
}

/**
 * At most this many chunks travel at once, and never more than this far past the first unacknowledged one: a recording
 * is only as long as its first gap.
 */
const WINDOW = 2;

/** Every unacknowledged chunk is held in memory and on the shelf, and retried for as long as the page lives. */
export function createUploader(options: UploaderOptions): Uploader {
  const { takeId, shelf, away = null } = options;
  const stop = new AbortController();
  const held = new Map<number, Blob>();
  const waiters: (() => void)[] = [];
  let added = 0;
  let nextToSend = 0;
  let firstUnacknowledged = 0;
  let gone = false;
  let sending: Sending = 'fine';
  let known = away === null;
  let shelved = true;
  let shelving: Promise<unknown> = Promise.resolve();

  const status = (): UploadStatus => ({ sending, waiting: held.size });
  const report = (now: Sending): void => {
    sending = now;
    options.onStatus?.(status());
  };
  /** The shelf is a second net; where it tears, memory still holds the chunk. */
  const unharmed = (work: Promise<void>): Promise<void> => work.catch(() => undefined);
  const shelve = (work: Promise<void>): void => {
    const done = work.catch(() => {
      shelved = false;
    });
    shelving = Promise.all([shelving, done]);
  };

  function settle(): void {
    if (held.size === 0 || gone || stop.signal.aborted) for (const done of waiters.splice(0)) done();
  }

  async function announce(wanted: AwayTake): Promise<void> {
    const outcome = await announceTake(takeId, wanted, options, stop.signal, (now) => {
      if (now !== 'fine' && now !== 'gone') report(now);
    });
    // A refused take stays on the shelf: what was told is worth more than the reason.
    if (outcome !== 'sent') return;
    known = true;
    report('fine');
    pump();
  }

  function pump(): void {
    if (!known) return;
    while (!gone && !stop.signal.aborted && nextToSend < added && nextToSend < firstUnacknowledged + WINDOW) {
      const index = nextToSend++;
      void deliver(index);
    }
  }

  async function deliver(index: number): Promise<void> {
    const bytes = held.get(index);
    if (bytes === undefined) return;
    const outcome = await deliverChunk({ takeId, index, bytes }, options, stop.signal, (now) => {
      if (now !== 'fine' && now !== 'gone') report(now);
    });
    if (outcome === 'stopped') return;
    if (outcome === 'gone') {
      gone = true;
      stop.abort();
      held.clear();
      void unharmed(shelf.removeTake(takeId));
      report('gone');
    } else {
      held.delete(index);
      void unharmed(shelf.remove(takeId, index));
      while (firstUnacknowledged < added && !held.has(firstUnacknowledged)) firstUnacknowledged++;
      report('fine');
    }
    settle();
    pump();
  }

  shelve(shelf.begin(takeId, away));
  if (away) void announce(away);
  return {
    add(bytes) {
      if (gone || stop.signal.aborted) return;
      const index = added++;
      held.set(index, bytes);
      shelve(shelf.put({ takeId, index, bytes }));
      pump();
      options.onStatus?.(status());
    },
    async flush() {
      if (held.size > 0 && !gone && !stop.signal.aborted) await new Promise<void>((done) => waiters.push(done));
      return { added, gone };
    },
    async leaveForLater(whole) {
      if (known || away === null) return false;
      if (whole) shelve(shelf.begin(takeId, { ...away, chunks: added }));
      await shelving;
      // It may have got through meanwhile.
      if (known || !shelved) return false;
      stop.abort();
      held.clear();
      settle();
      return true;
    },
    async forget() {
      stop.abort();
      held.clear();
      settle();
      await unharmed(shelf.removeTake(takeId));
    },
    status,
  };
}
