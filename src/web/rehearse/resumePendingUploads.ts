import { workspaceOf } from '../offline/workspaceHere.ts';
import { backoffMs } from './backoff.ts';
import { browserSendingPorts } from './browserPorts.ts';
import { announceTake, deliverChunk } from './chunkDelivery.ts';
import type { SendingPorts } from './chunkDelivery.ts';
import { browserChunkShelf } from './chunkShelf.ts';
import type { ChunkShelf, PendingChunk } from './chunkShelf.ts';
import { whereTakeIsFree } from './takeLocks.ts';

export interface ResumePorts extends SendingPorts {
  /** Hears of each take once the server has it. `away`: it began without the server. */
  readonly onSent?: (takeId: string, away: boolean) => void;
  readonly shelf: ChunkShelf;
  /** Runs the work if no other tab is recording the take. */
  readonly whereFree: (takeId: string, work: () => Promise<void>) => Promise<void>;
}

/** What an earlier opening of the page had left behind. */
export interface ResumedUploads {
  /** Takes that now have all that was recorded of them; the server marks them as interrupted. */
  readonly sent: readonly string[];
  /** Takes that the server no longer knows; their chunks were let go. */
  readonly gone: readonly string[];
}

export const browserResumePorts = (): ResumePorts => ({
  ...browserSendingPorts(),
  shelf: browserChunkShelf(),
  whereFree: whereTakeIsFree,
});

/**
 * Settles the takes that a closed, reloaded or crashed page left unfinished: sends the chunks that had not got through
 * and has what is there joined. Call it once when the page starts. It waits for as long as the server is away, so don't
 * await it before showing anything. Takes that another tab is recording are left alone, and those of another workspace
 * until it is served here again.
 */
export async function resumePendingUploads(surroundings: ResumePorts = browserResumePorts()): Promise<ResumedUploads> {
  const sent: string[] = [];
  const gone: string[] = [];
  let there: string | null = null;
  for (const [takeId, chunks] of await leftBehind(surroundings.shelf)) {
    const workspace = await surroundings.shelf.workspaceOf(takeId).catch(() => null);
    if (workspace !== null && workspace !== (there ??= await workspaceThere(surroundings))) continue;
    const ports = { ...surroundings, workspace };
    await ports.whereFree(takeId, async () => {
      const away = await ports.shelf.awayTake(takeId).catch(() => null);
      const never = new AbortController().signal;
      // One that the server refuses stays here, and is offered again the next time: its story may be back by then.
      if (away && (await announceTake(takeId, away, ports, never, () => undefined)) !== 'sent') return;
      const known = await sendAll(chunks, ports);
      if (known) await finish(takeId, away?.chunks ?? null, ports);
      if (known) ports.onSent?.(takeId, away !== null);
      await ports.shelf.removeTake(takeId).catch(() => undefined);
      (known ? sent : gone).push(takeId);
    });
  }
  return { sent, gone };
}

/** The workspace that is served here, as soon as it is. */
async function workspaceThere({ fetch, wait, random }: ResumePorts): Promise<string> {
  for (let failures = 1; ; failures++) {
    const answer = await fetch('/api/health', { cache: 'no-store' }).catch(() => null);
    const there = answer && workspaceOf(answer);
    if (there) return there;
    await wait(backoffMs(failures, random));
  }
}

async function leftBehind(shelf: ChunkShelf): Promise<ReadonlyMap<string, readonly PendingChunk[]>> {
  const byTake = new Map<string, PendingChunk[]>();
  try {
    for (const takeId of await shelf.openTakes()) byTake.set(takeId, []);
    for (const chunk of await shelf.all()) byTake.set(chunk.takeId, [...(byTake.get(chunk.takeId) ?? []), chunk]);
  } catch {
    // A shelf that can't be read holds nothing for us.
  }
  return byTake;
}

/** False where the server no longer knows the take. */
async function sendAll(chunks: readonly PendingChunk[], ports: ResumePorts): Promise<boolean> {
  const never = new AbortController().signal;
  for (const chunk of chunks) {
    if ((await deliverChunk(chunk, ports, never, () => undefined)) === 'gone') return false;
    await ports.shelf.remove(chunk.takeId, chunk.index).catch(() => undefined);
  }
  return true;
}

/** Null chunks: the take was cut off, and nobody knows how many there should have been. Without an answer the server settles the take itself. */
async function finish(takeId: string, chunks: number | null, ports: ResumePorts): Promise<void> {
  try {
    await ports.fetch(`/api/takes/${encodeURIComponent(takeId)}/finish`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chunks }),
    });
  } catch {
    // Gone again; nothing is lost, the chunks are with the server.
  }
}
