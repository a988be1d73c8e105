import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { createAssistants } from '../../assistant/createAssistants.ts';
import { BOATYARD_GUIDE } from '../../recall/cards/cards.testing.ts';
import { createApp } from '../app.ts';

const TOKEN = 'c'.repeat(64);
const HEADERS = { host: '127.0.0.1:4995', authorization: `Bearer ${TOKEN}` };

const CULTURE = `# Our principles

## Open Doors
Anybody may ask anybody, and gets an answer.

## Finish Well
What we hand over is whole.

## Say It Early
Bad news travels at once.
`;

let opened: TestOffbook;
let app: Hono;
let model: Server;
let asked: { readonly key: string | undefined; readonly body: string }[] = [];
let answer: (response: ServerResponse) => void;
beforeAll(async () => {
  model = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => void (body += part.toString()));
    request.on('end', () => {
      asked.push({ key: request.headers.authorization, body });
      answer(response);
    });
  });
  await new Promise<void>((done) => model.listen(0, '127.0.0.1', done));
  opened = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE, 'culture.md': CULTURE });
  app = createApp(
    { ...opened.offbook, assistants: createAssistants({ timeoutMs: 60 }) },
    {
      version: '1.2.3',
      port: 4995,
      token: TOKEN,
      webRoot: opened.folder,
      changes: { subscribe: () => () => {} },
      ended: new AbortController().signal,
    },
  );
});
afterAll(async () => {
  model.closeAllConnections();
  await new Promise((done) => model.close(done));
  await opened.close();
});

