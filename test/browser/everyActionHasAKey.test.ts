import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './chromium.ts';
import { STILL_PAGES, typeTake } from './everyPage.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

/*
 * An action is a button of the page's main part, as a screen reader finds it: seen, not disabled, what opens and closes
 * among them. Fields are no actions, and links lead somewhere: Tab reaches both, and the palette finds where links lead.
 * An action has a key where it says one itself (`aria-keyshortcuts`, which `?` lists) or where the palette offers it by
 * the name that it has on screen. On a stage the palette stays shut, so there each says its own.
 */

const TELLING =
  'Everybody knew whose fault it was, so I went and timed it. Patients waited four hours for their medicines. I asked Thomas for one trolley. The wait fell by 65 percent.';

let folder: string;
let offbook: OffbookProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-keys-'));
  cpSync('examples/workspace', folder, { recursive: true });
  offbook = await startOffbook(folder);
});
afterAll(async () => {
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The accessibility tree has spaces where boxes meet, even before a colon. */
const closed = (name: string): string => name.replaceAll(/\s(?=[:.,])/g, '');

/** The names of the page's actions that say no key themselves. */
async function withoutKey(page: Page): Promise<string[]> {
  const tree = await page.getByRole('main').ariaSnapshot();
  const named = [...tree.matchAll(/^\s*- '?button "((?:[^"\\]|\\.)*)"(.*)$/gm)]
    .filter(([, , state]) => !state!.includes('[disabled]'))
    .map(([, name]) => name!.replace(/\\(.)/g, '$1').replaceAll("''", "'"));
  const keyed = await page.evaluate(() =>
    [...document.querySelectorAll('main [aria-keyshortcuts]')].map(
      (element) => element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    ),
  );
  return [...new Set(named)].filter((name) => !keyed.includes(name));
}

const paletteOn = (page: Page) => page.getByRole('dialog', { name: 'Find anything' });

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await paletteOn(page).getByRole('combobox').waitFor();
}

/** What the palette offers to do on the page for these words. */
async function offered(page: Page, words: string): Promise<string[]> {
  const palette = paletteOn(page);
  await palette.getByRole('combobox').fill(words);
  return palette.getByRole('option').filter({ hasText: /^Here/ }).locator('[data-title]').allTextContents();
}

describe('every action', () => {
  it('has a key, or is offered by name where Ctrl+K is pressed', async () => {
    const { page, close } = await openBrowser();
    const take = await typeTake(page, offbook.url, TELLING);
    const missing: string[] = [];
    for (const path of [...STILL_PAGES, take]) {
      await visit(page, offbook.url + path);
      await page.locator('h1').waitFor();
      const silent = await withoutKey(page);
      if ((await page.getByRole('banner').count()) === 0) {
        missing.push(...silent.map((name) => `${path} (a stage): ${name}`));
        continue;
      }
      await openPalette(page);
      // Once for each word that names begin with.
      const found = new Set<string>();
      for (const word of new Set(silent.map((name) => name.split(' ')[0]!)))
        for (const name of await offered(page, word)) found.add(closed(name));
      missing.push(...silent.filter((name) => !found.has(closed(name))).map((name) => `${path}: ${name}`));
      await page.keyboard.press('Escape');
    }
    await close();
    expect(missing).toEqual([]);
  });
});

describe('the palette', () => {
  it('does what a page can do, and leaves the focus there', async () => {
    const { page, close } = await openBrowser();
    await visit(page, `${offbook.url}recall/cards`);
    await page.getByRole('button', { name: 'Set aside', exact: true }).waitFor();
    await openPalette(page);
    await page.keyboard.type('not ask');
    await page.keyboard.press('Enter');
    const chosen = page.getByRole('button', { name: 'Not asked yet' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Not asked yet');
    expect(await chosen.getAttribute('aria-pressed')).toBe('true');
    await close();
  });

  it('stays shut on a stage, where ? shows the keys and lets none through', async () => {
    const { page, close } = await openBrowser();
    await visit(page, `${offbook.url}stories/larkmoor-study-guide.initiative/rehearse`);
    await page.getByRole('button', { name: /^Begin/ }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.getByText('Type it instead').waitFor();
    expect(await keys.getByText('Ctrl+K').count()).toBe(0);
    await page.keyboard.press('t');
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: /^Begin/ }).count()).toBe(1);
    await page.keyboard.press('t');
    await page.getByRole('textbox').waitFor();
    await close();
  });
});
