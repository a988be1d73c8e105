import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CatalogueModel } from './catalogue.ts';
import { CATALOGUE } from './catalogue.ts';
import { createModelStore, modelsFolder } from './modelStore.ts';
import { download } from './download.ts';

const CONTENT = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 31 + (i >> 8)) & 255));
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');
const TOKENS = Buffer.from('<blk> 0\n▁a 1\n');
const TOKENS_GIT = createHash('sha1').update(`blob ${TOKENS.length}\0`).update(TOKENS).digest('hex');

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

let folder = '';
let server: Server;
let host = '';
let requests: IncomingMessage[] = [];
let answer: Answer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'models-'));
  requests = [];
  kept = 0;
  server = createServer((request, response) => {
    requests.push(request);
    answer(request, response, requests.length);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true, force: true });
});

/** A host in good order: ranges, a tag, a redirect to where the bytes are. */
const wellBehaved =
  (content: Buffer = CONTENT, tag = SHA256): Answer =>
  (request, response) => {
    if (request.url?.endsWith('tokens.txt')) {
      response.writeHead(200, { etag: `"${TOKENS_GIT}"`, 'content-length': TOKENS.length }).end(TOKENS);
      return;
    }
    if (!request.url?.startsWith('/store')) {
      response.writeHead(302, { location: '/store/model', 'x-linked-etag': `"${tag}"` }).end();
      return;
    }
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (from >= content.length) {
      response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end();
      return;
    }
    const headers = { 'content-length': content.length - from };
    if (from > 0)
      response.writeHead(206, { ...headers, 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` });
    else response.writeHead(200, headers);
    response.end(content.subarray(from));
  };

/** How much the client has kept. */
let kept = 0;

/** Sends some bytes and, when they have arrived, hangs up. */
const cutAfter = (bytes: number, response: ServerResponse, from = 0): void => {
  response.writeHead(from > 0 ? 206 : 200, {
    'content-length': CONTENT.length - from,
    ...(from > 0 && { 'content-range': `bytes ${from}-${CONTENT.length - 1}/${CONTENT.length}` }),
  });
  response.write(CONTENT.subarray(from, from + bytes));
  const looking = setInterval(() => {
    if (kept < from + bytes && !response.destroyed) return;
    clearInterval(looking);
    response.destroy();
  }, 1);
};

const QUICK = { waitsMs: [1, 1, 1], stallMs: 5000 };
const fetchModel = (more: Parameters<typeof download>[2] = {}) =>
  download(`${host}/repo/model.onnx`, join(folder, 'model.onnx'), {
    ...QUICK,
    onBytes: (there) => void (kept = there),
    ...more,
  });
const content = () => readFileSync(join(folder, 'model.onnx'));

describe('a download', () => {
  it('is checked against what the host states, and leaves nothing else behind', async () => {
    answer = wellBehaved();
    const seen: [number, number | null][] = [];
    const fetched = await fetchModel({ onBytes: (there, total) => seen.push([there, total]) });
    expect(fetched).toEqual({ ok: true, value: { sizeBytes: CONTENT.length, sha256: SHA256, checked: 'host' } });
    expect(content().equals(CONTENT)).toBe(true);
    expect(readdirSync(folder)).toEqual(['model.onnx']);
    expect(seen.at(-1)).toEqual([CONTENT.length, CONTENT.length]);
  });

  it('goes on where it was cut', async () => {
    answer = (request, response) => {
      if (!request.url?.startsWith('/store')) return wellBehaved()(request, response, 0);
      if (request.headers.range) return wellBehaved()(request, response, 0);
      cutAfter(100_000, response);
    };
    expect(await fetchModel()).toMatchObject({ ok: true, value: { checked: 'host' } });
    expect(content().equals(CONTENT)).toBe(true);
    const ranges = requests.filter(({ url }) => url?.startsWith('/store')).map(({ headers }) => headers.range);
    expect(ranges[0]).toBeUndefined();
    expect(ranges[1]).toMatch(/^bytes=[1-9]\d*-$/);
  });

  it('survives many cuts, as long as each brings something', async () => {
    answer = (request, response) => {
      if (!request.url?.startsWith('/store')) return wellBehaved()(request, response, 0);
      const from = Number(/(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
      if (from > 240_000) return wellBehaved()(request, response, 0);
      cutAfter(30_000, response, from);
    };
    expect((await fetchModel({ waitsMs: [1] })).ok).toBe(true);
    expect(content().equals(CONTENT)).toBe(true);
  });

  it('goes on in a later try after it was cancelled', async () => {
    const controller = new AbortController();
    answer = (request, response) => {
      if (!request.url?.startsWith('/store')) return wellBehaved()(request, response, 0);
      response.writeHead(200, { 'content-length': CONTENT.length });
      response.write(CONTENT.subarray(0, 50_000));
    };
    const cancelled = await fetchModel({
      signal: controller.signal,
      onBytes: (there) => there >= 50_000 && controller.abort(),
    });
    expect(cancelled).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(statSync(join(folder, 'model.onnx.part')).size).toBe(50_000);
    answer = wellBehaved();
    expect((await fetchModel()).ok).toBe(true);
    expect(requests.at(-1)?.headers.range).toBe('bytes=50000-');
    expect(content().equals(CONTENT)).toBe(true);
  });

  it('begins anew where the host has another file by now', async () => {
    writeFileSync(join(folder, 'model.onnx.part'), 'old bytes');
    writeFileSync(join(folder, 'model.onnx.part.json'), JSON.stringify({ url: `${host}/repo/model.onnx`, tag: 'old' }));
    answer = wellBehaved();
    expect((await fetchModel()).ok).toBe(true);
    expect(content().equals(CONTENT)).toBe(true);
  });

  it('begins anew where the host knows no ranges, and finds a whole part whole', async () => {
    writeFileSync(join(folder, 'model.onnx.part'), CONTENT.subarray(0, 1000));
    writeFileSync(join(folder, 'model.onnx.part.json'), JSON.stringify({ url: `${host}/repo/model.onnx`, tag: null }));
    answer = (_, response) => response.writeHead(200, { 'content-length': CONTENT.length }).end(CONTENT);
    expect(await fetchModel()).toMatchObject({ ok: true, value: { checked: 'recorded' } });
    expect(content().equals(CONTENT)).toBe(true);

    rmSync(join(folder, 'model.onnx'));
    writeFileSync(join(folder, 'model.onnx.part'), CONTENT);
    writeFileSync(join(folder, 'model.onnx.part.json'), JSON.stringify({ url: `${host}/repo/model.onnx`, tag: null }));
    answer = wellBehaved();
    expect(await fetchModel()).toMatchObject({ ok: true, value: { checked: 'host' } });
  });

  it('throws away what has the wrong checksum', async () => {
    answer = wellBehaved(Buffer.concat([CONTENT.subarray(1), Buffer.from([1])]));
    expect(await fetchModel()).toMatchObject({ ok: false, error: { code: 'download-checksum' } });
    expect(readdirSync(folder)).toEqual([]);
    answer = wellBehaved();
    expect(await fetchModel({ sha256: 'f'.repeat(64) })).toMatchObject({ error: { code: 'download-checksum' } });
    expect(await fetchModel({ sha256: SHA256 })).toMatchObject({ ok: true, value: { checked: 'known' } });
  });

  it('gives up a connection that brings nothing, and says so', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-length': 10 }).flushHeaders();
    const fetched = await fetchModel({ stallMs: 50, waitsMs: [1] });
    expect(fetched).toMatchObject({ ok: false, error: { code: 'download-unreachable' } });
    expect(requests).toHaveLength(2);
  });

  it('takes a slow host for what it is', async () => {
    answer = (request, response) => {
      if (!request.url?.startsWith('/store')) return wellBehaved()(request, response, 0);
      response.writeHead(200, { 'content-length': CONTENT.length });
      let at = 0;
      const more = (): void => {
        if (at >= CONTENT.length) return void response.end();
        response.write(CONTENT.subarray(at, (at += 60_000)), () => setTimeout(more, 5));
      };
      more();
    };
    expect((await fetchModel({ stallMs: 2000 })).ok).toBe(true);
    expect(requests).toHaveLength(2);
  });

  it('tells a missing file, a busy host and no host apart', async () => {
    answer = (_, response) => response.writeHead(404).end();
    const missing = await fetchModel();
    expect(missing).toMatchObject({ ok: false, error: { code: 'download-refused' } });
    expect(requests).toHaveLength(1);
    answer = (request, response, count) =>
      count < 4 ? void response.writeHead(503).end() : wellBehaved()(request, response, count);
    expect((await fetchModel()).ok).toBe(true);
    const nobody = await download('http://127.0.0.1:1/model.onnx', join(folder, 'other'), { waitsMs: [] });
    expect(nobody).toMatchObject({ ok: false, error: { code: 'download-unreachable' } });
  });

  it('stops when the disk is full, and goes on when there is room', async () => {
    answer = wellBehaved();
    let room = 100_000;
    const beforeWrite = (bytes: number) => {
      if (bytes > room) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    expect(await fetchModel({ beforeWrite })).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    room = Infinity;
    expect((await fetchModel({ beforeWrite })).ok).toBe(true);
    expect(content().equals(CONTENT)).toBe(true);
  });

  it('says so where it may not write', async () => {
    answer = wellBehaved();
    const fetched = await download(`${host}/a`, join(folder, 'no', 'such', 'folder'), QUICK);
    expect(fetched).toMatchObject({ ok: false, error: { code: 'download-not-writable' } });
  });
});

const MODEL: CatalogueModel = {
  ...CATALOGUE[0]!,
  name: 'small',
  repository: 'someone/small',
  aboutMegabytes: 1,
  files: [{ name: 'model.onnx' }, { name: 'tokens.txt' }],
};

describe('installing a model', () => {
  it('puts it in place only when all of it is there', async () => {
    answer = wellBehaved();
    const store = createModelStore(join(folder, 'models'), host);
    const fractions: number[] = [];
    const installed = await store.install(MODEL, { ...QUICK, onProgress: (fraction) => fractions.push(fraction) });
    expect(installed).toMatchObject({
      ok: true,
      value: { sizeBytes: CONTENT.length + TOKENS.length, checked: 'host' },
    });
    expect(fractions.at(-1)).toBe(1);
    expect(readdirSync(join(folder, 'models'))).toEqual(['small']);
    expect(readdirSync(join(folder, 'models', 'small')).toSorted()).toEqual([
      'model.onnx',
      'offbook-model.json',
      'tokens.txt',
    ]);
    expect(requests[0]?.url).toBe('/someone/small/resolve/main/model.onnx');
    expect(await createModelStore(join(folder, 'models'), host).installed('small')).toMatchObject({ checked: 'host' });
    const before = requests.length;
    expect((await store.install(MODEL, QUICK)).ok).toBe(true);
    expect(requests.length).toBe(before);
  });

  it('keeps what came when a later file fails, and fetches only the rest then', async () => {
    answer = (request, response, count) =>
      request.url?.endsWith('tokens.txt')
        ? void response.writeHead(403).end()
        : wellBehaved()(request, response, count);
    const store = createModelStore(folder, host);
    expect(await store.install(MODEL, QUICK)).toMatchObject({ ok: false, error: { code: 'download-refused' } });
    expect(await store.installed('small')).toBeNull();
    answer = wellBehaved();
    const before = requests.length;
    expect((await store.install(MODEL, QUICK)).ok).toBe(true);
    expect(requests.slice(before).map(({ url }) => url)).toEqual(['/someone/small/resolve/main/tokens.txt']);
  });

  it('is not done twice at the same time, in this process or another', async () => {
    answer = wellBehaved();
    const store = createModelStore(folder, host);
    const [one, two] = await Promise.all([store.install(MODEL, QUICK), store.install(MODEL, QUICK)]);
    expect(one.ok).toBe(true);
    expect(two).toMatchObject({ ok: false, error: { code: 'speech-model-busy' } });
    await store.remove('small');
    writeFileSync(join(folder, '.installing-small.lock'), String(process.ppid));
    expect(await store.install(MODEL, QUICK)).toMatchObject({ error: { code: 'speech-model-busy' } });
    // No process can have this number; whoever held the lock was killed.
    writeFileSync(join(folder, '.installing-small.lock'), '99999999');
    expect((await store.install(MODEL, QUICK)).ok).toBe(true);
  });

  it('is undone wholly, and a damaged one counts as none', async () => {
    answer = wellBehaved();
    const store = createModelStore(folder, host);
    await store.install(MODEL, QUICK);
    expect(await store.changedFile('small')).toBeNull();
    writeFileSync(join(folder, 'small', 'tokens.txt'), TOKENS.toString().toUpperCase());
    expect(await store.changedFile('small')).toBe('tokens.txt');
    writeFileSync(join(folder, 'small', 'tokens.txt'), 'x');
    expect(await store.installed('small')).toBeNull();
    expect(await store.remove('small')).toBe(true);
    expect(await store.remove('small')).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the models that are offered', () => {
  it('have names of their own, and say what they are', () => {
    expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(CATALOGUE.length);
    for (const model of CATALOGUE) {
      expect(model.name).toMatch(/^[a-z0-9-]+$/);
      expect(model.files.some(({ name }) => name.endsWith('tokens.txt'))).toBe(true);
      expect(model.licence).not.toBe('');
      for (const { sha256 } of model.files) if (sha256) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('are kept where programs of this machine keep their data', () => {
    expect(modelsFolder({ OFFBOOK_MODELS: '/models' }, 'linux')).toBe('/models');
    expect(modelsFolder({ XDG_DATA_HOME: '/data' }, 'linux')).toBe(join('/data', 'offbook', 'models'));
  });
});
