import { afterEach, expect, it } from 'vitest';
import type { TakeSummary } from '../../operations/views.ts';
import { showPage, type ShownPage } from '../testing/showPage.tsx';
import { TakesTrend } from './TakesTrend.tsx';

let page: ShownPage;
afterEach(() => page.remove());

const take = (id: string, seconds: number | null, covered: number | null): TakeSummary =>
  ({ id, seconds, targetSeconds: { min: 45, max: 60 }, keyPointsCovered: covered, keyPointsTotal: 5 }) as TakeSummary;

const pictures = () => [...page.host.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label'));

it('shows lengths against the target and points told, from the oldest take to the newest', async () => {
  await open([take('c', 58, 5), take('b', 64, 4), take('a', 80, 3)]);
  expect(pictures()).toEqual([
    'How long it took, target 45–60 s, from the oldest to the newest: 80 s, 64 s, 58 s.',
    'Key points told, from the oldest to the newest: 60 %, 80 %, 100 %.',
  ]);
});

it('leaves out what is not known of a take, and shows no line for one take', async () => {
  await open([take('c', 58, null), take('b', null, 4), take('a', 80, null)]);
  expect(pictures()).toEqual(['How long it took, target 45–60 s, from the oldest to the newest: 80 s, 58 s.']);
  await page.remove();
  await open([take('a', 58, 5)]);
  expect(page.host.textContent).toBe('');
});

async function open(takes: readonly TakeSummary[]): Promise<void> {
  page = await showPage(<TakesTrend takes={takes} />, () => new Response('{}'));
}
