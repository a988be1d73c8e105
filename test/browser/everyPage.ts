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

/** How many pixels the page is wider than the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
