import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE } from '../../../test/builders/larkfieldGuide.ts';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { readAsMarkdown } from '../../importing/readFile.ts';
import { importDocumentRoutes } from './importDocument.ts';

let opened: TestOffbook;
let app: Hono;
beforeEach(async () => {
  opened = await openTestOffbook({ 'Guide.md': LARKFIELD_GUIDE, 'day.md': '# A day\nText.' });
  const importing = { read: readAsMarkdown, example: async () => [{ name: 'one.md', text: '# One' }] };
  app = new Hono().route('/import', importDocumentRoutes({ ...opened.offbook, importing }));
});
afterEach(() => opened.close());

// oxlint-disable-next-line typescript/no-explicit-any -- answers are looked at as they are
async function send(path: string, body: unknown): Promise<{ status: number; body: any }> {
  const isFile = body instanceof Uint8Array;
  const response = await app.request(`/import${path}`, {
    method: 'POST',
    headers: { 'content-type': isFile ? 'application/octet-stream' : 'application/json' },
    body: isFile ? new Uint8Array(body) : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}
const fixture = (name: string) => new Uint8Array(readFileSync(`test/fixtures/importing/${name}`));
const onDisk = (name: string) => readFileSync(join(opened.folder, name), 'utf8');

describe('a preview', () => {
  it('says what is in a Word document, and writes nothing', async () => {
    const { status, body } = await send('/preview?name=harbour-guide.docx', fixture('harbour-guide.docx'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: 'harbour-guide.md',
      warnings: [],
      recognised: {
        kind: 'guide',
        title: 'Harbour Trust - Three Stories',
        stories: [
          {
            number: 1,
            title: 'The Fog Morning',
            category: 'Calm',
            hooks: 2,
            hasScript: true,
            keyPoints: 5,
            targetSeconds: { min: 60, max: 60 },
          },
          { number: 2, title: 'The Late Ferry List', category: 'Change', hooks: 1, hasScript: true, keyPoints: 4 },
        ],
        names: 1,
        metrics: 2,
        unplaced: expect.any(Number),
      },
    });
    expect((await opened.offbook.library.load()).documents).toHaveLength(2);
  });

  it('takes a paste, and names it by its title; a name that is taken gets a number', async () => {
    const text = '# Guide\n\n## Question 1: Why us?\nWhy?\n\n**Your Answer:**\nBecause.\n';
    const { body } = await send('/preview', { text });
    expect(body).toMatchObject({
      name: 'Guide 2.md',
      markdown: text,
      recognised: { kind: 'session', questions: 1, answered: 1 },
    });
  });

  it.each([
    ['no words', '/preview', { text: ' ' }, 422, 'import-empty'],
    ['no JSON that fits', '/preview', { words: 'x' }, 400, 'request-invalid'],
    ['a picture', '/preview?name=a.png', new Uint8Array([0x89, 0x50]), 422, 'import-kind-unknown'],
    ['a scanned PDF', '/preview?name=scanned.pdf', fixture('scanned.pdf'), 422, 'import-no-text'],
    ['far too much', '/preview', { text: 'a '.repeat(600_000) }, 413, 'import-too-large'],
    ['a file of 16 MB', '/preview?name=a.pdf', new Uint8Array(16_000_000), 413, 'import-too-large'],
  ])('of %s fails with words', async (_, path, given, status, code) => {
    const answer = await send(path, given);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.message.length).toBeGreaterThan(20);
  });
});

describe('bringing in', () => {
  it('writes a new document, and gives its stories', async () => {
    const { body } = await send('', { name: 'harbour.docx', markdown: onDiskTwin() });
    expect(body).toMatchObject({ path: 'harbour.md', kind: 'guide', storyIds: ['harbour.calm', 'harbour.change'] });
    expect(onDisk('harbour.md')).toBe(onDiskTwin());
  });

  it.each(['Guide.md', 'guide.md'])('never writes over another: %s', async (name) => {
    const answer = await send('', { name, markdown: '# Other' });
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'document-name-taken', proposed: `${name.slice(0, -3)} 2.md` },
    });
    expect(onDisk('Guide.md')).toBe(LARKFIELD_GUIDE);
  });

  it('never leaves the folder', async () => {
    expect((await send('', { name: '../../etc/passwd.md', markdown: '# x' })).body.path).toBe('passwd.md');
    expect((await send('', { name: '.hidden.md', markdown: '# x' })).body.path).toBe('hidden.md');
  });
});

describe('a story written with help', () => {
  const answers = {
    title: 'The Fog Morning',
    category: 'Calm',
    situation: 'Fog closed the harbour.',
    task: 'I had to keep the boats still.',
    action: 'I called each boat by a number.',
    result: 'Nobody was hurt.',
    people: '',
    numbers: '',
    hooks: 'I could see nothing.',
    values: '',
    seconds: 60,
    company: '',
    connection: '',
  };

  it('makes a new guide', async () => {
    const { body } = await send('/story', { answers, into: null });
    expect(body).toMatchObject({ path: 'My stories.md', storyId: 'my-stories.calm' });
  });

  it('goes behind the others of a guide, which stay as they were', async () => {
    const before = (await opened.offbook.library.load()).documents.find(({ source }) => source.path === 'Guide.md')!;
    const { body } = await send('/story', { answers, into: 'Guide.md' });
    expect(body.storyId).toBe('guide.calm');
    expect(body.storyIds).toEqual([...before.stories.map(({ id }) => id), 'guide.calm']);
    for (const piece of LARKFIELD_GUIDE.split('\n')) expect(onDisk('Guide.md')).toContain(piece);
  });

  it('needs a guide', async () => {
    expect(await send('/story', { answers, into: 'day.md' })).toMatchObject({
      status: 409,
      body: { code: 'document-not-guide' },
    });
    expect(await send('/story', { answers, into: 'none.md' })).toMatchObject({ status: 404 });
  });
});

const onDiskTwin = (): string => readFileSync('test/fixtures/importing/harbour-guide.md', 'utf8');
