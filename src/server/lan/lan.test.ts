import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type RequestOptions, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE } from '../../../test/builders/larkfieldGuide.ts';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { createApp } from '../app.ts';
import { keepCertificate } from './certificate.ts';
import { type Lan, openLan } from './lan.ts';
import { CODE_MS, MOST_WRONG, WAIT_AFTER_WRONG_MS } from './pairing.ts';
import { Answering } from '../answering.ts';
import { serveLan } from './serveLan.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)';

let opened: TestOffbook;
let webRoot: string;
let lan: Lan;
let ca: string;
let changes: number;

beforeAll(async () => {
  opened = await openTestOffbook({ 'guide.md': LARKFIELD_GUIDE });
  webRoot = mkdtempSync(join(tmpdir(), 'offbook-web-'));
  mkdirSync(join(webRoot, 'pairing'));
  mkdirSync(join(webRoot, 'assets'));
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Offbook</title>');
  writeFileSync(
    join(webRoot, 'pairing', 'index.html'),
    '<!doctype html><title>Pair</title><script type="module" src="/assets/pairing-a1.js"></script>',
  );
  writeFileSync(join(webRoot, 'assets', 'pairing-a1.js'), 'pair()');
  writeFileSync(join(webRoot, 'assets', 'index-b2.js'), 'page()');
});
afterAll(async () => {
  await opened.close();
  rmSync(webRoot, { recursive: true });
});

const folder = () => join(opened.folder, '.offbook', 'lan');
const shared = () => ({
  version: '1.2.3',
  token: 'a'.repeat(64),
  webRoot,
  changes: { subscribe: () => () => undefined },
  ended: new AbortController().signal,
});

beforeEach(async () => {
  changes = 0;
  const open = await openLan({
    address: '127.0.0.1',
    port: 0,
    portFrom: 1,
    folder: folder(),
    clock: opened.offbook.clock,
    randomBytes,
    onChange: () => void changes++,
    onProblem: ({ message }) => expect.fail(message),
  });
  if (!open.ok) throw new Error(open.error.message);
  lan = open.value;
  await serveLan(opened.offbook, lan, shared(), new Answering());
  const kept = await keepCertificate(folder(), ['127.0.0.1'], opened.offbook.clock.nowMs());
  ca = kept.ok ? kept.value.cert : '';
});
afterEach(async () => {
  await lan.listener.close();
  for (const { id } of lan.devices.list()) await lan.remove(id);
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly cookie: string | null;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A real request over TLS by someone who trusts the made certificate; under another name, by someone who trusts anything. */
function ask(path: string, options: RequestOptions = {}, body?: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(
      { host: '127.0.0.1', port: lan.port, path, ca, agent: false, ...anyName(options), ...options },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('error', fail).on('end', () => {
          const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? null;
          done({ status: answer.statusCode!, text, cookie, headers: answer.headers });
        });
      },
    );
    asked.on('error', fail).end(body);
  });
}

const anyName = ({ headers }: RequestOptions): RequestOptions =>
  headers && 'host' in headers ? { checkServerIdentity: () => undefined } : {};

const ours = () => ({ origin: `https://${lan.hosts[0]}` });
const pair = (code: string, headers: Record<string, string> = ours()) =>
  ask('/pair', { method: 'POST', headers: { 'user-agent': IPHONE, ...headers } }, JSON.stringify({ code }));
const codeOf = ({ text }: Answer): string => (JSON.parse(text) as { code: string }).code;
const linkCode = (): string => new URL(lan.offer().links[0]!.url).hash.slice(1);

describe('a device that is not paired', () => {
  it('gets the pairing page and its files, and nothing else', async () => {
    const page = await ask('/stories/guide.reading', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers['location'], page.cookie]).toEqual([303, '/pair', null]);
    const pairing = await ask('/pair');
    expect([pairing.status, pairing.text.includes('<title>Pair</title>')]).toEqual([200, true]);
    expect(pairing.headers['content-security-policy']).toContain("default-src 'self'");
    expect((await ask('/assets/pairing-a1.js')).text).toBe('pair()');
    for (const path of [
      '/',
      '/assets/index-b2.js',
      '/api/health',
      '/api/openapi.json',
      '/api/events',
      '/api/workspace',
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 401]);
    const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
    expect((await ask('/api/events', { headers: upgrade })).status).toBe(401);
    // The workspace’s own token is for this machine, not for the network.
    const token = { authorization: `Bearer ${'a'.repeat(64)}`, cookie: `offbook-${lan.port}=${'a'.repeat(64)}` };
    expect((await ask('/api/workspace', { headers: token })).status).toBe(401);
  });

  it('is paired by the link’s code, once', async () => {
    const code = linkCode();
    const paired = await pair(code);
    expect(paired.status).toBe(204);
    expect(String(paired.headers['set-cookie'])).toMatch(
      new RegExp(`^__Host-offbook-${lan.port}=[\\w-]{43}; Max-Age=\\d+; Path=/; HttpOnly; Secure; SameSite=Strict$`),
    );
    const headers = { cookie: paired.cookie! };
    expect((await ask('/api/health', { headers })).status).toBe(200);
    expect((await ask('/', { headers: { ...headers, accept: 'text/html' } })).text).toContain('<title>Offbook</title>');
    expect(JSON.parse((await ask('/pair/paired', { headers })).text)).toEqual({ paired: true });
    expect(lan.view().devices.map(({ name }) => name)).toEqual(['iPhone']);
    expect([lan.view().offer, changes]).toEqual([null, 2]);

    const again = await pair(code);
    expect([again.status, codeOf(again), again.cookie]).toEqual([410, 'pairing-code-used', null]);
  });

  it('is paired by the typed code, and the computer is told', async () => {
    const told: string[] = [];
    lan.onPaired(({ name }) => told.push(name));
    const { typedCode } = lan.offer();
    expect((await pair(typedCode.toLowerCase())).status).toBe(204);
    expect(told).toEqual(['iPhone']);
  });

  it('is not paired by a code that ran out, nor by guessing', async () => {
    const code = linkCode();
    opened.pass(CODE_MS);
    expect(codeOf(await pair(code))).toBe('pairing-code-expired');
    const { typedCode } = lan.offer();
    for (let i = 1; i <= MOST_WRONG; i++) {
      const wrong = await pair('ZZZZ-ZZZZ');
      expect([wrong.status, wrong.cookie]).toEqual([i < MOST_WRONG ? 403 : 429, null]);
      opened.pass(WAIT_AFTER_WRONG_MS);
    }
    const locked = await pair(typedCode);
    expect([locked.status, codeOf(locked)]).toEqual([429, 'pairing-locked']);
    expect((await pair('x'.repeat(2000))).status).toBe(413);
    expect((await pair(linkCode())).status).toBe(204);
  });

  it('is not paired by another page', async () => {
    const code = linkCode();
    const others: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      {},
    ];
    for (const headers of others) expect((await pair(code, headers)).status).toBe(403);
    expect((await pair(code, { ...ours(), host: `evil.example:${lan.port}` })).status).toBe(421);
    expect((await pair(code)).status).toBe(204);
  });
});

