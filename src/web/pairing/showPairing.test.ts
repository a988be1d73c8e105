import { beforeEach, expect, test, vi } from 'vitest';
import { showPairing } from './showPairing.ts';

interface Asked {
  readonly path: string;
  readonly body: unknown;
}

function open(code: string, answers: readonly (Response | Error)[], languages = ['en-GB'], paired = false) {
  const asked: Asked[] = [];
  const enter = vi.fn<() => void>();
  const left = [...answers];
  showPairing(document.querySelector('main')!, {
    code,
    languages,
    async request(path, init) {
      if (path === '/pair/paired') return Response.json({ paired });
      asked.push({ path, body: JSON.parse(init?.body as string) });
      const answer = left.shift()!;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    enter,
  });
  return { asked, enter };
}

beforeEach(() => void (document.body.innerHTML = '<main></main>'));

const button = () => document.querySelector('button')!;
const input = () => document.querySelector('input')!;
const field = () => document.querySelector<HTMLElement>('.field')!;
const trouble = () => document.querySelector('[role=alert]')!.textContent;
const refusal = (code: string) => Response.json({ code, message: `Words of ${code}.` }, { status: 403 });
const done = () => new Response(null, { status: 204 });

test('a scanned code pairs at one press and goes on', async () => {
  const { asked, enter } = open('secret-of-the-link', [done()]);
  expect(field().hidden).toBe(true);
  expect(enter).not.toHaveBeenCalled();
  button().click();
  await vi.waitFor(() => expect(enter).toHaveBeenCalled());
  expect(asked).toEqual([{ path: '/pair', body: { code: 'secret-of-the-link' } }]);
});

test('without a link the code is typed, and a wrong one is said and can be put right', async () => {
  const { asked, enter } = open('', [refusal('pairing-code-wrong'), done()]);
  button().click();
  expect([asked, document.activeElement]).toEqual([[], input()]);
  input().value = ' zzzz-zzzz ';
  button().click();
  await vi.waitFor(() => expect(trouble()).toBe('Words of pairing-code-wrong.'));
  expect(button().disabled).toBe(false);
  input().value = 'k7qf-3mxa';
  button().click();
  await vi.waitFor(() => expect(enter).toHaveBeenCalled());
  expect(asked.map(({ body }) => body)).toEqual([{ code: 'zzzz-zzzz' }, { code: 'k7qf-3mxa' }]);
});

test('a link that ran out asks for the code that is shown now', async () => {
  open('old', [refusal('pairing-code-expired')]);
  button().click();
  await vi.waitFor(() => expect(field().hidden).toBe(false));
  expect(trouble()).toBe('Words of pairing-code-expired.');
});

test('a computer that does not answer is said', async () => {
  open('code', [new TypeError('failed')]);
  button().click();
  await vi.waitFor(() => expect(trouble()).toMatch(/^Offbook is not answering/));
});

test('a browser that is paired goes straight on', async () => {
  const { enter } = open('', [], ['en'], true);
  await vi.waitFor(() => expect(enter).toHaveBeenCalled());
});

test('it speaks German to whoever prefers it', async () => {
  open('old', [refusal('pairing-code-used')], ['fr', 'de-AT', 'en']);
  expect([document.documentElement.lang, button().textContent]).toEqual(['de-DE', 'Dieses Handy koppeln']);
  button().click();
  await vi.waitFor(() => expect(trouble()).toMatch(/^Mit diesem Code wurde schon ein Gerät gekoppelt/));
});
