import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { eventRoutes } from './events.ts';

describe('the line to open pages', () => {
  it('ends for all of them when the server ends, with one listener however many there are', async () => {
    const server = new AbortController();
    let subscribed = 0;
    const changes = {
      subscribe: () => {
        subscribed++;
        return () => void subscribed--;
      },
    };
    const routes = eventRoutes(changes, server.signal);
    const pages = await Promise.all(
      Array.from({ length: 20 }, async () => (await routes.request('/')).body!.getReader()),
    );
    const first = await Promise.all(pages.map((page) => page.read()));
    expect(new TextDecoder().decode(first[19]!.value)).toContain('event: ready');
    expect(subscribed).toBe(20);
    expect(getEventListeners(server.signal, 'abort')).toHaveLength(1);

    await pages[0]!.cancel();
    server.abort();
    const ends = await Promise.all(pages.map((page) => page.read()));
    expect(ends.every(({ done }) => done)).toBe(true);
    expect(subscribed).toBe(0);
  });
});
