import type { Page } from 'playwright-core';
import { openBrowser, visit } from '../test/browser/chromium.ts';
import { STILL_PAGES, typeTake } from '../test/browser/everyPage.ts';
import { withOffbook } from './withOffbook.ts';

/** Longest an action may take until the page shows that it was taken. */
const AIM_MS = 100;
/** What is pressed on each page: what opens, chooses or switches, and changes no document. */
const PRESSED = 'summary, [role=tab], button[aria-expanded], button[aria-pressed], input[type=radio], a[href^="#"]';
const MOST_PRESSED = 8;

interface Action {
  readonly where: string;
  readonly what: string;
  readonly ms: number;
}

/**
 * From a key or click to the next paint, as the browser times it (Event Timing API, https://www.w3.org/TR/event-timing/, to
 * 8 ms): on every page the palette with a search, moving the focus and what opens or chooses; then going from page to
 * page, cards answered, and a telling typed and reviewed.
 */
export async function benchActions(): Promise<void> {
  await withOffbook(async (url) => {
    const browser = await openBrowser();
    const { page } = browser;
    const slow = new Map<string, Action>();
    let actions = 0;
    await page.exposeFunction('noteAction', (id: string, what: string, ms: number) => {
      if (ms > (slow.get(id)?.ms ?? 0)) slow.set(id, { where: new URL(page.url()).pathname, what, ms });
    });
    await page.addInitScript(OBSERVE);
    /** What was done on a page is counted before another is opened. */
    const count = async (): Promise<void> => {
      await settled(page);
      actions += await page.evaluate(
        () => (performance as Performance & { interactionCount?: number }).interactionCount ?? 0,
      );
    };
    for (const path of STILL_PAGES) {
      await visit(page, `${url}${path}`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('bakery');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      for (const control of (await page.locator(`main :is(${PRESSED})`).all()).slice(0, MOST_PRESSED))
        if (await control.isVisible()) await control.click({ timeout: 2000 }).catch(() => undefined);
      await count();
    }
    await visit(page, url);
    for (const link of ['Plan', 'Recall', 'Drills', 'Calls', 'Today'])
      await page
        .getByRole('navigation')
        .getByRole('link', { name: link })
        .first()
        .click()
        .catch(() => undefined);
    await count();
    await visit(page, `${url}recall/session`);
    for (let card = 0; card < 8; card++) {
      await page.keyboard.press('Space');
      await page.keyboard.press('3');
    }
    await count();
    await typeTake(page, url, 'I asked for one van and told Tomasz, and we saved eighty percent.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('y');
    await count();
    await browser.close();
    report(actions, [...slow.values()]);
  });
}

function report(actions: number, slow: readonly Action[]): void {
  const late = slow.filter(({ ms }) => ms > AIM_MS).toSorted((a, b) => b.ms - a.ms);
  const times = [...slow.map(({ ms }) => ms), ...Array.from({ length: Math.max(0, actions - slow.length) }, () => 0)];
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  console.log(
    `${actions} actions on ${STILL_PAGES.length} pages: half within ${Math.max(16, at(0.5))} ms, 98 % within ${at(0.98)} ms, the longest ${at(1)} ms   aim: under ${AIM_MS} ms; ${late.length} took longer`,
  );
  for (const { where, what, ms } of late.slice(0, 10)) console.log(`  ${ms} ms  ${what} on ${where}`);
}

/** Two frames later what was pressed last has been painted and timed. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  );

/** Tells of each action that took more than the shortest time the browser reports. */
const OBSERVE = (): void => {
  type Timed = PerformanceEntry & { interactionId: number; target: Element | null };
  const { noteAction } = window as unknown as { noteAction(id: string, what: string, ms: number): void };
  new PerformanceObserver((list) => {
    for (const { interactionId, name, target, duration } of list.getEntries() as Timed[])
      if (interactionId !== 0)
        noteAction(
          `${performance.timeOrigin} ${interactionId}`,
          `${name} ${target?.textContent?.trim().slice(0, 40) ?? ''}`,
          duration,
        );
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
};
