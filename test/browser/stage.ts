import type { Page } from 'playwright-core';
import { visit } from './chromium.ts';

export interface ToldAloud {
  readonly takeUrl: string;
  /** From the stop key to the take's review on screen. */
  readonly stopToReviewMs: number;
}

/** Opens the stage of a story and presses the one key, until the recording runs. */
export async function startTelling(page: Page, offbookUrl: string, storyId: string): Promise<void> {
  await visit(page, `${offbookUrl}stories/${storyId}/rehearse`);
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^Stop/ }).waitFor();
}

/** Waits until the stage's clock shows at least this many seconds. */
export async function untilTold(page: Page, seconds: number): Promise<void> {
  await page.waitForFunction(
    (least) => {
      const [minutes, rest] = (document.querySelector('[role=timer]')?.textContent ?? '0:00').split(':').map(Number);
      return minutes! * 60 + rest! >= least;
    },
    seconds,
    { timeout: (seconds + 30) * 1000 },
  );
}

/** Stops with the one key, and waits until the sound's review is shown. */
export async function stopTelling(page: Page): Promise<ToldAloud> {
  await page.evaluate(() => {
    const marks = document.documentElement.dataset;
    delete marks['reviewAfterMs'];
    let stoppedAt = 0;
    window.addEventListener('keydown', () => (stoppedAt ||= performance.now()), { capture: true, once: true });
    const look = (): void => {
      if (stoppedAt && location.pathname.startsWith('/takes/') && document.querySelector('#next-fix')) {
        marks['reviewAfterMs'] = String(performance.now() - stoppedAt);
      } else requestAnimationFrame(look);
    };
    look();
  });
  await page.keyboard.press('Space');
  await page.waitForSelector('html[data-review-after-ms]', { timeout: 20_000 });
  const stopToReviewMs = await page.evaluate(() => Number(document.documentElement.dataset['reviewAfterMs']));
  return { stopToReviewMs, takeUrl: page.url() };
}

export async function tellAloud(page: Page, offbookUrl: string, storyId: string, seconds: number): Promise<ToldAloud> {
  await startTelling(page, offbookUrl, storyId);
  await untilTold(page, seconds);
  return stopTelling(page);
}
