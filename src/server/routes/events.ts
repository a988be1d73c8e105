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
  return new Hono().get(
    '/',
    described('Server-sent events: "changed" whenever documents changed.', 'text/event-stream'),
    (c) =>
      streamSSE(c, async (stream) => {
        const stop = changes.subscribe(() => void stream.writeSSE({ event: 'changed', data: '{}' }));
        const alive = setInterval(() => void stream.writeSSE({ event: 'alive', data: '{}' }), KEEP_ALIVE_MS);
        try {
          await stream.writeSSE({ event: 'ready', data: '{}' });
          await new Promise<void>((done) => {
            stream.onAbort(done);
            ended.addEventListener('abort', () => done(), { once: true });
          });
        } finally {
          clearInterval(alive);
          stop();
        }
      }),
  );
}
