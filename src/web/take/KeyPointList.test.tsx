import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TakeView } from '../../operations/views.ts';
import type { KeyPointReview, KeyPointStatus } from '../../takes/model.ts';
import { KeyPointList } from './KeyPointList.tsx';
import { withVerdict } from './logic/judging.ts';
import type { TakeDesk } from './takeDesk.ts';

const point = (label: string, status: KeyPointStatus): KeyPointReview => ({
  label,
  text: `the ${label} of it`,
  status,
  closeness: 0.5,
  evidence: status === 'missed' ? [] : [{ text: 'we dug it twice', range: { start: 0, end: 15 } }],
});
const reviewed = [
  point('Trench', 'unsure'),
  point('Pipe', 'covered'),
  point('Lamp', 'unsure'),
  point('Fence', 'missed'),
];
const viewOf = (points: readonly KeyPointReview[]) =>
  ({ take: { id: 't1' }, review: { keyPoints: points } }) as unknown as TakeView;
const desk: TakeDesk = { show: () => undefined, timeOf: () => null, playFrom: null };

let host: HTMLElement;
let root: Root;
const sent: { readonly url: string; readonly body: unknown }[] = [];
let refuse: boolean;
let points: readonly KeyPointReview[];

const render = () =>
  act(async () =>
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <KeyPointList view={viewOf(points)} review={viewOf(points).review!} desk={desk} />
      </QueryClientProvider>,
    ),
  );

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  refuse = false;
  points = reviewed;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body)) as { verdict: 'said' | 'not-said' | null };
    sent.push({ url, body });
    if (refuse) return Response.json({ code: 'take-missing', message: 'This take is gone.' }, { status: 404 });
    const index = Number(url.split('/').at(-1));
    points = points.map((one, i) => (i === index ? withVerdict(one, body.verdict) : one));
    return Response.json(viewOf(points));
  });
  sent.length = 0;
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  await render();
});

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

const press = async (key: string, target: EventTarget = document.body) => {
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await render();
};
const item = (index: number) => host.querySelectorAll<HTMLElement>('ol > li')[index]!;
const button = (index: number, words: string) =>
  [...item(index).querySelectorAll('button')].find((one) => one.textContent?.includes(words))!;
const announced = () => host.querySelector('[role=status]')?.textContent;

test('unsure points are asked about, others are not', () => {
  expect(host.textContent).toContain('2 points are unsure');
  expect(button(0, 'Yes, I said it')).toBeDefined();
  expect(button(1, 'Yes, I said it')).toBeUndefined();
});

test('Y and N answer one after another, U takes the last answer back', async () => {
  await press('y');
  expect(sent.at(-1)).toEqual({ url: '/api/takes/t1/points/0', body: { verdict: 'said' } });
  expect(item(0).textContent).toContain('by you');
  expect(announced()).toBe('Trench: covered, by your word. One is still unsure.');
  await press('n');
  expect(sent.at(-1)).toEqual({ url: '/api/takes/t1/points/2', body: { verdict: 'not-said' } });
  expect(announced()).toContain('No unsure point is left.');
  await press('u');
  expect(sent.at(-1)).toEqual({ url: '/api/takes/t1/points/2', body: { verdict: null } });
  expect(item(2).textContent).toContain('unsure');
});

test('the key answers the point in focus', async () => {
  const yes = button(2, 'Yes, I said it');
  yes.focus();
  await press('y', yes);
  expect(sent.at(-1)?.url).toBe('/api/takes/t1/points/2');
  expect(document.activeElement).toBe(item(0));
});

test('a covered point can be rejected and a missed one confirmed, from a place that does not shout', async () => {
  expect(host.textContent).not.toContain('That’s not it');
  for (const [index, words, verdict] of [
    [1, 'That’s not it', 'not-said'],
    [3, 'I did say it', 'said'],
  ] as const) {
    await act(async () => item(index).querySelector<HTMLElement>('[aria-expanded]')!.click());
    await act(async () => button(index, words).click());
    expect(sent.at(-1)).toEqual({ url: `/api/takes/t1/points/${index}`, body: { verdict } });
    await render();
  }
  await act(async () => item(1).querySelector<HTMLElement>('[aria-expanded]')!.click());
  await act(async () => button(1, 'Take it back').click());
  expect(sent.at(-1)).toEqual({ url: '/api/takes/t1/points/1', body: { verdict: null } });
});

test('an answer that could not be kept is taken off again, and it says why', async () => {
  refuse = true;
  await press('y');
  expect(host.querySelector('[role=alert]')?.textContent).toContain('This take is gone.');
  expect(item(0).textContent).toContain('unsure');
});
