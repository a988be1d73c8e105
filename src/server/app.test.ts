import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE, LARKFIELD_TELLING } from '../../test/builders/larkfieldGuide.ts';
import { openTestOffbook, type TestOffbook } from '../../test/builders/openTestOffbook.ts';
import { createApp } from './app.ts';

const PORT = 4999;
const TOKEN = 'a'.repeat(64);
const HOST = { host: `127.0.0.1:${PORT}` };
const AS_PROGRAM = { ...HOST, authorization: `Bearer ${TOKEN}` };
const COOKIE = { ...HOST, cookie: `offbook-${PORT}=${TOKEN}` };

let opened: TestOffbook;
let app: Hono;
let webRoot: string;
beforeAll(async () => {
  opened = await openTestOffbook({ 'guide.md': LARKFIELD_GUIDE, 'notes/day.md': '# A day\nText.' });
  webRoot = mkdtempSync(join(tmpdir(), 'offbook-web-'));
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Offbook</title>');
  app = createApp(opened.offbook, {
    version: '1.2.3',
    port: PORT,
    token: TOKEN,
    webRoot,
    changes: { subscribe: () => () => {} },
    ended: new AbortController().signal,
  });
});
afterAll(async () => {
  await opened.close();
  rmSync(webRoot, { recursive: true });
});

