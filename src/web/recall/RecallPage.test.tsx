import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { RecallView } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { showPage, type ShownPage } from '../testing/showPage.tsx';
import { RecallPage } from './RecallPage.tsx';

const view: RecallView = {
  day: '2031-03-10',
  phase: 'build-up',
  interview: { id: 'i1', on: '2031-03-12', atMinutes: null, stage: null, at: 0, dayName: 'Wednesday' },
  lastChecksFrom: null,
  due: { cards: 12, newCards: 3, seconds: 230 },
  secondsLeft: 900,
  leftOut: 0,
  newLater: 0,
  done: { reviews: 0, introduced: 0, seconds: 0 },
  cards: { active: 46, suspended: 1, retired: 0, own: 2 },
  queue: [],
  forecast: {
    forAt: 0,
    for: 'interview',
    cards: 46,
    share: 0.93,
    deviation: 0.03,
    withinDay: 2,
    exact: { cards: 20, share: 0.95 },
    followed: null,
    byStoryId: {},
    atRisk: [4, 5, 6, 7].map((n) => ({
      cardId: `c${n}`,
      storyId: null,
      kind: 'fact',
      prompt: `How many of ${n}?`,
      answer: String(n),
      probability: n / 10,
      withinDay: false,
    })),
  },
  canUndo: false,
};

const followed = {
  share: 0.98,
  cards: 46,
  withinDay: 12,
  days: 2,
  seconds: 1500,
  simulated: 46,
  course: [
    { on: '2031-03-10', share: 0.6, unaided: 0.6 },
    { on: '2031-03-12', share: 0.98, unaided: 0.52 },
  ],
};

let page: ShownPage;
afterEach(() => page.remove());
const open = async (change: Partial<RecallView> = {}): Promise<string> => {
  page = await showPage(<RecallPage />, (url) =>
    Response.json(
      url.startsWith('/api/interviews')
        ? [{ id: 'i1', on: '2031-03-12', atMinutes: null, stage: null }]
        : url.startsWith('/api/recall/settings')
          ? { minutesByWeekday: [15, 15, 15, 15, 15, 15, 15] }
          : url.startsWith('/api/recall/forecast')
            ? { ...view.forecast, followed }
            : { ...view, ...change },
    ),
  );
  return page.host.textContent;
};

it('says what is due, how long it takes and how it would stand', async () => {
  const words = await open();
  expect(words).toContain('12 cards due, 3 of them new: about 4 minutes.');
  expect(words).toContain('On Wednesday you would know 43 of 46 cards without another look');
  expect(words).toContain('If you follow the plan, it would be about 45 of 46, for about 25 minutes over 2 days.');
  expect(words).toContain('With the plan, 12 cards are asked last within a day of the interview.');
});

it('draws the way to the day with the plan and without, in words and in a table as well', async () => {
  await open();
  const picture = page.host.querySelector('svg[role=img]');
  expect(picture?.getAttribute('aria-label')).toBe(
    'Cards known by day. Today 60 %. On the day 98 % with the plan, 52 % without another look.',
  );
  const rows = [...page.host.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows.at(-1)?.slice(1)).toEqual(['98 %', '52 %']);
});

it('names the risky cards, unless many were never asked', async () => {
  const words = await open({ due: { cards: 12, newCards: 0, seconds: 230 } });
  expect(words).toContain('these four are the risk.');
  expect(words).toContain('How many of 4?40 %');
  await page.remove();
  const early = await open({ newLater: 20 });
  expect(early).toContain('23 have not been asked yet.');
  expect(early).not.toContain('How many of 4?');
});

it('says when the day’s minutes are used, and lets one go on', async () => {
  const words = await open({
    due: { cards: 0, newCards: 0, seconds: 0 },
    leftOut: 5,
    done: { reviews: 40, introduced: 4, seconds: 600 },
  });
  expect(words).toContain('Your minutes for today are used.');
  expect(page.host.querySelector('a[href*="session"]')?.textContent).toContain('Go on for 10 minutes');
});

it('says where cards come from when there are none', async () => {
  const words = await open({
    due: { cards: 0, newCards: 0, seconds: 0 },
    cards: { active: 0, suspended: 0, retired: 0, own: 0 },
    forecast: { ...view.forecast, cards: 0, atRisk: [] },
  });
  expect(words).toContain('No cards yet');
  expect(words).not.toContain('Start');
});

it('calls cards due that are due at once, though the page’s own clock was read before', async () => {
  await open();
  const later = Date.now() + 5000;
  const clock = vi.spyOn(Date, 'now').mockReturnValue(later);
  const card = { fromAt: later } as RecallView['queue'][number];
  await act(async () => {
    page.client.setQueryData(queries.recall().queryKey, { ...view, queue: [card] });
    await Promise.resolve();
  });
  clock.mockRestore();
  expect(page.host.textContent).toContain('12 cards due');
  expect(page.host.textContent).not.toContain('back');
});
