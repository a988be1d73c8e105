import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeBytes } from '../../decoding/decodeBytes.ts';
import { playTones } from '../testing/toneModel.ts';
import { createServerRecogniser, staysHere, transcriptionsUrl } from './serverRecogniser.ts';
import { wavBytes } from './wavBytes.ts';

interface Asked {
  readonly path: string;
  readonly key: string | undefined;
  readonly form: FormData;
}

let server: Server;
let address = '';
let asked: Asked[] = [];
let answer: (response: ServerResponse) => void;
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const type = request.headers['content-type'] ?? '';
      const form = await new Response(Buffer.concat(parts), { headers: { 'content-type': type } }).formData();
      asked.push({ path: request.url ?? '', key: request.headers.authorization, form });
      answer(response);
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const json = (status: number, body: unknown) => (response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const SOUND = playTones([500, 1000], 48_000);
const HINTS = { terms: ['Larkfield', 'Dana Okafor'], language: 'en' };

async function hear(more: { key?: string; timeoutMs?: number; signal?: AbortSignal; at?: string } = {}) {
  const { key = null, at = address, timeoutMs, signal } = more;
  const made = createServerRecogniser({ address: at, model: 'base.en', key, ...(timeoutMs && { timeoutMs }) });
  if (!made.ok) return made;
  return made.value.transcribe(SOUND, HINTS, { cancel: signal });
}

const WORDS = {
  text: 'We met at Larkfield.',
  words: [
    { word: 'We', start: 0.1, end: 0.2 },
    { word: 'met', start: 0.3, end: 0.5 },
    { word: 'at', start: 0.5, end: 0.6 },
    { word: 'Larkfield', start: 0.6, end: 0.95 },
  ],
};

describe('a server of speech', () => {
  it('is sent the sound with the guide’s names, and gives words with times', async () => {
    answer = json(200, WORDS);
    const heard = await hear({ key: 'secret' });
    expect(heard).toMatchObject({
      ok: true,
      value: { text: 'We met at Larkfield.', timed: 'word', instrument: expect.stringContaining('base.en') },
    });
    if (heard.ok) expect(heard.value.words.at(-1)).toMatchObject({ text: 'Larkfield.', onsetMs: 600, offsetMs: 950 });
    const { path, key, form } = asked[0]!;
    expect([path, key]).toEqual(['/v1/audio/transcriptions', 'Bearer secret']);
    expect(form.get('model')).toBe('base.en');
    expect(form.get('response_format')).toBe('verbose_json');
    expect(form.getAll('timestamp_granularities[]')).toContain('word');
    expect(form.get('prompt')).toBe('Larkfield, Dana Okafor');
    const sent = await decodeBytes(new Uint8Array(await (form.get('file') as File).arrayBuffer()));
    expect(sent).toMatchObject({ ok: true, value: { sound: { sampleRateHz: 16_000 } } });
    // A second, give or take the sample at its end.
    if (sent.ok) expect(Math.abs(sent.value.sound.samples.length - 16_000)).toBeLessThanOrEqual(1);
  });

  it('may give segments only, or text only', async () => {
    answer = json(200, { text: 'one two', segments: [{ start: 0, end: 0.8, text: ' one two' }] });
    const shared = await hear();
    expect(shared).toMatchObject({ ok: true, value: { text: 'one two', timed: 'shared' } });
    if (shared.ok) expect(shared.value.words.map(({ confidence }) => confidence)).toEqual([null, null]);
    answer = json(200, { text: 'one two' });
    expect(await hear()).toMatchObject({ ok: true, value: { text: 'one two', words: [], timed: 'none' } });
    answer = json(200, { text: '' });
    expect(await hear()).toMatchObject({ ok: true, value: { text: '', words: [] } });
  });

  it('sends no key where there is none', async () => {
    answer = json(200, WORDS);
    await hear();
    expect(asked[0]?.key).toBeUndefined();
  });

  it.each([
    [401, 'speech-server-key'],
    [403, 'speech-server-key'],
    [404, 'speech-server-missing'],
    [413, 'speech-server-too-large'],
    [429, 'speech-server-busy'],
    [500, 'speech-server-refused'],
    [307, 'speech-server-refused'],
  ])('turns %i into %s', async (status, code) => {
    answer = (response) =>
      void response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end('{"error":{"message":"because"}}');
    const heard = await hear({ key: 'secret' });
    expect(heard).toMatchObject({ ok: false, error: { code } });
    if (!heard.ok) expect(heard.error.message).not.toContain('secret');
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['no JSON', (response: ServerResponse) => void response.end('<html>hello</html>')],
    ['another JSON', json(200, { hello: 1 })],
    ['a list', json(200, [])],
    ['nothing', (response: ServerResponse) => void response.end()],
  ])('explains an answer that is %s', async (_, strange) => {
    answer = strange;
    expect(await hear()).toMatchObject({ ok: false, error: { code: 'speech-server-answer' } });
  });

  it('is not waited for without end, and can be stopped', async () => {
    answer = () => undefined;
    expect(await hear({ timeoutMs: 30 })).toMatchObject({ ok: false, error: { code: 'speech-server-timeout' } });
    const controller = new AbortController();
    answer = () => controller.abort();
    expect(await hear({ signal: controller.signal })).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('may be gone', async () => {
    expect(await hear({ at: 'http://127.0.0.1:1' })).toMatchObject({ error: { code: 'speech-server-unreachable' } });
  });
});

describe('its address', () => {
  it.each([
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000/v1/audio/transcriptions'],
    ['http://localhost:8000/', 'http://localhost:8000/v1/audio/transcriptions'],
    ['https://speech.example/v1', 'https://speech.example/v1/audio/transcriptions'],
    ['https://speech.example/api/v1/audio/transcriptions', 'https://speech.example/api/v1/audio/transcriptions'],
  ])('%s leads to %s', (given, url) => {
    const found = transcriptionsUrl(given);
    expect(found.ok && found.value.href).toBe(url);
  });

  it.each(['speech', 'file:///etc/passwd', 'ftp://speech.example', 'https://me:secret@speech.example'])(
    '%s is refused',
    (given) => {
      expect(transcriptionsUrl(given)).toMatchObject({ ok: false, error: { code: 'speech-server-address' } });
    },
  );

  it('tells what stays on this machine', () => {
    const stays = (url: string) => staysHere(new URL(url));
    expect(['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1'].every(stays)).toBe(true);
    expect(
      ['http://192.168.1.2', 'https://speech.example', 'http://localhost.example', 'http://127.example.org'].some(
        stays,
      ),
    ).toBe(false);
  });
});

describe('the sound that is sent', () => {
  it('keeps tones and loses what a lower rate would fold into them', async () => {
    const levelOf = async (hertz: number) => {
      const decoded = await decodeBytes(await wavBytes(playTones([hertz], 48_000)));
      if (!decoded.ok) throw new Error(decoded.error.why.text);
      const middle = decoded.value.sound.samples.slice(1000, 3000);
      return Math.sqrt(middle.reduce((sum, x) => sum + x * x, 0) / middle.length);
    };
    expect(await levelOf(1000)).toBeCloseTo(0.3 / Math.SQRT2, 2);
    expect(await levelOf(12_000)).toBeLessThan(0.003);
  });
});
