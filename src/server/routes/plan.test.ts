import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { BOATYARD_GUIDE } from '../../recall/cards/cards.testing.ts';
import { createApp } from '../app.ts';

const TOKEN = 'c'.repeat(64);
const HEADERS = { host: '127.0.0.1:4997', authorization: `Bearer ${TOKEN}` };
const CHECKLIST = `
### Before Friday:
- [ ] Tell each story 2 times
- [ ] Iron the shirt
`;

let opened: TestOffbook;
let app: Hono;
beforeAll(async () => {
  opened = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE + CHECKLIST });
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

it('gives the plan, and today out of it', async () => {
  await call('PUT', '/interviews', [{ on: '2026-03-10', atMinutes: 600, stage: 'Panel' }]);
  const { json: plan } = await call('GET', '/plan');
  expect(plan.plan.days).toHaveLength(8);
  expect(plan.plan.days.at(-1)).toMatchObject({ on: '2026-03-10', interview: 'Panel' });
  expect(plan.calendarDays).toHaveLength(56);
  const { json: today } = await call('GET', '/today');
  expect(today).toMatchObject({ today: '2026-03-03', daysLeft: 7, isInterviewDay: false, minutesDone: 0 });
  expect(today.tasks.map(({ id }: { id: string }) => id)).toEqual(
    plan.plan.days[0].tasks.map(({ id }: { id: string }) => id),
  );
  expect(today.next).toEqual(today.tasks[0]);
  const { json: calendar } = await call('GET', '/plan/calendar.ics');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(9);
  expect((await call('GET', '/card')).json).toMatchObject({
    company: 'Tidewell',
    interview: { stage: 'Panel' },
    stories: [{ title: 'The Leaking Hull', hook: 'Every boat we sent out came back wet inside...' }, {}],
  });
});

it('ticks an item in its guide, and tells an edit that came between', async () => {
  const [{ document, documentHash, text, section }] = (await call('GET', '/plan')).json.checklist.slice(1);
  const tick = { document, baseHash: documentHash, text, section, checked: true };
  const ticked = await call('PUT', '/plan/checklist', tick);
  expect(ticked).toMatchObject({
    status: 200,
    json: { path: 'guide.md', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  const late = await call('PUT', '/plan/checklist', { ...tick, checked: false });
  expect(late).toMatchObject({ status: 409, json: { code: 'document-changed', current: { hash: ticked.json.hash } } });
  expect(late.json.current.text).toContain('- [x] Iron the shirt');
  expect((await call('PUT', '/plan/checklist', { ...tick, baseHash: ticked.json.hash, text: 'Fly' })).status).toBe(404);
  expect((await call('PUT', '/plan/checklist', { ...tick, baseHash: 'x' })).status).toBe(400);
});

it('keeps minutes, ticks what leaves no trace, and shows coverage', async () => {
  expect((await call('GET', '/plan/settings')).json).toEqual({
    minutesByWeekday: [30, 30, 30, 30, 30, 30, 30],
    practiceAtMinutes: null,
  });
  expect((await call('PUT', '/plan/settings', { practiceAtMinutes: 1080 })).json).toMatchObject({
    practiceAtMinutes: 1080,
  });
  expect((await call('PUT', '/plan/settings', { minutesByWeekday: [1] })).status).toBe(422);
  expect((await call('GET', '/plan/calendar.ics')).json).toContain('DTSTART:20260304T180000Z');
  expect((await call('PUT', '/today/tasks', { id: 'none', done: true })).status).toBe(404);
  await call('PUT', '/interviews', [{ on: '2026-03-04', atMinutes: 600, stage: null }]);
  const { tasks } = (await call('GET', '/today')).json;
  const card = tasks.find(({ kind }: { kind: string }) => kind === 'read');
  const after = await call('PUT', '/today/tasks', { id: card.id, done: true });
  expect(after.json.tasks.find(({ id }: { id: string }) => id === card.id)).toMatchObject({ done: true, to: '/card' });
  expect((await call('GET', '/coverage')).json).toMatchObject({ stories: [{}, {}], gaps: expect.any(Array) });
});

it('is described', async () => {
  const { json } = await call('GET', '/openapi.json');
  expect(Object.keys(json.paths)).toEqual(
    expect.arrayContaining([
      '/api/plan',
      '/api/today',
      '/api/plan/checklist',

      '/api/card',
      '/api/coverage',
    ]),
  );
});
