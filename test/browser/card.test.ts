import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CardView } from '../../src/operations/plan/views.ts';
import { type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { overflowOf } from './everyPage.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

/** What is read in ten seconds, at 238 words a minute, and a word or two that a figure's signs count for. */
const TEN_SECONDS = 43;

const ENDING = readFileSync('examples/workspace/larkmoor-study-guide.md', 'utf8').split('## Practice Checklist')[1]!;

/** A guide whose every line is longer than a card has room for. */
function longGuide(stories: number): string {
  const one = (n: number): string => `## Story ${n}: The Long and Winding Bakery Delivery Story (60 seconds)

### Opening Hook Options:
- "Bakery number ${n} had been sending out its bread in wet paper bags every single winter for years..."

### The Story:
"Bakery ${n} sent 400 loaves a day in wet bags. I asked Marguerite Oyelaran and Tomasz Wiśniewski for two weeks, tried waxed paper on one van, and by May returns had fallen from 120 a week to ${n + 3}, which saved £9,500. At Larkmoor I would start with one van as well."

### Key Points to Remember:
- Problem: 400 loaves a day in wet bags
- Help: Marguerite Oyelaran and Tomasz Wiśniewski gave two weeks
- Result: Returns fell from 120 a week to ${n + 3}, £9,500 saved
- Larkmoor connection: Start with one van, measure what comes back, and only then buy paper for all of the vans
`;
  return `# Larkmoor Guide\n\n${Array.from({ length: stories }, (_, i) => one(i + 1)).join('\n')}\n## Practice Checklist${ENDING}`;
}

let folder: string;
let offbook: OffbookProcess | null = null;
let browser: OpenBrowser;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-card-'));
  browser = await openBrowser({ width: 390, height: 844 });
});
afterEach(async () => {
  await browser.close();
  await offbook?.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function openCard(): Promise<CardView> {
  offbook = await startOffbook(folder);
  await visit(browser.page, `${offbook.url}card`);
  await browser.page.getByRole('heading', { name: /on one page/ }).waitFor();
  return browser.page.evaluate(async () => (await fetch('/api/card')).json() as Promise<CardView>);
}

async function printedPages(): Promise<number> {
  const pdf = await browser.page.pdf({ format: 'A4', preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** Where the last of what must be on the first screen ends, in pixels from its top. */
async function endOfCard(): Promise<number> {
  const names = browser.page.locator('section', { hasText: 'Names' }).last();
  return names.evaluate((list) => list.getBoundingClientRect().bottom + window.scrollY);
}

/** How many lines of the card don't show all their words, whatever the machine's fonts. */
const cutShort = (): Promise<number> =>
  browser.page.locator('ol > li *, section li').evaluateAll(
    (parts) =>
      parts.filter(
        (part) =>
          getComputedStyle(part).overflow === 'hidden' &&
          // What is only read aloud is a pixel high.
          part.clientHeight > 1 &&
          (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1),
      ).length,
  );

/** Words of each story on the page. */
const wordsByStory = (): Promise<number[]> =>
  browser.page
    .locator('ol > li')
    .evaluateAll((stories) =>
      stories.map(
        (story) => (story as HTMLElement).innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      ),
    );

describe('the card for the day', () => {
  it('is one phone screen, even between its browser’s bars, and one printed page', async () => {
    cpSync('examples/workspace', folder, { recursive: true });
    const card = await openCard();
    expect(card.stories).toHaveLength(4);
    const { page } = browser;
    expect(await endOfCard()).toBeLessThanOrEqual(664);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    for (const words of ['60 s', 'Tomasz', '85% saved', 'Breathe out', 'I want to pick'])
      await page.getByText(words).first().waitFor();
    expect(Math.max(...(await wordsByStory()))).toBeLessThanOrEqual(TEN_SECONDS);
    expect(await printedPages()).toBe(1);
    expect(browser.errors).toEqual([]);
  });

  it('holds six long stories on one page, each read in ten seconds', async () => {
    writeFileSync(join(folder, 'guide.md'), longGuide(6));
    const card = await openCard();
    expect(card).toMatchObject({ leftOut: [], stories: { length: 6 }, metrics: { length: 7 } });
    const words = await wordsByStory();
    expect(Math.min(...words)).toBeGreaterThan(15);
    expect(Math.max(...words)).toBeLessThanOrEqual(TEN_SECONDS);
    expect(await printedPages()).toBe(1);
  });

  it('is one phone screen with eight long stories, and shows every word on demand', async () => {
    writeFileSync(join(folder, 'guide.md'), longGuide(8));
    expect((await openCard()).stories).toHaveLength(8);
    const { page } = browser;
    expect(await endOfCard()).toBeLessThanOrEqual(844);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    // Each story still has its target, the beginning of its hook, its numbers, its name and where it leads.
    for (const story of await page.locator('ol > li').all()) {
      const box = (await story.boundingBox())!;
      for (const words of ['60 s', '“Bakery number', 'Tomasz', 'Start with one van']) {
        const line = (await story.getByText(words).boundingBox())!;
        expect(line.y + 10).toBeLessThan(box.y + box.height);
      }
    }
    const cutEnd = await endOfCard();
    await page.getByRole('button', { name: 'Show every word' }).click();
    expect(await cutShort()).toBe(0);
    expect(await endOfCard()).toBeGreaterThan(cutEnd);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });

  it('keeps to one page with more, and says what it leaves out', async () => {
    writeFileSync(join(folder, 'guide.md'), longGuide(12));
    const card = await openCard();
    // Numbers stand with their stories; what the page has no room for is named.
    expect(card).toMatchObject({
      stories: { length: 8 },
      leftOut: { length: 4 },
      metrics: [],
      universalConnections: [],
    });
    expect(card.names).not.toEqual([]);
    expect(await printedPages()).toBe(1);
    await browser.page.getByText('One page has no room for 4 more stories').waitFor();
  });
});
