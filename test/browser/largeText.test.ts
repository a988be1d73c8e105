import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './chromium.ts';
import { overflowOf, STILL_PAGES, typeTake } from './everyPage.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

const TELLING =
  'Everybody knew whose fault it was, so I went and timed it. Patients waited four hours for their medicines. I asked Thomas for one trolley. The wait fell by 65 percent.';

let folder: string;
let offbook: OffbookProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-large-'));
  cpSync('examples/workspace', folder, { recursive: true });
  offbook = await startOffbook(folder);
});
afterAll(async () => {
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** What sticks out of the window furthest, so that a failure says where to look. */
const widest = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let furthest = 0;
    let found = '';
    for (const element of document.querySelectorAll('main *')) {
      const { right } = element.getBoundingClientRect();
      if (right <= furthest) continue;
      furthest = right;
      found = `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ends at ${Math.round(right)}: ${(element.textContent ?? '').slice(0, 60)}`;
    }
    return found;
  });

describe('with letters of twice the size', () => {
  it.each([1280, 640])('every page fits into %i px', async (width) => {
    const { page, close } = await openBrowser({ width });
    const take = await typeTake(page, offbook.url, TELLING);
    // As a browser does whose person chose 32 px letters; rules that ask for the width in rem follow suit.
    await page.addInitScript(() => {
      const enlarge = (): void => {
        document.documentElement.style.fontSize = '32px';
      };
      document.addEventListener('readystatechange', enlarge, { once: true });
    });
    const found: string[] = [];
    for (const path of [...STILL_PAGES, take]) {
      await visit(page, offbook.url + path);
      await page.locator('h1').waitFor();
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      const overflow = await overflowOf(page);
      if (overflow > 0) found.push(`${path || 'home'} is ${overflow} px too wide: ${await widest(page)}`);
    }
    await close();
    expect(found).toEqual([]);
  });
});