it('sends whoever comes without HTTPS to it, and answers nothing else there', async () => {
  const answer = await fetch(`http://${lan.hosts[0]}/api/workspace`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location'), await answer.text()]).toEqual([
    308,
    `https://${lan.hosts[0]}/`,
    '',
  ]);
});

describe('a paired device', () => {
  let headers: { readonly cookie: string };
  beforeEach(async () => {
    headers = { cookie: (await pair(linkCode())).cookie! };
  });

  it('is refused under another name, from another page, and for changes that do not come from the page', async () => {
    const workspace = (more: Record<string, string>) =>
      ask('/api/workspace', { headers: { ...headers, ...more } }).then(({ status }) => status);
    expect(await workspace({})).toBe(200);
    expect(await workspace({ host: `evil.example:${lan.port}` })).toBe(421);
    expect(await workspace({ host: `localhost:${lan.port}` })).toBe(421);
    expect(await workspace({ origin: 'https://evil.example' })).toBe(403);
    expect(await workspace({ origin: `http://${lan.hosts[0]}` })).toBe(403);
    expect(await workspace({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(403);
    expect((await ask('/api/events', { headers: { ...headers, origin: 'https://evil.example' } })).status).toBe(403);
    const change = (more: Record<string, string>) =>
      ask(
        '/api/settings',
        { method: 'PUT', headers: { ...headers, 'content-type': 'application/json', ...more } },
        '{"cue":"hook"}',
      ).then(({ status }) => status);
    expect([await change({}), await change(ours())]).toEqual([403, 200]);
  });

  it('sees itself, can leave, and manages no other', async () => {
    const other = await lan.devices.add('Android phone');
    const view = JSON.parse((await ask('/api/lan', { headers })).text) as { state: string; device: { id: string } };
    expect(view).toMatchObject({ state: 'phone', device: { name: 'iPhone' } });
    expect(JSON.stringify(view)).not.toContain('Android');
    const remove = (id: string) =>
      ask(`/api/lan/devices/${id}`, { method: 'DELETE', headers: { ...headers, ...ours() } });
    expect(codeOf(await remove(other.device.id))).toBe('lan-at-computer');
    const code = await ask('/api/lan/code', { method: 'POST', headers: { ...headers, ...ours() } });
    expect([code.status, codeOf(code)]).toEqual([403, 'lan-at-computer']);
    expect((await remove(view.device.id)).status).toBe(204);
    expect((await ask('/api/workspace', { headers })).status).toBe(401);
  });

  it('is out at once when it is removed, its open line too', async () => {
    const line = new Promise<string>((ended, fail) => {
      const asked = request(
        { host: '127.0.0.1', port: lan.port, path: '/api/events', ca, headers, agent: false },
        (answer) => {
          answer.once('data', () => void lan.remove(lan.devices.list()[0]!.id));
          answer.on('error', () => undefined).on('close', () => ended('closed'));
        },
      );
      asked.on('error', fail).end();
    });
    expect(await line).toBe('closed');
    expect(codeOf(await ask('/api/workspace', { headers }))).toBe('device-unpaired');
  });
});

it('can be asked for a code at the computer, and is off without', async () => {
  const HOST = { host: '127.0.0.1:4999', authorization: `Bearer ${'a'.repeat(64)}` };
  const json = { method: 'POST', headers: HOST };
  const on = createApp(opened.offbook, { ...shared(), port: 4999, lan: { at: 'computer', lan } });
  const view = (await (await on.request('/api/lan/code', json)).json()) as ReturnType<Lan['view']>;
  expect(view).toMatchObject({ state: 'on', devices: [] });
  const [link] = view.offer!.links;
  expect(link!.address).toBe(`https://${lan.hosts[0]}/`);
  expect(link!.qr.path).toMatch(/^M4 4h7v1H4z/);
  expect((await on.request('/api/lan/devices/none', { method: 'DELETE', headers: HOST })).status).toBe(404);

  const off = createApp(opened.offbook, { ...shared(), port: 4999 });
  expect(await (await off.request('/api/lan', { headers: HOST })).json()).toEqual({ state: 'off' });
  expect((await off.request('/api/lan/code', json)).status).toBe(404);
});
