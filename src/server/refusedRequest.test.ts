import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE } from '../../test/builders/larkfieldGuide.ts';
import { openTestOffbook, type TestOffbook } from '../../test/builders/openTestOffbook.ts';
import { readAsMarkdown } from '../importing/readFile.ts';
import { createApp } from './app.ts';
import { refusedRequest } from './refusedRequest.ts';

const PORT = 4998;
const TOKEN = 'a'.repeat(64);
const HEADERS = { host: `127.0.0.1:${PORT}`, authorization: `Bearer ${TOKEN}` };

let opened: TestOffbook;
let app: Hono;
let webRoot: string;
beforeAll(async () => {
  opened = await openTestOffbook({ 'guide.md': LARKFIELD_GUIDE });
  webRoot = mkdtempSync(join(tmpdir(), 'offbook-web-'));
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Offbook</title>');
  const importing = { read: readAsMarkdown, example: () => Promise.resolve([]) };
  app = createApp(
    { ...opened.offbook, importing },
    {
      version: '1.2.3',
      port: PORT,
      token: TOKEN,
      webRoot,
      changes: { subscribe: () => () => {} },
      ended: new AbortController().signal,
    },
  );
});
afterAll(async () => {
  await opened.close();
  rmSync(webRoot, { recursive: true });
});

interface Described {
  readonly paths: Record<string, Record<string, DescribedRoute>>;
}
interface DescribedRoute {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly requestBody?: { readonly content: Record<string, unknown> };
}

/** Every route that the description lists, its address filled in with something harmless. */
async function routes(): Promise<(DescribedRoute & { readonly method: string; readonly path: string })[]> {
  const { paths } = (await (await app.request('/api/openapi.json', { headers: HEADERS })).json()) as Described;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => ({
      ...route,
      method: method.toUpperCase(),
      path: path.replace(/\{[^}]+\}/g, '1'),
    })),
  );
}

async function refusalOf(answer: Response): Promise<string> {
  const refusal = (await answer.json()) as Record<string, unknown>;
  expect(Object.keys(refusal).toSorted()).toEqual(['code', 'message']);
  expect(refusal['code']).toMatch(/^[a-z]+(-[a-z]+)+$/);
  expect(refusal['message']).toEqual(expect.any(String));
  return refusal['message'] as string;
}

describe('a request that does not fit', () => {
  it('is refused by every route that takes a body, with where, what was expected and what came', async () => {
    const withBody = (await routes()).filter(({ requestBody }) => requestBody?.content['application/json']);
    expect(withBody.length).toBeGreaterThan(25);
    for (const { method, path } of withBody) {
      const send = (body: string) =>
        app.request(path, { method, headers: { ...HEADERS, 'content-type': 'application/json' }, body });
      const wrong = await send('42');
      expect([method, path, wrong.status]).toEqual([method, path, 400]);
      expect(await refusalOf(wrong)).toMatch(/^In the (body|address).* was expected; .* came\./);
      const broken = await send('{"a": ');
      expect([method, path, broken.status]).toEqual([method, path, 400]);
      expect(await refusalOf(broken)).toMatch(/^In the (body|address)/);
    }
  });

  it('is refused by every route in one shape, whatever its query says', async () => {
    const withQuery = (await routes()).filter(({ parameters }) => parameters?.some((one) => one.in === 'query'));
    expect(withQuery.length).toBeGreaterThan(5);
    let refused = 0;
    for (const { method, path, parameters } of withQuery) {
      const query = new URLSearchParams(
        parameters!.filter((one) => one.in === 'query').map(({ name }): [string, string] => [name, '-x-'.repeat(800)]),
      );
      for (const address of [path, `${path}?${query.toString()}`]) {
        const answer = await app.request(address, { method, headers: HEADERS });
        if (answer.status !== 400) continue;
        refused++;
        expect(await refusalOf(answer)).toMatch(/ was expected; .* came\./);
      }
    }
    expect(refused).toBeGreaterThan(5);
  });
});

describe('the words of a refusal', () => {
  it('name the place, and show what came without repeating all of it', () => {
    const data = { answers: [{ text: 7 }], cue: 'x'.repeat(500) };
    const { message } = refusedRequest(
      'json',
      [
        { message: '', code: 'invalid_type', expected: 'string', path: ['answers', 0, 'text'] },
        { message: '', code: 'invalid_value', values: ['hook', 'script'], path: ['cue'] },
        { message: '', code: 'invalid_type', expected: 'boolean', path: ['done'] },
        { message: '', code: 'too_big', maximum: 3, origin: 'array', path: ['answers'] },
      ],
      data,
    );
    expect(message).toContain('In the body, at “answers.0.text”, a text was expected; 7 came.');
    expect(message).toContain('at “cue”, "hook" or "script" was expected; "xxx');
    expect(message).toContain('at “done”, true or false was expected; nothing came. And 1 more like that.');
    expect(message.length).toBeLessThan(400);
  });

  it('keep what a header holds to themselves', () => {
    const { message } = refusedRequest(
      'header',
      [{ message: '', code: 'invalid_type', expected: 'number', path: ['x-key'] }],
      { 'x-key': 'secret' },
    );
    expect(message).not.toContain('secret');
  });
});