const json = async (answer: Response | Promise<Response>): Promise<any> => (await answer).json(); // eslint-disable-line typescript/no-explicit-any
const get = (path: string, headers: Record<string, string> = AS_PROGRAM) => app.request(path, { headers });
const send = (method: string, path: string, body: unknown, headers: Record<string, string> = AS_PROGRAM) =>
  app.request(path, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('who may ask', () => {
  it('answers health and its description to any program on this machine', async () => {
    expect(await json(get('/api/health', HOST))).toEqual({ ok: true, version: '1.2.3' });
    const description = await json(get('/api/openapi.json', HOST));
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining(['/api/workspace', '/api/takes/{id}/words', '/api/documents/edit']),
    );
  });

  it('says with every answer which workspace it is of, without its token', async () => {
    const workspace = (await get('/api/health', HOST)).headers.get('x-offbook-workspace')!;
    expect(workspace).toMatch(/^[0-9a-f]{16}$/);
    expect(TOKEN).not.toContain(workspace);
    for (const path of ['/api/workspace', '/api/stories/none'])
      expect((await get(path)).headers.get('x-offbook-workspace')).toBe(workspace);
    expect((await get('/api/workspace', HOST)).headers.get('x-offbook-workspace')).toBeNull();
  });

  it.each([
    [
      'another host name, as DNS rebinding would use',
      { host: 'evil.example:4999', authorization: `Bearer ${TOKEN}` },
      421,
    ],
    ['no token', HOST, 401],
    ['a wrong token', { ...HOST, authorization: `Bearer ${'b'.repeat(64)}` }, 401],
    ['another page', { ...COOKIE, origin: 'https://evil.example' }, 403],
    ['another site', { ...COOKIE, 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine', { ...COOKIE, 'sec-fetch-site': 'same-site' }, 403],
  ])('refuses %s', async (_, headers, status) => {
    expect((await get('/api/workspace', headers as unknown as Record<string, string>)).status).toBe(status);
  });

  it('wants a change with the cookie to come from the page', async () => {
    const change = { cue: 'hook' };
    expect((await send('PUT', '/api/settings', change, COOKIE)).status).toBe(403);
    expect((await send('PUT', '/api/settings', change, { ...COOKIE, origin: `http://127.0.0.1:${PORT}` })).status).toBe(
      200,
    );
    expect((await send('PUT', '/api/settings', change, { ...COOKIE, 'sec-fetch-site': 'same-origin' })).status).toBe(
      200,
    );
  });

  it('gives the page its cookie with the HTML, out of scripts’ reach, for any address of the page', async () => {
    for (const path of ['/', '/stories/guide.reading', '/takes/01']) {
      const page = await get(path, { ...HOST, accept: 'text/html' });
      expect(page.status).toBe(200);
      expect(page.headers.get('set-cookie')).toMatch(
        new RegExp(`offbook-${PORT}=${TOKEN};.*HttpOnly; SameSite=Strict`),
      );
      expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(page.headers.get('strict-transport-security')).toBeNull();
    }
    expect((await get('/assets/gone.js', HOST)).status).toBe(404);
  });
});

describe('what is answered', () => {
  it('shows the folder, a story and a document', async () => {
    const workspace = await json(get('/api/workspace'));
    expect(workspace.documents.map(({ path, kind }: { path: string; kind: string }) => [path, kind])).toEqual([
      ['guide.md', 'guide'],
      ['notes/day.md', 'note'],
    ]);
    const story = await json(get(`/api/stories/${workspace.stories[0].id}`));
    expect(story.story.hooks).toHaveLength(2);
    expect(await json(get('/api/documents/view?path=notes/day.md'))).toMatchObject({
      kind: 'note',
      title: 'A day',
    });
  });

  it('says by code what is not there', async () => {
    for (const [path, code] of [
      ['/api/stories/none', 'story-missing'],
      ['/api/takes/none', 'take-missing'],
      ['/api/documents/view?path=none.md', 'document-missing'],
      ['/api/nothing', 'route-missing'],
    ]) {
      const answer = await get(path!);
      expect([answer.status, (await json(answer)).code]).toEqual([404, code]);
    }
  });

  it('changes a document only from the text that the page has, and gives back the newer one otherwise', async () => {
    const { hash, text } = await json(get('/api/documents/view?path=guide.md'));
    const at = text.indexOf('Patience');
    const edit = { path: 'guide.md', baseHash: hash, edits: [{ range: { start: at, end: at + 8 }, text: 'Calm' }] };
    const changed = await send('POST', '/api/documents/edit', edit);
    expect(changed.status).toBe(200);
    const again = await send('POST', '/api/documents/edit', edit);
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({
      code: 'document-changed',
      current: { text: text.replace('Patience', 'Calm') },
    });
  });

  it('keeps a verdict on a key point, and a misheard form in the guide', async () => {
    const { stories } = await json(get('/api/workspace'));
    const take = await json(send('POST', '/api/takes', { storyId: stories[0].id, cue: 'hook', mimeType: null }));
    const text = LARKFIELD_TELLING.replace('dana', 'banner');
    await send('PUT', `/api/takes/${take.id}/words`, { kind: 'typed', text });
    const judge = (index: number | string, verdict: unknown) =>
      send('PUT', `/api/takes/${take.id}/points/${index}`, { verdict });
    expect((await json(judge(1, 'not-said'))).review.keyPoints[1]).toMatchObject({
      status: 'missed',
      ruled: 'covered',
    });
    expect((await json(judge(1, null))).review.keyPoints[1].status).toBe('covered');
    expect((await judge(1, 'maybe')).status).toBe(400);
    expect((await judge('first', 'said')).status).toBe(400);
    expect((await judge(99, 'said')).status).toBe(404);

    const add = (alias: string) => send('POST', `/api/takes/${take.id}/aliases`, { factId: 'person:dana', alias });
    const refused = await add('35%');
    expect([refused.status, (await json(refused)).code]).toEqual([422, 'alias-is-a-value']);
    const { review } = await json(add('banner'));
    expect(review.facts.find(({ id }: { id: string }) => id === 'person:dana').status).toBe('right');
    expect((await json(get('/api/documents/view?path=guide.md'))).text).toContain(
      '- **Dana** (also heard as "banner")',
    );
  });

  it('imports a recording file as a take that plays', async () => {
    const { stories } = await json(get('/api/workspace'));
    const file = new URL('../../test/fixtures/sound/imported/bursts.mp3', import.meta.url);
    const post = (body: string | Uint8Array, query: string, more: Record<string, string> = {}) =>
      app.request(`/api/takes/import?${query}`, { method: 'POST', headers: { ...AS_PROGRAM, ...more }, body });
    const query = `storyId=${encodeURIComponent(stories[0].id)}`;
    const take = await json(
      post(new Uint8Array(readFileSync(file)), query, { 'x-recorded-at': '2026-01-05T10:00:00Z' }),
    );
    expect(take).toMatchObject({ mimeType: 'audio/mpeg', startedAt: Date.UTC(2026, 0, 5, 10) });
    const sound = await get(`/api/takes/${take.id}/recording`);
    expect([sound.headers.get('content-type'), (await sound.arrayBuffer()).byteLength]).toEqual([
      'audio/mpeg',
      readFileSync(file).length,
    ]);
    const refused = await post('words', query);
    expect([refused.status, (await json(refused)).code]).toEqual([422, 'recording-unknown']);
    expect((await post('words', 'storyId=none')).status).toBe(404);
    expect((await post('words', '')).status).toBe(400);
    const huge = await post('', query, { 'content-length': String(201 * 1024 * 1024) });
    expect([huge.status, (await json(huge)).code]).toEqual([413, 'body-too-large']);
  });

  it('shows and changes how words are heard, without ever showing the key', async () => {
    expect(await json(get('/api/speech'))).toMatchObject({ choice: { kind: 'none' }, hasKey: false });
    const server = { kind: 'server', address: 'http://127.0.0.1:9', model: 'base' };
    const chosen = await send('PUT', '/api/speech', { choice: server, key: 'secret' });
    const said = await chosen.text();
    expect([chosen.status, JSON.parse(said).hasKey, said.includes('secret')]).toEqual([200, true, false]);
    const wrong = await send('PUT', '/api/speech', { choice: { kind: 'model', model: 'none' } });
    expect([wrong.status, (await json(wrong)).code]).toEqual([422, 'speech-model-missing']);
    expect((await send('PUT', '/api/speech', { choice: { kind: 'magic' } })).status).toBe(400);
    const where = (query: string) => get(`/api/speech/where?${query}`);
    const far = await json(where('kind=server&model=base&address=https%3A%2F%2Fspeech.example'));
    expect([far.leavesMachine, far.soundGoes.includes('https://speech.example')]).toEqual([true, true]);
    expect(await json(where('kind=model&model=base'))).toMatchObject({ leavesMachine: false });
    expect((await json(where('kind=server&model=base&address=speech'))).code).toBe('speech-server-address');
    expect((await where('kind=magic')).status).toBe(400);
    expect((await get('/api/speech/models/none/install')).status).toBe(404);
    expect((await send('POST', '/api/takes/none/transcribe', {})).status).toBe(404);

    const { stories } = await json(get('/api/workspace'));
    const file = readFileSync(new URL('../../test/fixtures/sound/imported/bursts.mp3', import.meta.url));
    const query = `storyId=${encodeURIComponent(stories[0].id)}`;
    const take = await json(
      app.request(`/api/takes/import?${query}`, { method: 'POST', headers: AS_PROGRAM, body: new Uint8Array(file) }),
    );
    const begun = await send('POST', `/api/takes/${take.id}/transcribe`, {});
    expect([begun.status, await json(begun)]).toEqual([202, { state: 'running', fraction: 0, failure: null }]);
    // Nobody listens at port 9.
    await expect
      .poll(async () => json(get(`/api/takes/${take.id}/transcribe`)))
      .toMatchObject({ state: 'failed', failure: { code: 'speech-server-unreachable' } });
    expect(
      (await app.request(`/api/takes/${take.id}/transcribe`, { method: 'DELETE', headers: AS_PROGRAM })).status,
    ).toBe(204);
  });

  it('takes a typed telling through to its review', async () => {
    const { stories } = await json(get('/api/workspace'));
    const take = await json(send('POST', '/api/takes', { storyId: stories[0].id, cue: 'hook', mimeType: null }));
    const view = await json(send('PUT', `/api/takes/${take.id}/words`, { kind: 'typed', text: LARKFIELD_TELLING }));
    expect(view.review.connection).toBe('closing');
    const words = { kind: 'heard', text: 'We met at nine.', instrument: 'Browser' };
    const heard = await json(send('PUT', `/api/takes/${take.id}/words`, words));
    expect(heard.transcript).toMatchObject({ source: 'recogniser', instrument: 'Browser', times: null });
    expect((await send('PUT', `/api/takes/${take.id}/words`, { kind: 'shouted', text: 'x' })).status).toBe(400);
    expect((await app.request(`/api/takes/${take.id}`, { method: 'DELETE', headers: AS_PROGRAM })).status).toBe(204);
  });
});
