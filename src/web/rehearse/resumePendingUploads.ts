import { browserChunkShelf } from './chunkShelf.ts';
import type { ChunkShelf } from './chunkShelf.ts';
import { deliverChunk } from './chunkDelivery.ts';
import type { SendingPorts } from './chunkDelivery.ts';
import { browserSendingPorts } from './browserPorts.ts';

export interface ResumePorts extends SendingPorts {
  readonly shelf: ChunkShelf;
}

/** What an earlier opening of the page had left behind. */
export interface ResumedUploads {
  /** Takes that now have all that was recorded of them. */
  readonly sent: readonly string[];
  /** Takes that the server no longer knows; their chunks were let go. */
  readonly gone: readonly string[];
}

/**
 * Sends the chunks that a closed, reloaded or crashed page had recorded but not got through. Call it once when the page
 * starts. It waits for as long as the server is away, so don't await it before showing anything. A take is not finished
 * here: it may be one that another tab is still recording, for which sending a chunk twice does no harm.
 */
export async function resumePendingUploads(
  ports: ResumePorts = { ...browserSendingPorts(), shelf: browserChunkShelf() },
): Promise<ResumedUploads> {
  const sent = new Set<string>();
  const gone = new Set<string>();
  const never = new AbortController().signal;
  let pending;
  try {
    pending = await ports.shelf.all();
  } catch {
    return { sent: [], gone: [] };
  }
  for (const chunk of pending) {
    if (gone.has(chunk.takeId)) continue;
    const outcome = await deliverChunk(chunk, ports, never, () => undefined);
    if (outcome === 'gone') {
      sent.delete(chunk.takeId);
      gone.add(chunk.takeId);
      await ports.shelf.removeTake(chunk.takeId).catch(() => undefined);
    } else {
      sent.add(chunk.takeId);
      await ports.shelf.remove(chunk.takeId, chunk.index).catch(() => undefined);
    }
  }
  return { sent: [...sent], gone: [...gone] };
}
