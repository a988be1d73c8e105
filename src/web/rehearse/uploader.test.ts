import { expect, test } from 'vitest';
import { seededRandom } from '../../shared/random.ts';
import { memoryChunkShelf } from './chunkShelf.ts';
import { createUploader } from './uploader.ts';
import type { UploadStatus } from './uploader.ts';

/** Lets every promise that can go on go on. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 30; i++) await Promise.resolve();
};

/** A server that answers as told, and a clock whose waits end when the test says so. */
function fakeServer(answer: (index: number, attempt: number) => number | 'unreachable') {
  const calls: { url: string; text: string }[] = [];
  const attempts = new Map<number, number>();
  const waits: { ms: number; end: () => void }[] = [];
  const stored = new Map<number, string>();
  let travelling = 0;
  let mostTravelling = 0;
  let held: (() => void)[] | null = null;
  return {
    calls,
    waits,
    stored,
    mostTravelling: () => mostTravelling,
    hold() {
      held = [];
    },
    release() {
      const all = held ?? [];
      held = null;
      for (const go of all) go();
    },
    endWaits() {
      for (const wait of waits.splice(0)) wait.end();
    },
    ports: {
      async fetch(url: string, init: RequestInit): Promise<Response> {
        const text = init.body instanceof Blob ? await init.body.text() : '';
        calls.push({ url, text });
        if (init.method !== 'PUT') return new Response('<html></html>');
        const index = Number(url.slice(url.lastIndexOf('/') + 1));
        travelling++;
        mostTravelling = Math.max(mostTravelling, travelling);
        if (held !== null) await new Promise<void>((go) => held?.push(go));
        travelling--;
        const attempt = (attempts.get(index) ?? 0) + 1;
        attempts.set(index, attempt);
        const status = answer(index, attempt);
        if (status === 'unreachable') throw new TypeError('Failed to fetch');
        if (status === 204) stored.set(index, text);
        return new Response(null, { status });
      },
      wait: (ms: number) => new Promise<void>((end) => waits.push({ ms, end })),
      random: seededRandom(7),
    },
  };
}

const piece = (text: string): Blob => new Blob([text]);

test('chunks are numbered from 0 and flush counts them', async () => {
  const server = fakeServer(() => 204);
  const uploader = createUploader({ ...server.ports, takeId: 't1', shelf: memoryChunkShelf() });
  uploader.add(piece('a'));
  uploader.add(piece('b'));
  uploader.add(piece('c'));
  expect(await uploader.flush()).toEqual({ added: 3, gone: false });
  expect(server.calls.map((call) => call.url)).toEqual([
    '/api/takes/t1/chunks/0',
    '/api/takes/t1/chunks/1',
    '/api/takes/t1/chunks/2',
  ]);
  expect([...server.stored.values()]).toEqual(['a', 'b', 'c']);
});

test('no more than two chunks travel at once', async () => {
  const server = fakeServer(() => 204);
  const uploader = createUploader({ ...server.ports, takeId: 't1', shelf: memoryChunkShelf() });
  server.hold();
  for (const text of 'abcdefgh') uploader.add(piece(text));
  await settled();
  server.release();
  await uploader.flush();
  expect(server.mostTravelling()).toBe(2);
  expect(server.stored.size).toBe(8);
});

test('a chunk that fails holds the later ones back, so that no gap can grow', async () => {
  const server = fakeServer((index, attempt) => (index === 0 && attempt < 3 ? 'unreachable' : 204));
  const uploader = createUploader({ ...server.ports, takeId: 't1', shelf: memoryChunkShelf() });
  for (const text of 'abcd') uploader.add(piece(text));
  await settled();
  expect([...server.stored.keys()]).toEqual([1]);
  server.endWaits();
  await settled();
  server.endWaits();
  await uploader.flush();
  expect([...server.stored.keys()].toSorted()).toEqual([0, 1, 2, 3]);
});

test('waits between tries double, within half to whole of it, up to four seconds', async () => {
  const server = fakeServer((_, attempt) => (attempt <= 8 ? 503 : 204));
  const uploader = createUploader({ ...server.ports, takeId: 't1', shelf: memoryChunkShelf() });
  uploader.add(piece('a'));
  const waited: number[] = [];
  for (let i = 0; i < 8; i++) {
    await settled();
    waited.push(server.waits[0]?.ms ?? -1);
    server.endWaits();
  }
  await uploader.flush();
  [250, 500, 1000, 2000, 4000, 4000, 4000, 4000].forEach((full, i) => {
    expect(waited[i]).toBeGreaterThanOrEqual(full / 2);
    expect(waited[i]).toBeLessThanOrEqual(full);
  });
});

test('says when the server is away after a second failure, and when it is back', async () => {
  const said: UploadStatus[] = [];
  const server = fakeServer((_, attempt) => (attempt <= 2 ? 'unreachable' : 204));
  const uploader = createUploader({
    ...server.ports,
    takeId: 't1',
    shelf: memoryChunkShelf(),
    onStatus: (status) => said.push(status),
  });
  uploader.add(piece('a'));
  await settled();
  expect(uploader.status()).toEqual({ sending: 'fine', waiting: 1 });
  server.endWaits();
  await settled();
  expect(uploader.status()).toEqual({ sending: 'away', waiting: 1 });
  server.endWaits();
  await uploader.flush();
  expect(said.at(-1)).toEqual({ sending: 'fine', waiting: 0 });
});

