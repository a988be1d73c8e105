import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TodayView } from '../../src/operations/plan/views.ts';
import { type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

let folder: string;
let offbook: OffbookProcess;
let browser: OpenBrowser;
let page: Page;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-today-'));
  cpSync(resolve(import.meta.dirname, '../../examples/workspace'), folder, { recursive: true });
  offbook = await startOffbook(folder);
  browser = await openBrowser();
  page = browser.page;
});
afterEach(async () => {
  await browser.close();
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

const today = (): Promise<TodayView> =>
  page.evaluate(async () => (await fetch('/api/today')).json() as Promise<TodayView>);
const guide = (): string => readFileSync(join(folder, 'larkmoor-study-guide.md'), 'utf8');

async function setDate(on: string): Promise<void> {
  await page.getByRole('button', { name: /Set the date|Change/ }).click();
  await page.getByLabel('Day', { exact: true }).fill(on);
  await page.getByRole('button', { name: 'Plan towards it' }).click();
  await page.waitForFunction(
    async (day) => ((await (await fetch('/api/today')).json()) as TodayView).interview?.on === day,
    on,
  );
}

describe('today', () => {
  it('plans towards a date set on the first page, and starts the next thing with one key', async () => {
    await visit(page, offbook.url);
    const { today: day, next } = await today();
    const inFive = new Date(Date.parse(`${day}T12:00:00Z`) + 5 * 86_400_000).toISOString().slice(0, 10);
    await setDate(inFive);
    await page.getByText('in 5 days').waitFor();
    expect((await today()).daysLeft).toBe(5);

    await page.getByRole('heading', { name: next!.title }).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Space');
    await page.waitForURL((url) => url.pathname === new URL(next!.to, offbook.url).pathname);
    expect(browser.errors).toEqual([]);
  });

  it('ticks the checklist in the guide itself, and unticks it', async () => {
    await visit(page, `${offbook.url}plan`);
    const item = page.getByRole('checkbox', { name: /Say the opening hooks/ });
    await item.check();
    await expect.poll(guide).toMatch(/- \[x\] Say the opening hooks/);
    await item.uncheck();
    // The second press knew the guide before the first one's change: it is refused, and tried again by itself.
    await expect.poll(guide).toMatch(/- \[ \] Say the opening hooks/);
  });

  it('shows the openings and the card on the day itself, and puts the rest away', async () => {
    await visit(page, offbook.url);
    await setDate((await today()).today);
    await page.getByRole('heading', { name: 'Today is the day' }).waitFor();
    await page.getByText('Everything else: stories, documents, practice').waitFor();
    expect(await page.getByRole('navigation', { name: 'Ways to prepare' }).isVisible()).toBe(false);
    expect((await today()).next?.to).toMatch(/card|drills/);
    expect(browser.errors).toEqual([]);
  });
});
