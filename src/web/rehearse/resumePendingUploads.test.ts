import { expect, test } from 'vitest';
import { seededRandom } from '../../shared/random.ts';
import { memoryChunkShelf } from './chunkShelf.ts';
import { resumePendingUploads } from './resumePendingUploads.ts';
import type { ResumePorts } from './resumePendingUploads.ts';

const piece = (text: string): Blob => new Blob([text]);

/** A server that refuses the first try of each address, then gives `status`; waits end at once. */
function setUp(status: number, change: Partial<ResumePorts> = {}) {
  const asked: string[] = [];
  const tried = new Set<string>();
  const shelf = memoryChunkShelf();
  const ports: ResumePorts = {
    shelf,
    async fetch(url, init) {
      if (init.method === 'PUT' && !tried.has(url)) {
        tried.add(url);
        throw new TypeError('Failed to fetch');
      }
      asked.push(`${init.method} ${url}${init.method === 'POST' ? ` ${String(init.body)}` : ''}`);
      return new Response(null, { status });
    },
    wait: async () => undefined,
    random: seededRandom(3),
    whereFree: (_, work) => work(),
    ...change,
  };
  return { asked, shelf, ports };
}

test('the next opening of the page sends what the last one could not, and has it joined', async () => {
  const { asked, shelf, ports } = setUp(204);
  await shelf.begin('kept');
  await shelf.put({ takeId: 'kept', index: 4, bytes: piece('e') });
  await shelf.put({ takeId: 'kept', index: 3, bytes: piece('d') });
  expect(await resumePendingUploads(ports)).toEqual({ sent: ['kept'], gone: [] });
  expect(asked).toEqual([
    'PUT /api/takes/kept/chunks/3',
    'PUT /api/takes/kept/chunks/4',
    'POST /api/takes/kept/finish {"chunks":null}',
  ]);
  expect(await shelf.all()).toEqual([]);
  expect(await shelf.openTakes()).toEqual([]);
});

test('a take whose every chunk arrived but that was never finished is settled too', async () => {
  const { asked, shelf, ports } = setUp(204);
  await shelf.begin('whole');
  await resumePendingUploads(ports);
  expect(asked).toEqual(['POST /api/takes/whole/finish {"chunks":null}']);
});

test('chunks of a take that was deleted meanwhile are let go', async () => {
  const { asked, shelf, ports } = setUp(404);
  await shelf.put({ takeId: 'deleted', index: 0, bytes: piece('a') });
  await shelf.put({ takeId: 'deleted', index: 1, bytes: piece('b') });
  expect(await resumePendingUploads(ports)).toEqual({ sent: [], gone: ['deleted'] });
  expect(asked).toEqual(['PUT /api/takes/deleted/chunks/0']);
  expect(await shelf.all()).toEqual([]);
});

test('a take that another tab is recording is left alone', async () => {
  const { asked, shelf, ports } = setUp(204, { whereFree: async () => undefined });
  await shelf.begin('running');
  expect(await resumePendingUploads(ports)).toEqual({ sent: [], gone: [] });
  expect(asked).toEqual([]);
  expect(await shelf.openTakes()).toEqual(['running']);
});

test('a shelf that cannot be read is no obstacle', async () => {
  const broken = { ...memoryChunkShelf(), openTakes: () => Promise.reject(new Error('no access')) };
  const { ports } = setUp(204, { shelf: broken });
  expect(await resumePendingUploads(ports)).toEqual({ sent: [], gone: [] });
});

const AWAY = { storyId: 'guide.orchard', cue: 'facts', mimeType: 'audio/webm', startedAt: 86_400_000 } as const;

test('a take that was made without the server is announced first, and is whole at the end', async () => {
  const told: string[] = [];
  const { asked, shelf, ports } = setUp(204, { onSent: (takeId, away) => told.push(`${takeId} ${away}`) });
  await shelf.begin('away', { ...AWAY, chunks: 1 });
  await shelf.put({ takeId: 'away', index: 0, bytes: piece('a') });
  expect(await resumePendingUploads(ports)).toEqual({ sent: ['away'], gone: [] });
  expect(asked).toEqual([
    'POST /api/takes {"id":"away","storyId":"guide.orchard","cue":"facts","mimeType":"audio/webm","startedAt":86400000}',
    'PUT /api/takes/away/chunks/0',
    'POST /api/takes/away/finish {"chunks":1}',
  ]);
  expect(told).toEqual(['away true']);
  expect(await shelf.openTakes()).toEqual([]);
});

test('a take that the server refuses, since its story is gone, is kept with its sound', async () => {
  const { asked, shelf, ports } = setUp(404);
  await shelf.begin('away', { ...AWAY, chunks: 1 });
  await shelf.put({ takeId: 'away', index: 0, bytes: piece('a') });
  expect(await resumePendingUploads(ports)).toEqual({ sent: [], gone: [] });
  expect(asked).toHaveLength(1);
  expect(await shelf.openTakes()).toEqual(['away']);
  expect(await shelf.all()).toHaveLength(1);
});

test('a take of another workspace waits until that one is served here again', async () => {
  let served = 'w2';
  const shelf = memoryChunkShelf(() => 'w1');
  const { asked, ports } = setUp(204, { shelf });
  const answer = ports.fetch;
  const here: ResumePorts = {
    ...ports,
    fetch: async (url, init) =>
      url === '/api/health' ? new Response(null, { headers: { 'x-offbook-workspace': served } }) : answer(url, init),
  };
  await shelf.begin('theirs');
  await shelf.put({ takeId: 'theirs', index: 0, bytes: piece('a') });
  expect(await resumePendingUploads(here)).toEqual({ sent: [], gone: [] });
  expect([asked, await shelf.openTakes()]).toEqual([[], ['theirs']]);
  served = 'w1';
  expect(await resumePendingUploads(here)).toEqual({ sent: ['theirs'], gone: [] });
});

test('a server of another workspace is not believed that a take is gone', async () => {
  const shelf = memoryChunkShelf(() => 'w1');
  let answers = 0;
  const { ports } = setUp(204, { shelf });
  const here: ResumePorts = {
    ...ports,
    async fetch(url) {
      if (url === '/api/health') return new Response(null, { headers: { 'x-offbook-workspace': 'w1' } });
      // Another server has taken the port meanwhile, and gives it back.
      const isOther = ++answers === 1;
      const headers = { 'x-offbook-workspace': isOther ? 'w2' : 'w1' };
      return new Response(null, { status: isOther ? 404 : 204, headers });
    },
  };
  await shelf.begin('kept');
  await shelf.put({ takeId: 'kept', index: 0, bytes: piece('a') });
  expect(await resumePendingUploads(here)).toEqual({ sent: ['kept'], gone: [] });
});
