import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JobView } from '../../operations/jobs.ts';
import type { SpeechView } from '../../operations/speech/speechSettings.ts';
import type { TakeView } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { showPage, type ShownPage } from '../testing/showPage.tsx';
import { TranscribeTake } from './TranscribeTake.tsx';

const view = { take: { id: 't1' }, transcript: null, hasRecording: true } as unknown as TakeView;
const HERE: SpeechView = {
  choice: { kind: 'folder', folder: '/models/small' },
  soundGoes: 'Nowhere.',
  leavesMachine: false,
  hasKey: false,
  models: [],
};
const running = (fraction: number): JobView => ({ state: 'running', fraction, failure: null });
const failed = (code: string, message: string): JobView => ({
  state: 'failed',
  fraction: 0,
  failure: { code, message },
});

let speech: SpeechView;
let job: JobView;
let requests: { readonly method: string; readonly url: string; readonly body: unknown }[];
let page: ShownPage;

async function show(asWav = async () => new Blob(['wav'])): Promise<void> {
  page = await showPage(<TranscribeTake view={view} asWav={asWav} />, (url, { method = 'GET', body }) => {
    requests.push({ method, url, body });
    if (url === '/api/speech') return Response.json(speech);
    if (url.endsWith('/recording')) return new Response('sound');
    if (method === 'DELETE') return new Response(null, { status: 204 });
    return Response.json(job);
  });
}
/** The server is asked again, and says this. */
const becomes = (next: JobView) =>
  act(async () => {
    job = next;
    await page.client.invalidateQueries({ queryKey: queries.transcribing('t1').queryKey });
    await new Promise((done) => setTimeout(done, 0));
  });
const posts = () => requests.filter(({ method }) => method === 'POST');

beforeEach(() => {
  speech = HERE;
  job = running(0);
  requests = [];
  sessionStorage.clear();
});
afterEach(async () => {
  await page.remove();
  vi.restoreAllMocks();
});

test('without a recogniser the way to the settings is shown', async () => {
  speech = { ...HERE, choice: { kind: 'none' } };
  await show();
  expect(page.host.querySelector('a')?.getAttribute('href')).toBe('/settings');
  expect(page.host.querySelector('button')).toBeNull();
});

test('it says who hears, and where the sound goes', async () => {
  await show();
  expect(page.host.textContent).toContain('small hears them, on this machine.');
  await page.remove();
  speech = {
    ...HERE,
    choice: { kind: 'server', address: 'https://speech.example', model: 'large' },
    leavesMachine: true,
  };
  await show();
  expect(page.host.textContent).toContain('the recording is sent to https://speech.example');
});

test('progress is shown, and said once; the take is asked for again at the end', async () => {
  await show();
  const refreshed = vi.spyOn(page.client, 'invalidateQueries');
  await page.press('Hear the words');
  await becomes(running(0.4));
  expect(page.host.querySelector('progress')?.value).toBe(0.4);
  const said = page.host.querySelector('[role=status]')?.textContent;
  await becomes(running(0.6));
  expect(page.host.querySelector('[role=status]')?.textContent).toBe(said);
  await becomes({ state: 'done', fraction: 1, failure: null });
  expect(page.host.querySelector('[role=status]')?.textContent).toBe('The words are here.');
  expect(refreshed).toHaveBeenCalled();
});

test('it can be stopped, and the same button begins again', async () => {
  await show();
  await page.press('Hear the words');
  const button = page.host.querySelector('button');
  await page.press('Stop');
  expect(requests.some(({ method }) => method === 'DELETE')).toBe(true);
  await becomes({ state: 'cancelled', fraction: 0.3, failure: null });
  expect(page.host.textContent).toContain('You stopped it.');
  expect(page.host.querySelector('button')).toBe(button);
  expect(button?.textContent).toBe('Hear the words');
});

test('a recording that only the browser can decode is sent as WAV, once', async () => {
  await show();
  await page.press('Hear the words');
  expect(posts().map(({ body }) => body)).toEqual([null]);
  await becomes(failed('audio-undecodable', 'AAC can’t be decoded here.'));
  await vi.waitFor(() => expect(posts()).toHaveLength(2));
  expect(posts()[1]?.body).toBeInstanceOf(Blob);
  await becomes(failed('audio-undecodable', 'This neither.'));
  expect(page.host.querySelector('[role=alert]')?.textContent).toContain('This neither.');
  expect(posts()).toHaveLength(2);
});

test('one that the browser can’t decode either says both', async () => {
  await show(async () => Promise.reject(new Error('EncodingError')));
  await page.press('Hear the words');
  await becomes(failed('audio-undecodable', 'AMR can’t be decoded here.'));
  await vi.waitFor(() =>
    expect(page.host.querySelector('[role=alert]')?.textContent).toContain(
      'AMR can’t be decoded here. This browser can’t decode it either.',
    ),
  );
});

test('what runs is found again after a reload', async () => {
  await show();
  await page.press('Hear the words');
  await page.remove();
  job = running(0.7);
  await show();
  expect(page.host.querySelector('progress')?.value).toBe(0.7);
  expect(posts()).toHaveLength(1);
});

test('what ended while the page was away is no news', async () => {
  await show();
  await page.press('Hear the words');
  await page.remove();
  job = { state: 'done', fraction: 1, failure: null };
  await show();
  expect(page.host.querySelector('button')?.textContent).toBe('Hear the words');
  expect(page.host.querySelector('[role=status]')?.textContent).toBe('');
});

test('a press is never lost while it is still being found what runs', async () => {
  await show();
  await page.press('Hear the words');
  await page.remove();
  let looks = 0;
  let tell: (found: Response) => void = () => undefined;
  const found = new Promise<Response>((done) => (tell = done));
  page = await showPage(<TranscribeTake view={view} />, (url, { method = 'GET' }) => {
    if (url === '/api/speech') return Response.json(speech);
    return method === 'GET' && looks++ === 0 ? found : Response.json(running(0.1));
  });
  await page.press('Hear the words');
  await act(async () => {
    tell(Response.json({ state: 'done', fraction: 1, failure: null }));
    await new Promise((done) => setTimeout(done, 0));
  });
  expect(page.host.querySelector('progress')?.value).toBe(0.1);
});
