import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { overflowOf, STILL_PAGES, typeTake } from './everyPage.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

let folder: string;
let offbook: OffbookProcess;
let browser: OpenBrowser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-language-'));
  cpSync('examples/workspace', folder, { recursive: true });
  offbook = await startOffbook(folder);
  browser = await openBrowser({ locale: 'de-AT', width: 360, height: 740 });
});
afterAll(async () => {
  await browser.close();
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('the page for a person whose browser is in German', () => {
  it('is in German, and keeps their English documents as they are', async () => {
    const { page } = browser;
    await visit(page, offbook.url);
    expect(await page.getAttribute('html', 'lang')).toBe('de-DE');
    await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Proben' }).first().waitFor();
    await page.getByText('The Discharge Trolley').first().waitFor();
  });

  it('tells and reviews a take in it', async () => {
    const { page } = browser;
    await visit(page, `${offbook.url}stories/larkmoor-study-guide.initiative/rehearse`);
    await page.getByRole('button', { name: 'Lieber tippen' }).click();
    await page.getByRole('textbox').fill('Everybody knew whose fault it was, so I went and timed it.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Kernpunkte' }).waitFor();
    // Words that stand in modules many pages share, and findings that come from the server.
    await page.getByText('fehlt', { exact: true }).first().waitFor();
    await page.getByText('Die Geschichte kommt nie zu ihrem Ergebnis.').waitFor();
  });

  it('fits into a phone on every page', async () => {
    const { page } = browser;
    const wider: string[] = [];
    for (const path of STILL_PAGES) {
      await visit(page, offbook.url + path);
      await page.locator('h1').first().waitFor();
      const by = await overflowOf(page);
      if (by > 0) wider.push(`${path} by ${by} px`);
    }
    expect(wider).toEqual([]);
    expect(browser.errors).toEqual([]);
  });

  it('is in English once they choose so, and stays so', async () => {
    const { page } = browser;
    await visit(page, `${offbook.url}settings`);
    await page.getByLabel('Sprache dieser Seite').selectOption('en');
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en-GB');
    const take = await typeTake(page, offbook.url, 'Everybody knew whose fault it was, so I went and timed it.');
    await visit(page, offbook.url + take);
    await page.getByRole('heading', { name: 'Key points' }).waitFor();
  });
});
