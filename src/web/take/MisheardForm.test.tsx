import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TakeView } from '../../operations/views.ts';
import type { FactReview } from '../../takes/model.ts';
import { MisheardForm } from './MisheardForm.tsx';

const view = { take: { id: 't1' } } as unknown as TakeView;
const fact = { id: 'person:leo', text: 'Leo', status: 'absent', said: null } as unknown as FactReview;

let host: HTMLElement;
let root: Root;
const done = vi.fn();
const sent: { readonly url: string; readonly body: unknown }[] = [];
let answer: () => Response;

const render = (which: FactReview) =>
  act(async () =>
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <section id="words">
          <p>
            then <span aria-hidden="true">2</span>
            <b id="said">{'\u2060'}lee oh</b> came
          </p>
        </section>
        <MisheardForm view={view} fact={which} onDone={done} />
      </QueryClientProvider>,
    ),
  );

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({ url, body: JSON.parse(String(init.body)) });
    return answer();
  });
  sent.length = 0;
  done.mockReset();
  answer = () => Response.json(view);
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

const input = () => host.querySelector('input')!;
const submit = () => act(async () => host.querySelector<HTMLButtonElement>('button[type=submit]')!.click());

async function select(node: Node): Promise<void> {
  const range = document.createRange();
  range.selectNodeContents(node);
  await act(async () => {
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(range);
    document.dispatchEvent(new Event('selectionchange'));
  });
}

test('words selected in the transcript are taken, without the signs of its marks', async () => {
  await render(fact);
  await select(host.querySelector('#said')!);
  expect(input().value).toBe('lee oh');
  await submit();
  expect(sent).toEqual([{ url: '/api/takes/t1/aliases', body: { factId: 'person:leo', alias: 'lee oh' } }]);
  expect(done).toHaveBeenCalledWith('“lee oh” now counts as Leo. Your guide keeps it.');
});

test('words selected elsewhere are none of its business', async () => {
  await render(fact);
  await select(host.querySelector('label')!);
  expect(input().value).toBe('');
});

test('a wrong fact starts from the words that were said', async () => {
  await render({ ...fact, status: 'wrong', said: 'Liam' });
  expect(input().value).toBe('Liam');
});

test('words that can’t stand for it stay, with the reason', async () => {
  answer = () => Response.json({ code: 'alias-empty', message: 'Choose the words that stand there.' }, { status: 422 });
  await render(fact);
  await submit();
  expect(host.textContent).toContain('Choose the words that stand there.');
  expect(input().getAttribute('aria-invalid')).toBe('true');
  expect(done).not.toHaveBeenCalled();
});

test('Escape leaves it', async () => {
  await render(fact);
  await act(async () => {
    input().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(done).toHaveBeenCalledWith(null);
});