// oxlint-disable-next-line typescript/no-explicit-any -- JSON as it came; each test says what it expects in it
const call = async (method: string, path: string, body?: unknown): Promise<{ status: number; json: any }> => {
  const reply = await app.request(`/api${path}`, {
    method,
    headers: { ...HEADERS, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  return { status: reply.status, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
};

const EXPERIENCE = 'Tell me about a time you calmed somebody down.';

/** A running call of one question, at its question. */
async function running(text = EXPERIENCE): Promise<string> {
  const { json: plan } = await call('POST', '/calls/plan', { stage: 'peer', count: 1 });
  plan.interviewer.manner = 'neutral';
  plan.questions = [{ ...plan.questions[1], questionId: 'own:calm', title: 'Experience', text, kind: 'behavioural' }];
  const { json } = await call('POST', '/calls', { plan });
  await call('POST', `/calls/${json.call.id}/start`);
  return json.call.id;
}

const said = (text: string, more: object = {}) => ({
  question: 0,
  followUpText: null,
  askedAt: 1_772_566_200_000,
  firstWordMs: 800,
  endedAt: 1_772_566_220_000,
  mode: 'typed',
  text,
  takeId: null,
  ...more,
});

const NO_END =
  'At the chandlery in June a customer shouted at our trainee about a wrong rope. I walked over, asked him to sit down with me in the back office, and I listened until he had said everything he wanted to say to us that morning.';
const WHOLE = `${NO_END} In the end he bought the right rope, and he sent us 3 new customers that summer.`;

describe('questions', () => {
  it('are filtered, marked, and one’s own are kept', async () => {
    const { json: all } = await call('GET', '/questions?limit=5');
    expect(all.questions).toHaveLength(5);
    expect(all.total).toBeGreaterThan(300);
    const { json: own } = await call('POST', '/questions/own', {
      text: 'What would you do if the crane stuck at high tide?',
      stages: ['peer'],
    });
    expect((await call('GET', '/questions?text=crane')).json).toMatchObject({
      total: 1,
      questions: [{ id: own.id, source: 'own', askedOn: [], marks: [], lastStrength: null }],
    });
    expect((await call('PUT', `/questions/own/${own.id}`, { text: 'What if the crane stuck?' })).json.text).toBe(
      'What if the crane stuck?',
    );
    const id = 'motivation-why-role';
    await call('PUT', `/questions/${id}/marks`, { mark: 'unrealistic', stage: 'recruiter', why: 'Never asked there.' });
    const seen = async (stage: string) =>
      (await call('GET', `/questions?stage=${stage}&limit=2000`)).json.questions.some(
        (one: { id: string }) => one.id === id,
      );
    expect([await seen('recruiter'), await seen('hiringManager')]).toEqual([false, true]);
    await call('DELETE', `/questions/${id}/marks?mark=unrealistic`);
    expect(await seen('recruiter')).toBe(true);
    expect((await call('PUT', '/questions/nobody/marks', { mark: 'favourite' })).status).toBe(404);
    expect((await call('DELETE', `/questions/own/${own.id}`)).status).toBe(204);
    expect((await call('POST', '/questions/own', { text: ' ' })).json.code).toBe('question-empty');
  });

  it('keep every draft with what got better, and the wish from a real interview', async () => {
    for (const text of [NO_END, WHOLE]) {
      const id = await running();
      opened.pass(86_400_000);
      await call('POST', `/calls/${id}/answers`, said(text, { askedAt: opened.offbook.clock.nowMs() }));
      await call('POST', `/calls/${id}/end`, { stopped: true });
    }
    const { json: debrief } = await call('POST', '/debriefs', {
      on: '2026-03-02',
      stage: 'peer',
      asked: [{ text: EXPERIENCE, wish: 'Told the rope story.', felt: 2 }],
    });
    const { json } = await call('GET', '/questions/own:calm/answers');
    expect(json.drafts.map(({ text }: { text: string }) => text)).toEqual([WHOLE, NO_END]);
    expect(json.drafts[0].improved.map(({ text }: { text: string }) => text).join(' ')).toContain(
      'It has a figure: “3',
    );
    expect(json.wishes).toEqual([{ on: '2026-03-02', wish: 'Told the rope story.' }]);
    const listed = await call('GET', `/questions?text=calmed%20somebody%20down`);
    expect(listed.json.questions[0]).toMatchObject({ source: 'met', askedOn: expect.any(Array) });
    expect((await call('DELETE', `/debriefs/${debrief.id}`)).status).toBe(204);
    expect((await call('POST', '/debriefs', { on: '2026-02-30', stage: 'peer', asked: [] })).json.code).toBe(
      'debrief-invalid',
    );
  });
});

describe('make this my story', () => {
  it('adds what an answer tells to the guide, as a story that reads back', async () => {
    const id = await running();
    const { json: taken } = await call('POST', `/calls/${id}/answers`, said(WHOLE));
    const answerId = taken.call.answers[0].id;
    const storiesOf = async () => (await opened.offbook.library.load()).documents.flatMap(({ stories }) => stories);
    const before = await storiesOf();
    const { json: made, status } = await call('POST', '/questions/answers/story', {
      document: 'guide.md',
      answerId,
      title: 'The Wrong Rope',
    });
    expect(status, JSON.stringify(made)).toBe(200);
    expect(made).toMatchObject({ path: 'guide.md', storyTitle: 'The Wrong Rope' });
    const stories = await storiesOf();
    expect(stories).toHaveLength(before.length + 1);
    const story = stories.find(({ title }) => title === 'The Wrong Rope')!;
    expect(story.script!.text).toBe(WHOLE);
    expect(story.hooks).toHaveLength(1);
    expect(story.keyPoints.length).toBeGreaterThan(0);
    expect(story.facts.map(({ text }) => text).join(' ')).toContain('3');
    expect(stories.filter((one) => one !== story).map(({ script }) => script?.text)).toEqual(
      before.map(({ script }) => script?.text),
    );
    const general = await running();
    const { json: other } = await call(
      'POST',
      `/calls/${general}/answers`,
      said('I always stay calm and I think listening is key.'),
    );
    expect(
      (await call('POST', '/questions/answers/story', { document: 'guide.md', answerId: other.call.answers[0].id }))
        .json.code,
    ).toBe('answer-no-story');
  });
});

it('shows principles with their questions and the answers that only name them', async () => {
  const id = await running('How do you work with others?');
  await call(
    'POST',
    `/calls/${id}/answers`,
    said('I think Open Doors is really important, and it is what I believe in.'),
  );
  const { json } = await call('GET', '/principles');
  expect(json.documents).toEqual(['culture.md']);
  expect(json.principles.map(({ name }: { name: string }) => name)).toEqual([
    'Open Doors',
    'Finish Well',
    'Say It Early',
  ]);
  expect(json.principles[0]).toMatchObject({
    meaning: expect.stringContaining('Anybody may ask'),
    answersNaming: [{ callId: id, withExample: false }],
  });
  expect(json.principles[0].questions.length).toBeGreaterThan(0);
});

describe('a language model', () => {
  const says = (content: unknown) => (response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }],
      }),
    );
  const next = async () => {
    const id = await running();
    return (await call('POST', `/calls/${id}/answers`, said(NO_END))).json.next;
  };
  const choice = () => ({ baseUrl: `http://127.0.0.1:${(model.address() as AddressInfo).port}`, model: 'small' });

  it('is sent nothing before the person saw what it is sent, and said yes', async () => {
    answer = says({ followUp: 'And then?', gap: 'noResult' });
    expect((await call('GET', '/assistant')).json).toEqual({
      baseUrl: null,
      model: null,
      keySet: false,
      accepted: false,
      sends: '',
      leavesMachine: false,
    });
    await next();
    const { json: set } = await call('PUT', '/assistant', { ...choice(), key: 'secret', accepted: true });
    expect(set).toMatchObject({ keySet: true, accepted: false, leavesMachine: false });
    expect(set.sends).toContain('the words of that answer');
    await next();
    expect(asked).toEqual([]);
    expect((await call('PUT', '/assistant', { ...choice(), accepted: true })).json.accepted).toBe(true);
  });

  it('may phrase what the rules found, with the person’s own words', async () => {
    answer = says(
      'Sure: {"followUp": "You “listened until he had said everything”. And how did it end?", "gap": "noResult"}',
    );
    expect(await next()).toMatchObject({
      kind: 'followUp',
      followUp: { gap: 'noResult', by: 'model', text: expect.stringContaining('And how did it end?') },
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]!.key).toBe('Bearer secret');
    expect(asked[0]!.body).toContain('wrong rope');
  });

  it('may say something of an answer afterwards, about words that were said', async () => {
    const remarked = async (quote: string) => {
      answer = says({ followUp: '', gap: 'noResult', remark: { text: 'Say who the trainee was.', quote } });
      const id = await running();
      const { json } = await call('POST', `/calls/${id}/answers`, said(NO_END));
      return json.call.answers[0].remark;
    };
    expect(await remarked('shouted at our trainee')).toEqual({
      text: 'Say who the trainee was.',
      quote: 'shouted at our trainee',
      by: 'model',
    });
    expect(await remarked('shouted at my boss')).toBeUndefined();
  });

  it.each([
    ['puts words into their mouth', says({ followUp: 'You said “I shouted back”. Why?', gap: 'noResult' })],
    ['asks nothing', says({ followUp: '', gap: 'noResult' })],
    ['gives advice instead', says({ followUp: 'Use the STAR method next time.', gap: 'noResult' })],
    ['talks for long', says({ followUp: `${'and so '.repeat(40)}?`, gap: 'noResult' })],
    ['answers in prose', says('I think it was a fine answer')],
    ['is no JSON', (response: ServerResponse) => void response.end('<html>')],
    ['is another JSON', (response: ServerResponse) => void response.end('[1]')],
    ['fails', (response: ServerResponse) => void response.writeHead(500).end()],
    [
      'sends elsewhere',
      (response: ServerResponse) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    ],
    ['is too large', (response: ServerResponse) => void response.end('x'.repeat(300_000))],
    ['is late', () => undefined],
    [
      'breaks off',
      (response: ServerResponse) =>
        void response.writeHead(200, { 'content-length': '500' }).end('{"choi', () => response.destroy()),
    ],
  ])('that %s leaves it to the rules', async (_, strange) => {
    answer = strange;
    expect(await next()).toMatchObject({ kind: 'followUp', followUp: { gap: 'noResult', by: 'rules' } });
  });

  it('takes no key along to another address, and needs whole ones', async () => {
    const elsewhere = await call('PUT', '/assistant', {
      baseUrl: 'http://models.example',
      model: 'big',
      accepted: true,
    });
    expect(elsewhere.json).toMatchObject({ keySet: false, accepted: false, leavesMachine: true });
    expect(elsewhere.json.sends).toContain('not encrypted');
    expect((await call('PUT', '/assistant', { baseUrl: 'models', model: 'big' })).json.code).toBe('assistant-address');
    expect((await call('PUT', '/assistant', { baseUrl: null, model: 'big' })).json.code).toBe('assistant-incomplete');
    expect((await call('PUT', '/assistant', { baseUrl: null, model: null })).json.baseUrl).toBeNull();
  });
});
