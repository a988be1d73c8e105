import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PlanView, TodayView } from '../../src/operations/plan/views.ts';
import { type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

const GUIDE = 'larkmoor-study-guide.md';
const ITEM = 'Say the opening hooks to someone who has never heard them';

let folder: string;
let offbook: OffbookProcess;
let browser: OpenBrowser;
let page: Page;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-interview-day-'));
  cpSync('examples/workspace', folder, { recursive: true });
  offbook = await startOffbook(folder);
  browser = await openBrowser();
  page = browser.page;
  page.setDefaultTimeout(8000);
});
afterEach(async () => {
  await browser.close();
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

const today = (): Promise<TodayView> =>
  page.evaluate(async () => (await fetch('/api/today')).json() as Promise<TodayView>);
const plan = (): Promise<PlanView> => page.evaluate(async () => (await fetch('/api/plan')).json() as Promise<PlanView>);
const leaveField = (): Promise<void> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

/** The day so many days behind this one; days are days of practice, which may begin after midnight. */
const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** Sets the interview's day where the first page asks for it. */
async function setTheDate(on: string): Promise<void> {
  await page.getByRole('button', { name: 'Set the date' }).click();
  await page.getByLabel('Day', { exact: true }).fill(on);
  await page.getByRole('button', { name: 'Plan towards it' }).click();
  await page.waitForFunction(
    async (day) => ((await (await fetch('/api/today')).json()) as TodayView).interview?.on === day,
    on,
  );
}

it('reshapes the plan for the day that is set, and starts the first task with one key', async () => {
  await visit(page, offbook.url);
  const before = await today();
  const daysBefore = (await plan()).plan.days.length;
  expect(before.interview).toBeNull();
  const on = daysAfter(before.today, 6);
  await setTheDate(on);
  await page.getByText('6 days.', { exact: true }).waitFor();
  expect(await today()).toMatchObject({ daysLeft: 6, isInterviewDay: false });
  const { days } = (await plan()).plan;
  expect(days.at(-1)!.on).toBe(on);
  expect(days.length).toBeLessThan(daysBefore);

  await visit(page, offbook.url);
  const { next } = await today();
  await page.getByRole('heading', { level: 2, name: next!.title }).waitFor();
  await page.keyboard.press('Space');
  await page.waitForURL((url) => url.pathname === new URL(next!.to, offbook.url).pathname);
  expect(browser.errors).toEqual([]);
});

it('ticks in the guide what is ticked by hand in the plan, and nothing else', async () => {
  const path = join(folder, GUIDE);
  const before = readFileSync(path, 'utf8');
  await visit(page, `${offbook.url}plan`);
  const box = page.getByRole('checkbox', { name: ITEM });
  expect(await box.isChecked()).toBe(false);
  await box.click();
  await expect.poll(() => readFileSync(path, 'utf8')).toBe(before.replace(`- [ ] ${ITEM}`, `- [x] ${ITEM}`));
  expect(browser.errors).toEqual([]);
});

it('leads to the card on the day itself, and puts the rest away', async () => {
  await visit(page, offbook.url);
  await setTheDate((await today()).today);
  await page.getByRole('heading', { level: 1, name: 'Today is the day' }).waitFor();
  await page.getByText('Everything else: stories, documents, practice').waitFor();
  expect(await page.getByRole('heading', { name: 'Your stories' }).isVisible()).toBe(false);

  await visit(page, offbook.url);
  const { next, isInterviewDay } = await today();
  expect(isInterviewDay).toBe(true);
  expect(next).toMatchObject({ kind: 'read', to: '/card' });
  await page.getByRole('heading', { level: 2, name: next!.title }).waitFor();
  await leaveField();
  await page.keyboard.press('Space');
  await page.waitForURL(/\/card$/);
  await page.locator('h1').waitFor();
  expect(browser.errors).toEqual([]);
});
