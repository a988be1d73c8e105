import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE } from '../builders/larkfieldGuide.ts';
import { type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { writeSpeech } from './fakeMicrophone.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';
import { stopTelling, untilTold } from './stage.ts';

const STORY = 'guide.reading';

let folder: string;
let offbook: OffbookProcess;
let browser: OpenBrowser;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-tree-'));
  writeFileSync(join(folder, 'guide.md'), LARKFIELD_GUIDE);
  const microphone = join(folder, '.microphone.wav');
  writeSpeech(microphone, 'Nine children in my class could not read a full page. I asked Dana for twenty short books.');
  offbook = await startOffbook(folder);
  browser = await openBrowser({ microphone });
});
afterEach(async () => {
  await browser.close();
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Notes whatever live regions say from now on, as a screen reader would hear it. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { offbookSaid: said });
    const loud = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(loud);
        if (region) said.push((region.textContent ?? '').trim());
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { offbookSaid: string[] }).offbookSaid.filter((words) => words !== ''));

describe('a rehearsal heard, not seen', () => {
  it('has a name and a role for everything there is to do, from the choice of the cue to the review', async () => {
    const { page } = browser;
    await visit(page, `${offbook.url}stories/${STORY}/rehearse`);
    await page.getByRole('button', { name: /^Begin/ }).waitFor();
    const before = await page.locator('main').ariaSnapshot();
    expect(before).toMatch(/heading ".+" \[level=1\]/);
    expect(before).toContain('group "What stands in front of you"');
    expect(before.match(/- radio "/g)).toHaveLength(5);
    expect(before).toContain('button "Begin"');
    expect(before).toContain('button "Type it instead"');
    expect(before).toMatch(/combobox "Count down"/);
    expect(before).toMatch(/region "What you will see"/);

    await page.getByRole('button', { name: /^Begin/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Stop/ }).waitFor();
    const during = await page.locator('main').ariaSnapshot();
    expect(during).toMatch(/timer/);
    expect(during).toContain('button "Stop"');
    expect(during).toContain('button "Again"');
    // Every button says which key does the same.
    const keys = await page
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-keyshortcuts')));
    expect(keys).toEqual(['Space', 'd Escape']);

    await untilTold(page, 2);
    await stopTelling(page);
    const after = await page.locator('main').ariaSnapshot();
    expect(after).toMatch(/heading ".+" \[level=1\]/);
    expect(after).toMatch(/region "/);
    // The move to the review is told, and the reader's place moves with it.
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    expect(await page.locator('[aria-live=polite]').first().textContent()).not.toBe('');
  });

  it('is not talked over by the running time', async () => {
    const { page } = browser;
    await visit(page, `${offbook.url}stories/${STORY}/rehearse`);
    await page.getByRole('button', { name: /^Begin/ }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Stop/ }).waitFor();
    await untilTold(page, 1);
    await listen(page);
    await untilTold(page, 7);
    const timer = page.getByRole('timer');
    expect(await timer.evaluate((element) => element.closest('[aria-live]:not([aria-live=off]), [role=status]'))).toBe(
      null,
    );
    const said = await heard(page);
    expect(said.filter((words) => /\d:\d\d/.test(words))).toEqual([]);
    // A change of the zone may be said; six seconds have one at most.
    expect(new Set(said).size).toBeLessThanOrEqual(1);
  });
});
