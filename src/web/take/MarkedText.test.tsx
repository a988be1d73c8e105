import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from './logic/marks.ts';
import { MarkedText } from './MarkedText.tsx';
import type { TakeDesk } from './takeDesk.ts';
import type { Player } from './usePlayer.ts';

const text = 'We poured forty slabs. It held.';
const slabs: Mark = {
  id: 'fact:slabs',
  kind: 'fact',
  tone: 'bad',
  title: 'Fact wrong: 14 slabs',
  why: 'Your guide says 14.',
  fix: 'Say “14 slabs”.',
  range: { start: 10, end: 21 },
};
const player = { playing: false, follow: () => () => undefined, nowMs: () => 0 } as unknown as Player;

let host: HTMLElement;
let root: Root;
const playFrom = vi.fn();
const desk: TakeDesk = { show: () => undefined, timeOf: () => 4_200, playFrom };

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // The test's page has no top layer; what matters here is what stands in the bubble.
  HTMLElement.prototype.showPopover ??= () => undefined;
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  await act(async () =>
    root.render(
      <MarkedText text={text} times={null} parts={[]} marks={[slabs]} shown={null} player={player} desk={desk} />,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

const mark = () => host.querySelector<HTMLElement>('[role=button]')!;
const reason = () => host.querySelector('[popover]');

test('a mark can be focused, and then says what, why and what to do', async () => {
  expect(mark().tabIndex).toBe(0);
  expect(reason()).toBeNull();
  await act(async () => mark().focus());
  expect(reason()?.textContent).toContain('Fact wrong: 14 slabs');
  expect(reason()?.textContent).toContain('Your guide says 14.');
  expect(reason()?.textContent).toContain('Say “14 slabs”.');
});

test('a tap opens the reason, which can play from the words; Escape closes it', async () => {
  await act(async () => mark().click());
  await act(async () => reason()?.querySelector('button')?.click());
  expect(playFrom).toHaveBeenCalledWith(4_200);
  await act(async () => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect(reason()).toBeNull();
});

test('a screen reader hears the words with their reason', () => {
  expect(mark().getAttribute('aria-label')).toBe(
    'forty slabs. Fact wrong: 14 slabs. Your guide says 14. Say “14 slabs”.',
  );
});

test('a kind of mark can be switched off', async () => {
  const facts = [...host.querySelectorAll('label')].find((label) => label.textContent === 'Facts');
  await act(async () => facts?.querySelector('input')?.click());
  expect(host.querySelector('[role=button]')).toBeNull();
  expect(host.textContent).toContain(text);
});
