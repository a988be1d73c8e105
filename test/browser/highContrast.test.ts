import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { openBrowser, visit } from './chromium.ts';
import { STILL_PAGES, typeTake } from './everyPage.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

const TELLING =
  'Everybody knew whose fault it was, so I went and timed it. Patients waited four hours for their medicines. I asked Thomas for one trolley. The wait fell by 65 percent.';

let folder: string;
let offbook: OffbookProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-contrast-'));
  cpSync('examples/workspace', folder, { recursive: true });
  offbook = await startOffbook(folder);
});
afterAll(async () => {
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Goes through every page, and gives what is found wrong on each with its address. */
async function onEveryPage(page: Page, look: () => Promise<readonly string[]>): Promise<string[]> {
  const take = await typeTake(page, offbook.url, TELLING);
  const found: string[] = [];
  for (const path of [...STILL_PAGES, take]) {
    await visit(page, offbook.url + path);
    await page.locator('h1').waitFor();
    for (const html of await look()) found.push(`${path || 'home'}: ${html}`);
  }
  return found;
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('every word can be read where more contrast is asked for', async () => {
    const { page, close } = await openBrowser({ colorScheme });
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    const found = await onEveryPage(page, () => violationsOn(page, ['color-contrast']));
    await close();
    expect(found).toEqual([]);
  });

  it('no marked word is lost where the system chooses the colours', async () => {
    const { page, close } = await openBrowser({ colorScheme });
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    const found = await onEveryPage(page, () =>
      // The system's own colour for marked words goes with its own ground; without that it may be the window's.
      page.evaluate(() =>
        [...document.querySelectorAll('main mark')]
          .filter((mark) => {
            const { color, backgroundColor } = getComputedStyle(mark);
            const around = getComputedStyle(mark.parentElement!).color;
            return backgroundColor === 'rgba(0, 0, 0, 0)' && color !== around;
          })
          .map((mark) => mark.outerHTML.slice(0, 160)),
      ),
    );
    await close();
    expect(found).toEqual([]);
  });
});
