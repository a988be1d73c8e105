import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './chromium.ts';
import { violationsOn } from './axe.ts';
import { countShifts, overflowOf, shiftOf, STILL_PAGES } from './everyPage.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

const STORY = 'larkmoor-study-guide.initiative';
const TELLING =
  'Everybody knew whose fault it was, so I went and timed it. Patients waited four hours for their medicines. I asked Thomas for one trolley. The wait fell by 65 percent. At Larkmoor I would begin the same way.';

let folder: string;
let offbook: OffbookProcess;
let takePath: string;
let drillPaths: readonly string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-access-'));
  cpSync('examples/workspace', folder, { recursive: true });
  offbook = await startOffbook(folder);
  const { page, close } = await openBrowser();
  await visit(page, `${offbook.url}stories/${STORY}/rehearse`);
  await page.getByRole('button', { name: 'Type it instead' }).click();
  await page.getByRole('textbox').fill(TELLING);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/takes\//);
  takePath = new URL(page.url()).pathname.slice(1);
  drillPaths = await runDrills(page);
  await close();
});
afterAll(async () => {
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** A drill that is about to begin, and the review of one that was typed. */
async function runDrills(page: Page): Promise<string[]> {
  const runs = await page.evaluate(
    async ({ story, telling }) => {
      const send = async <T>(path: string, method: string, json: unknown): Promise<T> => {
        const body = JSON.stringify(json);
        const answer = await fetch(path, { method, body, headers: { 'content-type': 'application/json' } });
        return (await answer.json()) as T;
      };
      const begin = async (drill: string, wanted: unknown): Promise<string> =>
        (await send<{ run: { id: string } }>(`/api/drills/${drill}/runs`, 'POST', wanted)).run.id;
      const ready = await begin('curveball', {});
      const told = await begin('squeeze', { storyId: story, seconds: 45 });
      const exercise = { kind: 'squeeze', runId: told };
      const take = await send<{ id: string }>('/api/takes', 'POST', {
        storyId: story,
        cue: 'nothing',
        mimeType: null,
        exercise,
      });
      await send(`/api/takes/${take.id}/words`, 'PUT', { kind: 'typed', text: telling });
      await send(`/api/drills/runs/${told}/finish`, 'POST', {
        marks: [{ kind: 'prompted', atMs: 0 }],
        takeId: take.id,
      });
      return [ready, told];
    },
    { story: STORY, telling: TELLING },
  );
  return runs.map((id) => `drills/runs/${id}`);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each([1280, 360])('every page can be used by everyone, fits, and stands still, at %i px', async (width) => {
    const { page, close } = await openBrowser({ colorScheme, width });
    const pages = [...STILL_PAGES, takePath, ...drillPaths];
    const found: string[] = [];
    await countShifts(page);
    for (const path of pages) {
      await visit(page, offbook.url + path);
      await page.locator('h1').waitFor();
      found.push(...(await violationsOn(page)).map((violation) => `${path} ${violation}`));
      const overflow = await overflowOf(page);
      if (overflow > 0) found.push(`${path} is ${overflow} px too wide`);
      const shift = await shiftOf(page);
      if (shift > 0) found.push(`${path} moves by ${shift} while it opens`);
    }
    await close();
    expect(found).toEqual([]);
  });
});
