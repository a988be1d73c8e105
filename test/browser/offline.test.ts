import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TakeView } from '../../src/operations/views.ts';
import { LARKFIELD_GUIDE } from '../builders/larkfieldGuide.ts';
import { type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { writeSpeech } from './fakeMicrophone.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';
import { startTelling, untilTold } from './stage.ts';

const STORY = 'guide.reading';
const SPOKEN =
  'Nine children in my class could not read a full page. I asked Dana, our librarian, for twenty short books.';

let folder: string;
let offbook: OffbookProcess;
let browser: OpenBrowser;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-offline-'));
  writeFileSync(join(folder, 'guide.md'), LARKFIELD_GUIDE);
  const microphone = join(folder, '.microphone.wav');
  writeSpeech(microphone, SPOKEN);
  offbook = await startOffbook(folder);
  browser = await openBrowser({ microphone });
});
afterEach(async () => {
  await browser.close();
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the stage of the story and waits until the page's files are kept. */
async function openOnce(page: Page): Promise<void> {
  await visit(page, `${offbook.url}stories/${STORY}/rehearse`);
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

describe('while the server is away', () => {
  it('a take of a story seen before is made, and is sent and reviewed when the server is back', async () => {
    const { page } = browser;
    await openOnce(page);
    const { port, url } = offbook;
    await offbook.kill();

    await page.reload();
    await page.getByText('Offbook is not answering.').waitFor();
    await startTelling(page, url, STORY);
    await untilTold(page, 5);
    await page.keyboard.press('Space');
    await page.getByText('Your take is kept in this browser.').waitFor();

    // Not even closing the page loses it.
    await page.goto('about:blank');
    offbook = await startOffbook(folder, port);
    await visit(page, url);
    await page.getByRole('link', { name: 'See its review' }).click();
    await page.waitForURL(/\/takes\//);
    await page.locator('#next-fix').waitFor();
    const path = `/api${new URL(page.url()).pathname}`;
    await page.getByText('Recording', { exact: true }).first().waitFor();
    const view = await page.evaluate(async (from) => (await fetch(from)).json() as Promise<TakeView>, path);
    expect(view.take).toMatchObject({ status: 'complete', storyId: STORY });
    expect(view.take.durationMs).toBeGreaterThan(4500);
    expect(view.delivery?.onsetMs).not.toBeNull();
  });

  it('another folder at the same address neither gets nor shows what was kept of this one', async () => {
    const { page } = browser;
    await openOnce(page);
    const { port, url } = offbook;
    await offbook.kill();
    await startTelling(page, url, STORY);
    await untilTold(page, 2);
    await page.keyboard.press('Space');
    await page.getByText('Your take is kept in this browser.').waitFor();
    await page.goto('about:blank');

    // A story of the same name: only the workspace tells them apart.
    const other = mkdtempSync(join(tmpdir(), 'offbook-other-'));
    writeFileSync(join(other, 'guide.md'), LARKFIELD_GUIDE.replace('Dana', 'Robin'));
    offbook = await startOffbook(other, port);
    const looked = page.waitForResponse((answer) => answer.url().endsWith('/api/health'));
    await visit(page, `${url}stories/${STORY}`);
    await looked;
    const takes = await page.evaluate(
      async (from) => (await fetch(from)).json() as Promise<{ takes: unknown[] }>,
      `/api/stories/${STORY}/takes`,
    );
    expect(takes.takes).toEqual([]);
    await page.getByText('Robin').first().waitFor();
    await offbook.kill();
    await visit(page, `${url}stories/${STORY}`);
    await page.getByText('Robin').first().waitFor();

    offbook = await startOffbook(folder, port);
    await visit(page, url);
    await page.getByRole('link', { name: 'See its review' }).waitFor();
    rmSync(other, { recursive: true, force: true });
  });

  it('a take under way when the server comes back goes to its review as any other', async () => {
    const { page } = browser;
    await openOnce(page);
    const { port, url } = offbook;
    await offbook.kill();
    await startTelling(page, url, STORY);
    await untilTold(page, 2);
    await page.getByText(/kept here/).waitFor();
    offbook = await startOffbook(folder, port);
    await page.getByText(/kept here/).waitFor({ state: 'detached' });
    await untilTold(page, 5);
    await page.keyboard.press('Space');
    await page.waitForURL(/\/takes\//);
    await page.locator('#next-fix').waitFor();
  });

  it('every address opens and says plainly that the server is not there, and nothing of the API is kept in a cache', async () => {
    const { page } = browser;
    await openOnce(page);
    await visit(page, offbook.url);
    await page.locator('h1').waitFor();
    await offbook.kill();
    for (const path of ['', 'drills', `stories/${STORY}`]) {
      await visit(page, offbook.url + path);
      await page.getByText('Offbook is not answering.').first().waitFor();
    }
    // What was seen before is still to be read.
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: /reading/i })
      .waitFor();
    const kept = await page.evaluate(async () => {
      const addresses: string[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) addresses.push(new URL(request.url).pathname);
      return addresses;
    });
    expect(kept).toContain('/');
    expect(kept.filter((path) => path.startsWith('/api'))).toEqual([]);
  });
});
