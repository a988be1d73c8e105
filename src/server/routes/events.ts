import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { described } from '../describe.ts';

/** Tells pages that documents changed on disk. A hint: they read again what they show. */
export interface ChangeFeed {
  subscribe(onChange: () => void): () => void;
}

/** Proxies and sleeping laptops drop quiet connections; a comment now and then keeps this one. */
const KEEP_ALIVE_MS = 25_000;

export function eventRoutes(changes: ChangeFeed, ended: AbortSignal) {
  // One listener for all streams, however many pages are open: each one of its own would outlive its page.
  const open = new Set<() => void>();
  ended.addEventListener('abort', () => open.forEach((close) => close()), { once: true });
  return new Hono().get(
    '/',
    described('Server-sent events: "changed" whenever documents changed.', 'text/event-stream'),
    (c) =>
      streamSSE(c, async (stream) => {
        const stop = changes.subscribe(() => void stream.writeSSE({ event: 'changed', data: '{}' }));
        const alive = setInterval(() => void stream.writeSSE({ event: 'alive', data: '{}' }), KEEP_ALIVE_MS);
        let close = (): void => undefined;
        const closed = new Promise<void>((done) => (close = done));
        stream.onAbort(close);
        open.add(close);
        if (ended.aborted) close();
        try {
          await stream.writeSSE({ event: 'ready', data: '{}' });
          await closed;
        } finally {
          open.delete(close);
          clearInterval(alive);
          stop();
        }
      }),
  );
}
