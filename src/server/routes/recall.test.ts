import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { BOATYARD_GUIDE } from '../../recall/cards/cards.testing.ts';
import { createApp } from '../app.ts';

const TOKEN = 'b'.repeat(64);
const HEADERS = { host: '127.0.0.1:4998', authorization: `Bearer ${TOKEN}` };

let opened: TestOffbook;
let app: Hono;
beforeAll(async () => {
  opened = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE });
  app = createApp(opened.offbook, {
    version: '1.2.3',
    port: 4998,
    token: TOKEN,
    webRoot: opened.folder,
    changes: { subscribe: () => () => {} },
    ended: new AbortController().signal,
  });
});
afterAll(() => opened.close());

// oxlint-disable-next-line typescript/no-explicit-any -- JSON as it came; each test says what it expects in it
const call = async (method: string, path: string, body?: unknown): Promise<{ status: number; json: any }> => {
  const answer = await app.request(`/api${path}`, {
    method,
    headers: { ...HEADERS, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
};

it('serves the queue, takes answers, undoes them, and says which cards there are', async () => {
  const { json: view } = await call('GET', '/recall?head=2');
  expect(view.queue).toHaveLength(2);
  const { cardId, reviews } = view.queue[0];
  const given = { cardId, rating: 'good', how: 'self', answered: null, thinkingMs: 1200, reviews };
  expect((await call('POST', '/recall/answers', given)).json).toMatchObject({ review: { rating: 'good' } });
  expect((await call('POST', '/recall/answers', given)).status).toBe(409);
  expect((await call('POST', '/recall/answers', { ...given, rating: 'perfect' })).status).toBe(400);
  expect((await call('POST', '/recall/answers', { ...given, cardId: 'nobody' })).status).toBe(404);
  expect((await call('POST', '/recall/undo', { cardId, reviews: reviews + 1 })).status).toBe(409);
  expect((await call('POST', '/recall/undo', { cardId, reviews })).status).toBe(200);
  expect((await call('POST', '/recall/undo', { cardId, reviews })).status).toBe(409);
  expect((await call('GET', '/recall?kinds=person,personName')).json.queue).toHaveLength(2);
  expect((await call('GET', '/recall/cards?kind=person&limit=5')).json).toMatchObject({
    cards: [{ answer: 'Yard manager who trusted me with the pause' }],
    nextCursor: null,
  });
  expect((await call('GET', '/recall/forecast?risks=2')).json).toMatchObject({ atRisk: [{}, {}], followed: null });
});

it('keeps cards of one’s own, sets cards aside, and checks words', async () => {
  const made = await call('POST', '/recall/cards', { prompt: 'Which tide?', answer: 'the spring tide' });
  const { id } = made.json;
  expect((await call('POST', `/recall/cards/${id}/check`, { text: 'spring tide', how: 'typed' })).json).toMatchObject({
    verdict: 'right',
  });
  expect((await call('PUT', `/recall/cards/${id}`, { suspended: true })).json.suspendedAt).toEqual(expect.any(Number));
  expect((await call('PUT', `/recall/cards/${id}/text`, { prompt: 'Which tide?', answer: 'neap' })).status).toBe(200);
  expect((await call('DELETE', `/recall/cards/${id}`)).json).toEqual({ ok: true });
  expect((await call('DELETE', `/recall/cards/${id}`)).status).toBe(404);
});

it('keeps interviews and settings', async () => {
  const put = await call('PUT', '/interviews', [{ on: '2026-03-20', atMinutes: null, stage: ' Panel ' }]);
  expect(put.json).toMatchObject([{ on: '2026-03-20', stage: 'Panel' }]);
  expect((await call('GET', '/interviews')).json).toEqual(put.json);
  expect((await call('PUT', '/interviews', [{ on: 'soon', atMinutes: null, stage: null }])).status).toBe(422);
  expect((await call('PUT', '/recall/settings', { rolloverHour: 5 })).json).toMatchObject({ rolloverHour: 5 });
  expect((await call('PUT', '/recall/settings', { timeZone: 'Nowhere/Else' })).status).toBe(422);
});

it('exports and imports', async () => {
  const { json } = await call('GET', '/recall/export.json');
  expect(json.cards.length).toBeGreaterThan(30);
  expect((await call('GET', '/recall/export.txt')).json).toMatch(/^#separator:tab\n/);
  expect((await call('POST', '/recall/import', JSON.stringify(json))).json).toMatchObject({ cardsAdded: 0 });
});

it('is described', async () => {
  const { json } = await call('GET', '/openapi.json');
  expect(Object.keys(json.paths)).toEqual(
    expect.arrayContaining(['/api/recall', '/api/recall/answers', '/api/recall/cards/{id}', '/api/interviews']),
  );
});
