import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { BOATYARD_GUIDE } from '../../recall/cards/cards.testing.ts';
import { createApp } from '../app.ts';

const TOKEN = 'c'.repeat(64);
const HEADERS = { host: '127.0.0.1:4997', authorization: `Bearer ${TOKEN}` };

let opened: TestOffbook;
let app: Hono;
beforeAll(async () => {
  opened = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE });
  app = createApp(opened.offbook, {
    version: '1.2.3',
    port: 4997,
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
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
};

it('begins a drill, takes its answer, ends it, and keeps its history', async () => {
  const { json: started, status } = await call('POST', '/drills/squeeze/runs', { seconds: 45 });
  expect(status).toBe(200);
  expect(started).toMatchObject({ run: { drill: 'squeeze', setup: { seconds: 45 }, review: null }, take: null });
  const { id, setup } = started.run;
  const exercise = { kind: 'squeeze', runId: id };
  const made = await call('POST', '/takes', { storyId: setup.storyId, cue: 'nothing', mimeType: null, exercise });
  expect(made.json).toMatchObject({ exercise, targetSeconds: { min: 45, max: 45 } });
  await call('PUT', `/takes/${made.json.id}/words`, { kind: 'typed', text: 'Every boat came back wet inside.' });
  const ended = await call('POST', `/drills/runs/${id}/finish`, { marks: [], takeId: made.json.id });
  expect(ended.json).toMatchObject({
    run: { review: { kept: expect.any(Array) } },
    take: { take: { id: made.json.id } },
  });
  // What a squeeze leaves out on purpose is no finding of its take.
  expect(ended.json.take.findings.filter(({ code }: { code: string }) => code.startsWith('missed'))).toEqual([]);
  expect((await call('GET', '/drills/squeeze/runs')).json).toMatchObject({ runs: [{ id }], nextCursor: null });
  expect((await call('GET', `/drills/squeeze/runs?storyId=nobody`)).json.runs).toEqual([]);
  expect((await call('GET', '/drills')).json.drills.find((one: { name: string }) => one.name === 'squeeze').runs).toBe(
    1,
  );
  expect((await call('DELETE', `/drills/runs/${id}`)).status).toBe(204);
  expect((await call('GET', `/drills/runs/${id}`)).status).toBe(404);
});

it('takes marks of every kind, and no others', async () => {
  const { json } = await call('POST', '/drills/whichStory/runs', {});
  const questionId = json.run.setup.questions[0].id;
  const finish = (marks: unknown) => call('POST', `/drills/runs/${json.run.id}/finish`, { marks, takeId: null });
  expect((await finish([{ kind: 'danced', atMs: 1 }])).status).toBe(400);
  const ended = await finish([
    { kind: 'prompted', atMs: -20, questionId },
    { kind: 'chosen', atMs: 1980, questionId, storyId: null },
    { kind: 'blanked', atMs: 2000, typedCharacters: 3 },
  ]);
  expect(ended.json.run.review.choices).toMatchObject([{ questionId, seconds: 2, chosen: null }]);
});

it('says why it can’t', async () => {
  expect((await call('POST', '/drills/juggling/runs', {})).status).toBe(400);
  expect((await call('POST', '/drills/squeeze/runs', { seconds: 50 })).json.code).toBe('squeeze-seconds');
  expect((await call('POST', '/drills/hook/runs', { storyId: 'nobody' })).status).toBe(404);
  const unasked = { storyId: null, cue: 'nothing', mimeType: null };
  expect((await call('POST', '/takes', unasked)).status).toBe(404);
  expect((await call('POST', '/takes', { ...unasked, exercise: { kind: 'hook', runId: 'x' } })).json.code).toBe(
    'drill-run-missing',
  );
});

it('says where each story stands', async () => {
  const { stories } = (await call('GET', '/ladder')).json;
  expect(stories).toMatchObject([
    { rung: 'script', offBook: false, offBookDays: 0, offBookDaysNeeded: 3, steps: [], title: expect.any(String) },
    { rung: 'script' },
  ]);
  const paths = Object.keys((await call('GET', '/openapi.json')).json.paths);
  expect(paths).toEqual(expect.arrayContaining(['/api/drills', '/api/drills/{name}/runs', '/api/ladder']));
});
