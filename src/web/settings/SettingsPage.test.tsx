import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SpeechView } from '../../operations/speech/speechSettings.ts';
import { keepBrowserChoice, readBrowserChoice } from '../speech/browserChoice.ts';
import { showPage, type ShownPage } from '../testing/showPage.tsx';
import { languageWords } from './modelWords.ts';
import { SettingsPage } from './SettingsPage.tsx';

const MODEL: SpeechView['models'][number] = {
  name: 'small',
  title: 'Small',
  type: 'ctc',
  languages: ['en'],
  aboutMegabytes: 40,
  licence: 'MIT',
  url: 'https://models.example/small',
  usesTerms: true,
  wordTimes: true,
  note: 'Small and quick.',
  installed: null,
  installing: null,
};
const INSTALLED: SpeechView['models'][number] = {
  ...MODEL,
  installed: { folder: '/m', sizeBytes: 41e6, checked: 'known' },
};

let speech: SpeechView;
let refusal: { readonly code: string; readonly message: string } | null;
let changes: { readonly method: string; readonly url: string; readonly body: unknown }[];
let page: ShownPage;

async function show(): Promise<void> {
  page = await showPage(<SettingsPage />, (url, { method = 'GET', body }) => {
    if (url.startsWith('/api/speech/where')) {
      const address = new URL(url, 'http://offbook').searchParams.get('address');
      return Response.json({ soundGoes: address ? `To ${address}.` : 'Nowhere.', leavesMachine: address !== null });
    }
    if (url === '/api/lan') return Response.json({ state: 'off' });
    if (method === 'GET') return Response.json(speech);
    changes.push({ method, url, body: body ? JSON.parse(String(body)) : null });
    if (refusal) return Response.json(refusal, { status: 422 });
    if (method === 'PUT') speech = { ...speech, ...(JSON.parse(String(body)) as Pick<SpeechView, 'choice'>) };
    return Response.json(speech);
  });
}
const look = (kind: string) =>
  act(async () => {
    page.host.querySelector<HTMLInputElement>(`input[type=radio][value=${kind}]`)!.click();
    await new Promise((done) => setTimeout(done, 0));
  });

beforeEach(() => {
  speech = { choice: { kind: 'none' }, soundGoes: 'Nowhere.', leavesMachine: false, hasKey: false, models: [MODEL] };
  refusal = null;
  changes = [];
  keepBrowserChoice('off');
});
afterEach(() => page.remove());

test('a model shows its size, languages, licence and what it can, and is installed by one button', async () => {
  await show();
  for (const words of ['about 40 MB', 'English', 'MIT', 'listens for your names', 'gives the time of each word'])
    expect(page.host.textContent).toContain(words);
  const button = page.host.querySelector('[aria-label="Install: Small"]');
  speech = { ...speech, models: [{ ...MODEL, installing: { state: 'running', fraction: 0.25, failure: null } }] };
  await page.press('Install: Small');
  expect(changes).toEqual([{ method: 'POST', url: '/api/speech/models/small/install', body: null }]);
  expect(page.host.querySelector('progress')?.value).toBe(0.25);
  expect(page.host.textContent).toContain('25 %, 10 of about 40 MB');
  // The same button, so that the focus stays.
  expect(button?.getAttribute('aria-label')).toBe('Stop: Small');
  speech = { ...speech, models: [{ ...MODEL, installing: { state: 'cancelled', fraction: 0.25, failure: null } }] };
  await page.press('Stop: Small');
  expect(changes.at(-1)).toMatchObject({ method: 'DELETE', url: '/api/speech/models/small/install' });
  expect(page.host.textContent).toContain('You stopped it at 25 %. What came is kept');
  expect(button?.getAttribute('aria-label')).toBe('Go on installing: Small');
});

test('an installation that failed says why, in the server’s words', async () => {
  const failure = { code: 'disk-full', message: 'The disk is full: 40 MB are needed.' };
  speech = { ...speech, models: [{ ...MODEL, installing: { state: 'failed', fraction: 0.9, failure } }] };
  await show();
  expect(page.host.querySelector('[role=alert]')?.textContent).toContain(failure.message);
  expect(page.host.querySelector('[aria-label="Try again to install: Small"]')).not.toBeNull();
});

test('an installed model is used by one button, and removed only after asking', async () => {
  speech = { ...speech, models: [INSTALLED] };
  await show();
  await page.press('Use it: Small');
  expect(changes).toEqual([{ method: 'PUT', url: '/api/speech', body: { choice: { kind: 'model', model: 'small' } } }]);
  expect(page.host.querySelector('dl')?.textContent).toContain('Small');
  await page.press('Remove Small');
  expect(changes).toHaveLength(1);
  await page.press('Remove it');
  expect(changes.at(-1)).toMatchObject({ method: 'DELETE', url: '/api/speech/models/small' });
});

test('a server’s sound is said to go there before it is chosen, and its key leaves the page', async () => {
  await show();
  await look('server');
  await page.type('Address', 'https://speech.example');
  expect(page.host.textContent).toContain('To https://speech.example, over the network');
  expect(changes).toEqual([]);
  await page.type('Key', 'a secret');
  await page.press('Use this server');
  expect(changes).toEqual([
    {
      method: 'PUT',
      url: '/api/speech',
      body: { choice: { kind: 'server', address: 'https://speech.example', model: 'whisper-1' }, key: 'a secret' },
    },
  ]);
  expect([...page.host.querySelectorAll('input')].map(({ value }) => value)).not.toContain('a secret');
});

test('a kept key stays unless it is replaced or forgotten', async () => {
  speech = { ...speech, choice: { kind: 'server', address: 'http://127.0.0.1:9', model: 'base' }, hasKey: true };
  await show();
  await page.press('Keep these');
  expect(changes[0]?.body).not.toHaveProperty('key');
  await act(async () => page.host.querySelector<HTMLInputElement>('input[type=checkbox]')!.click());
  await page.press('Keep these');
  expect(changes[1]?.body).toHaveProperty('key', null);
});

test('what can’t be used says why, and what was in use stays', async () => {
  await show();
  await look('folder');
  await page.press('Use this folder');
  expect(changes).toEqual([]);
  expect(page.host.querySelector('[aria-invalid]')).not.toBeNull();
  refusal = { code: 'speech-folder-missing', message: 'There is no folder "/m".' };
  await page.type('The model’s folder', '/m');
  await page.press('Use this folder');
  expect(page.host.querySelector('[role=alert]')?.textContent).toBe('There is no folder "/m".');
  expect(page.host.querySelector('dl')?.textContent).toContain('No recogniser');
});

test('a browser without a recogniser says so plainly', async () => {
  await show();
  await look('browser');
  expect(page.host.textContent).toContain('This browser has no recogniser of its own');
});

test('choosing another recogniser ends the browser’s own', async () => {
  keepBrowserChoice('maker-hears');
  speech = { ...speech, models: [INSTALLED] };
  await show();
  expect(page.host.querySelector('dl')?.textContent).toContain('To the maker of this browser');
  await look('model');
  await page.press('Use it: Small');
  expect(readBrowserChoice()).toBe('off');
});

test('languages are words', () => {
  expect(languageWords(['en'])).toBe('English');
  expect(languageWords(['en', 'de'])).toBe('English and German');
  expect(languageWords(['en', 'de', 'fr', 'it'])).toBe('4 languages, English among them');
});
