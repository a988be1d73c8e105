import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { ApiFailure } from '../api/client.ts';
import { keepSeenPages, type Seen, type SeenShelf } from './seenPages.ts';

const away = () => Promise.reject(new ApiFailure(0, 'server-unreachable', 'Offbook is not answering.', null));

function setUp() {
  const seen = new Map<string, Seen>();
  const shelf: SeenShelf = {
    async put(key, value) {
      seen.set(key, value);
    },
    get: async (key) => seen.get(key) ?? null,
  };
  const open = (workspace: string | null = 'w1') => {
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    keepSeenPages(client, shelf, () => workspace);
    return client;
  };
  return { open, seen };
}

const queryKey = ['story', 'guide.orchard'];

test('a story that was seen is there again when the next opening can’t reach the server', async () => {
  const { open } = setUp();
  await open().fetchQuery({ queryKey, queryFn: async () => ({ title: 'The orchard' }) });
  const next = open();
  await next.prefetchQuery({ queryKey, queryFn: away });
  await vi.waitFor(() => expect(next.getQueryData(queryKey)).toEqual({ title: 'The orchard' }));
});

test('a story that the server says is gone stays gone', async () => {
  const { open } = setUp();
  await open().fetchQuery({ queryKey, queryFn: async () => ({ title: 'The orchard' }) });
  const next = open();
  const gone = () => Promise.reject(new ApiFailure(404, 'story-missing', 'There is no such story.', null));
  await next.prefetchQuery({ queryKey, queryFn: gone });
  expect(next.getQueryData(queryKey)).toBeUndefined();
});

test('what needs the server anyway is not kept', async () => {
  const { open, seen } = setUp();
  await open().fetchQuery({ queryKey: ['take', 't1'], queryFn: async () => ({ text: 'private words' }) });
  expect(seen.size).toBe(0);
});

test('another workspace at the same address sees its own answers only', async () => {
  const { open } = setUp();
  await open('w1').fetchQuery({ queryKey, queryFn: async () => ({ title: 'The orchard' }) });
  await open('w2').fetchQuery({ queryKey, queryFn: async () => ({ title: 'The ferry' }) });
  const [first, second, third, unknown] = [open('w1'), open('w2'), open('w3'), open(null)];
  for (const client of [first, second, third, unknown]) await client.prefetchQuery({ queryKey, queryFn: away });
  await vi.waitFor(() => expect(second.getQueryData(queryKey)).toEqual({ title: 'The ferry' }));
  expect(first.getQueryData(queryKey)).toEqual({ title: 'The orchard' });
  for (const client of [third, unknown]) expect(client.getQueryData(queryKey)).toBeUndefined();
});
