import type { Page } from 'playwright-core';
import { visit } from './chromium.ts';

/** Every address that needs nothing but the example workspace. */
export const STILL_PAGES: readonly string[] = [
  '',
  'plan',
  'stories/larkmoor-study-guide.initiative',
  'stories/larkmoor-study-guide.initiative/rehearse',
  'documents?path=larkmoor-study-guide.md',
  'documents?path=larkmoor-practice-call.md',
  'documents?path=larkmoor-principles.md',
  'settings',
  'recall',
  'recall/session',
  'recall/cards',
  'drills',
  'drills/squeeze',
  'coverage',
  'card',
  'card/panic',
  'calls',
  'calls/plan',
  'questions',
  'principles',
  'debrief',
  'start',
  'start/story',
  'recordings',
  'components',
];

/** A typed telling of the example's first story; the address of its review. */
export async function typeTake(page: Page, offbookUrl: string, telling: string): Promise<string> {
  await visit(page, `${offbookUrl}stories/larkmoor-study-guide.initiative/rehearse`);
  await page.getByRole('button', { name: 'Type it instead' }).click();
  await page.getByRole('textbox').fill(telling);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/takes\//);
  await page.locator('h1').waitFor();
  return new URL(page.url()).pathname.slice(1);
}

/** Makes every page that is opened from now on count how far things move by themselves after they were first shown. */
export const countShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) sum += entry.value;
      document.documentElement.dataset['shifted'] = String(sum);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The page's cumulative layout shift until now (https://web.dev/articles/cls), where `countShifts` was called before. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['shifted'] ?? 0));

/** How many pixels the page is wider than the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