test('a full disk is said at once and tried again', async () => {
  const server = fakeServer((_, attempt) => (attempt === 1 ? 507 : 204));
  const uploader = createUploader({ ...server.ports, takeId: 't1', shelf: memoryChunkShelf() });
  uploader.add(piece('a'));
  await settled();
  expect(uploader.status().sending).toBe('disk-full');
  server.endWaits();
  await uploader.flush();
  expect(uploader.status()).toEqual({ sending: 'fine', waiting: 0 });
});

test('a restarted server that wants a new cookie gets asked for the page first', async () => {
  const server = fakeServer((_, attempt) => (attempt === 1 ? 403 : 204));
  const uploader = createUploader({ ...server.ports, takeId: 't1', shelf: memoryChunkShelf() });
  uploader.add(piece('a'));
  await settled();
  server.endWaits();
  await uploader.flush();
  expect(server.calls.map((call) => call.url)).toEqual(['/api/takes/t1/chunks/0', '/', '/api/takes/t1/chunks/0']);
});

test('unacknowledged chunks stand on the shelf, acknowledged ones do not', async () => {
  const shelf = memoryChunkShelf();
  const server = fakeServer((index) => (index === 0 ? 204 : 'unreachable'));
  const uploader = createUploader({ ...server.ports, takeId: 't1', shelf });
  uploader.add(piece('a'));
  uploader.add(piece('b'));
  await settled();
  expect((await shelf.all()).map((chunk) => chunk.index)).toEqual([1]);
});

test('a broken shelf does not stop the sound', async () => {
  const broken = {
    begin: () => Promise.reject(new Error('quota')),
    openTakes: () => Promise.reject(new Error('quota')),
    awayTake: () => Promise.reject(new Error('quota')),
    workspaceOf: () => Promise.reject(new Error('quota')),
    put: () => Promise.reject(new Error('quota')),
    remove: () => Promise.reject(new Error('quota')),
    removeTake: () => Promise.reject(new Error('quota')),
    all: () => Promise.reject(new Error('quota')),
  };
  const server = fakeServer(() => 204);
  const uploader = createUploader({ ...server.ports, takeId: 't1', shelf: broken });
  uploader.add(piece('a'));
  expect(await uploader.flush()).toEqual({ added: 1, gone: false });
});

test('a take that the server no longer knows ends the sending', async () => {
  const shelf = memoryChunkShelf();
  const server = fakeServer(() => 404);
  const uploader = createUploader({ ...server.ports, takeId: 't1', shelf });
  uploader.add(piece('a'));
  uploader.add(piece('b'));
  expect(await uploader.flush()).toEqual({ added: 2, gone: true });
  expect(uploader.status()).toEqual({ sending: 'gone', waiting: 0 });
  expect(await shelf.all()).toEqual([]);
});

test('a forgotten take is sent no more and leaves nothing behind', async () => {
  const shelf = memoryChunkShelf();
  const server = fakeServer(() => 'unreachable');
  const uploader = createUploader({ ...server.ports, takeId: 't1', shelf });
  uploader.add(piece('a'));
  await settled();
  await uploader.forget();
  server.endWaits();
  await settled();
  const calls = server.calls.length;
  uploader.add(piece('b'));
  await settled();
  expect(server.calls.length).toBe(calls);
  expect(await shelf.all()).toEqual([]);
  expect(await uploader.flush()).toMatchObject({ gone: false });
});

const AWAY = { storyId: 'guide.orchard', cue: 'facts', mimeType: 'audio/webm', startedAt: 1, chunks: null } as const;

test('a take that the server does not know is left on the shelf, whole, and not waited for', async () => {
  const shelf = memoryChunkShelf();
  const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const wait = () => new Promise<void>(() => undefined);
  const uploader = createUploader({ fetch, wait, random: seededRandom(7), takeId: 't', shelf, away: AWAY });
  uploader.add(piece('a'));
  uploader.add(piece('b'));
  expect(await uploader.leaveForLater(true)).toBe(true);
  expect(await shelf.awayTake('t')).toEqual({ ...AWAY, chunks: 2 });
  expect((await shelf.all()).map(({ index }) => index)).toEqual([0, 1]);
});

test('a take announced while it is told is finished as any other', async () => {
  const shelf = memoryChunkShelf();
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return new Response(null, { status: 204 });
  };
  const wait = async () => undefined;
  const uploader = createUploader({ fetch, wait, random: seededRandom(7), takeId: 't', shelf, away: AWAY });
  uploader.add(piece('a'));
  await settled();
  expect(await uploader.leaveForLater(true)).toBe(false);
  expect(await uploader.flush()).toEqual({ added: 1, gone: false });
  expect(urls).toEqual(['/api/takes', '/api/takes/t/chunks/0']);
});
