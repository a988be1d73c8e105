import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TakeView } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { WordsEntry } from './WordsEntry.tsx';

const view = { take: { id: 't1', status: 'complete' }, transcript: null, missing: [] } as unknown as TakeView;

let host: HTMLElement;
let root: Root;
let client: QueryClient;
const sent: { readonly url: string; readonly body: unknown }[] = [];
let answer: () => Response;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({ url, body: JSON.parse(String(init.body)) });
    return answer();
  });
  sent.length = 0;
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  client = new QueryClient();
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <WordsEntry view={view} why="There are no words yet." />
      </QueryClientProvider>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

const submit = () => act(async () => host.querySelector<HTMLButtonElement>('button[type=submit]')?.click());

async function type(text: string): Promise<void> {
  const area = host.querySelector('textarea')!;
  const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!;
  await act(async () => {
    setter.call(area, text);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function choose(file: File): Promise<void> {
  const input = host.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await file.text();
  });
  await act(async () => undefined);
}

test('it says what is missing and which files it reads', () => {
  expect(host.textContent).toContain('There are no words yet.');
  for (const form of ['.txt', '.vtt', '.srt', '.json']) expect(host.textContent).toContain(form);
});

test('typed words are sent as typed, and the new review takes the place of the old one', async () => {
  answer = () => Response.json({ ...view, transcript: { text: 'we had nine cots' } });
  await type('we had nine cots');
  await submit();
  expect(sent).toEqual([{ url: '/api/takes/t1/words', body: { kind: 'typed', text: 'we had nine cots' } }]);
  expect(client.getQueryData<TakeView>(queries.take('t1').queryKey)?.transcript?.text).toBe('we had nine cots');
});

test('empty words are not sent', async () => {
  await submit();
  expect(sent).toEqual([]);
  expect(host.querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true');
});

test('a transcript that can’t be read shows the server’s words', async () => {
  answer = () =>
    Response.json({ code: 'transcript-unreadable', message: 'take.pdf is no transcript.' }, { status: 422 });
  await choose(new File(['%PDF'], 'take.pdf'));
  expect(sent[0]?.body).toEqual({ kind: 'file', name: 'take.pdf', content: '%PDF' });
  expect(host.querySelector('[role=alert]')?.textContent).toContain('take.pdf is no transcript.');
});
