import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { BOATYARD_GUIDE } from '../../recall/cards/cards.testing.ts';
import { createApp } from '../app.ts';

const TOKEN = 'c'.repeat(64);
const HEADERS = { host: '127.0.0.1:4996', authorization: `Bearer ${TOKEN}` };

const COACHED = `# Harbour Trust Practice Session
**Date:** March 1, 2026
**Interviewer:** Nell Okafor (Harbour Manager)
**Role:** Boat Builder

## Instructions
Answer each question in 2-3 sentences.

---

## Question 1: Start
When could you start, and what notice do you have to give?

**Your Answer:**

---

## Question 2: Experience
Can you share an example of a repair that went wrong, and what you did about it?

**Your Answer:**
[your answer here]

---

## Reflection
1. Which question felt hardest?
2. What would you say better?
`;

let opened: TestOffbook;
let app: Hono;
beforeAll(async () => {
  opened = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE, 'coached.md': COACHED });
  app = createApp(opened.offbook, {
    version: '1.2.3',
    port: 4996,
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

const said = (question: number, text: string | null, more: object = {}) => ({
  question,
  followUpText: null,
  askedAt: 1_772_566_200_000,
  firstWordMs: 800,
  endedAt: 1_772_566_220_000,
  mode: 'typed',
  text,
  takeId: null,
  ...more,
});

describe('a call of chosen questions', () => {
  it('is planned, run with a follow-up, reflected on, written, and read back', async () => {
    const wanted = { stage: 'hiringManager', count: 3, limits: { sentences: { min: 2, max: null }, seconds: null } };
    const { json: plan, status } = await call('POST', '/calls/plan', wanted);
    expect(status).toBe(200);
    expect(plan.questions.map(({ kind }: { kind: string }) => kind)).toEqual([
      'smallTalk',
      expect.any(String),
      expect.any(String),
      expect.any(String),
      'askThem',
    ]);
    expect(plan.instructions).toBe('Answer in at least 2 sentences.');
    plan.questions[1] = {
      ...plan.questions[1],
      questionId: 'own:x',
      title: 'Experience',
      text: 'Tell me about a time you changed how a team worked.',
      kind: 'behavioural',
    };
    const { json: created } = await call('POST', '/calls', { plan });
    expect(created).toMatchObject({ call: { phase: 'planned', next: { kind: 'question', index: 0 } }, review: null });
    const path = `/calls/${created.call.id}`;
    expect((await call('POST', `${path}/answers`, said(0, 'Hi.'))).json.code).toBe('call-not-running');
    expect((await call('POST', `${path}/start`)).json.call.phase).toBe('running');
    expect((await call('POST', `${path}/answers`, said(0, 'Very well, thanks.'))).json.next).toEqual({
      kind: 'question',
      index: 1,
    });
    const general =
      'I always think it is important that everybody in a team talks to each other. In general I try to listen first and I like it when people are open.';
    const asked = await call('POST', `${path}/answers`, said(1, general));
    expect(asked.json.next).toMatchObject({
      kind: 'followUp',
      question: 1,
      followUp: { gap: 'noExample', by: 'rules' },
    });
    // A page that was loaded anew goes on where it was.
    expect((await call('POST', `${path}/start`)).json.call.next).toEqual(asked.json.next);
    const followUpText = asked.json.next.followUp.text;
    const told =
      'At the yard in May I moved our morning talk to the slip, and two weeks later nobody waited for tools.';
    expect((await call('POST', `${path}/answers`, said(1, told, { followUpText }))).json.next.index).toBe(2);
    await call('POST', `${path}/answers`, said(2, null, { skipped: true, firstWordMs: null }));
    await call('POST', `${path}/answers`, said(3, 'Four weeks.'));
    const last = await call('POST', `${path}/answers`, said(4, 'What would you look at first?'));
    expect(last.json.next).toEqual({ kind: 'end' });
    const { json: ended } = await call('POST', `${path}/end`, { stopped: false });
    expect(ended.call).toMatchObject({ phase: 'reflecting', stopped: false });
    expect(ended.review.answers).toHaveLength(6);
    expect(ended.review.suggested.join(' ')).toContain('You left out question 2');
    const { json: reflected } = await call('PUT', `${path}/reflection`, {
      answers: [{ question: plan.reflection[0], answer: 'The second.' }],
      ratings: [{ question: 1, rating: 4 }],
    });
    expect(reflected.call.phase).toBe('done');
    const { json: written } = await call('POST', `${path}/write`, {});
    const text = readFileSync(join(opened.folder, written.path), 'utf8');
    expect(text).toContain(`### Question 1: Follow-up\n${followUpText}\n\n**Your Answer:**\n${told}`);
    const { json: document } = await call('GET', `/documents/one?path=${encodeURIComponent(written.path)}`);
    expect(document.kind ?? 'session').toBe('session');
    // Written again after a correction, it replaces its own; never what somebody changed.
    await call('PUT', `${path}/answers/${ended.call.answers[5].id}`, { text: 'What would you change first?' });
    const again = await call('POST', `${path}/write`, {});
    expect(again.json.path).toBe(written.path);
    expect(readFileSync(join(opened.folder, written.path), 'utf8')).toContain('What would you change first?');
    writeFileSync(join(opened.folder, written.path), 'mine');
    await call('PUT', `${path}/answers/${ended.call.answers[5].id}`, { text: 'Why?' });
    expect((await call('POST', `${path}/write`, {})).status).toBe(409);
    expect((await call('GET', '/calls')).json).toMatchObject({
      calls: [{ id: created.call.id, phase: 'done', questions: 4, answered: 3, writtenTo: written.path }],
      nextCursor: null,
    });
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
  });
});

describe('a call of a coach’s document', () => {
  it('asks what is open, and writes the answers into it, everything else untouched', async () => {
    const { json: plan } = await call('POST', '/calls/plan', { stage: 'hiringManager', document: 'coached.md' });
    expect(plan).toMatchObject({
      document: 'coached.md',
      interviewer: { name: 'Nell Okafor', title: 'Harbour Manager' },
      limits: { sentences: { min: 2, max: 3 } },
      reflection: ['Which question felt hardest?', 'What would you say better?'],
    });
    expect(plan.questions.map(({ kind }: { kind: string }) => kind)).toEqual(['logistics', 'behavioural']);
    const { json: created } = await call('POST', '/calls', { plan });
    const path = `/calls/${created.call.id}`;
    await call('POST', `${path}/start`);
    await call('POST', `${path}/answers`, said(0, 'On 4 May. I give four weeks’ notice.'));
    await call('POST', `${path}/answers`, said(1, '# A keel\nI split it.'));
    await call('POST', `${path}/end`, { stopped: true });
    await call('PUT', `${path}/reflection`, {
      answers: [{ question: 'Which question felt hardest?', answer: 'Was it the second?' }],
      ratings: [],
    });
    const { json: written } = await call('POST', `${path}/write`, {});
    expect(written.path).toBe('coached.md');
    const text = readFileSync(join(opened.folder, 'coached.md'), 'utf8');
    expect(text).toContain('**Your Answer:**\nOn 4 May. I give four weeks’ notice.\n\n---');
    expect(text).toContain('**Your Answer:**\n\\# A keel\nI split it.\n');
    expect(text).not.toContain('[your answer here]');
    expect(text).toContain(
      '1. Which question felt hardest?\n**Answer:** Was it the second?\n2. What would you say better?',
    );
    // Nothing is left to ask but all of it again.
    expect(
      (await call('POST', '/calls/plan', { stage: 'peer', document: 'coached.md' })).json.questions[0].reason,
    ).toBe('Asked in this document.');
  });

  it('says why it can’t', async () => {
    expect((await call('POST', '/calls/plan', { stage: 'peer', document: 'nowhere.md' })).status).toBe(404);
    expect((await call('POST', '/calls/plan', { stage: 'peer', document: 'guide.md' })).json.code).toBe(
      'document-no-session',
    );
    expect((await call('POST', '/calls/plan', { stage: 'nobody' })).status).toBe(400);
    expect((await call('POST', '/calls/none/start')).status).toBe(404);
  });
});
