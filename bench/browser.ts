import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openBrowser, visit } from '../test/browser/chromium.ts';
import { writeSpeech } from '../test/browser/fakeMicrophone.ts';
import { tellAloud } from '../test/browser/stage.ts';
import { printRows, type Timing } from './timing.ts';
import { withOffbook } from './withOffbook.ts';

/** Enough words for a minute: the example's guide, read aloud from the top. */
const longText = (): string =>
  readFileSync('examples/workspace/larkmoor-study-guide.md', 'utf8').replace(/[^\w\s.,']/g, ' ');

/** Bytes of script and style that the first page loads, and how soon it takes keys, cold and on reload. */
export async function benchPage(): Promise<void> {
  await withOffbook(async (url) => {
    const cold: number[] = [];
    const warm: number[] = [];
    let scripts = 0;
    let styles = 0;
    for (let run = 0; run < 5; run++) {
      const browser = await openBrowser();
      await browser.page.addInitScript(NOTE_INTERACTIVE);
      const bodies: Promise<readonly [string, Buffer]>[] = [];
      browser.page.on('response', (response) => {
        const kind = /\.(js|css)$/.exec(new URL(response.url()).pathname)?.[1];
        if (kind !== undefined) bodies.push(response.body().then((body) => [kind, body]));
      });
      await visit(browser.page, url);
      await browser.page.waitForSelector('html[data-interactive-at-ms]');
      cold.push(await interactiveMs(browser.page));
      await browser.page.waitForLoadState('networkidle');
      const loaded = await Promise.all(bodies);
      const kilobytes = (wanted: string) =>
        loaded.reduce((sum, [kind, body]) => sum + (kind === wanted ? gzipSync(body).length / 1000 : 0), 0);
      scripts = kilobytes('js');
      styles = kilobytes('css');
      await browser.page.reload();
      await browser.page.waitForSelector('html[data-interactive-at-ms]');
      warm.push(await interactiveMs(browser.page));
      await browser.close();
    }
    printRows([
      { what: 'first page to interactive', size: 'fresh browser', timing: timingOf(cold), aim: '' },
      { what: 'first page to interactive', size: 'reload', timing: timingOf(warm), aim: '' },
    ]);
    console.log(
      `first page, gzip: ${scripts.toFixed(1)} kB of script (aim: under 150 kB) and ${styles.toFixed(1)} kB of style`,
    );
  });
}

/** Milliseconds after navigation began. The page marks itself once it takes keys; a script put in before it notes when. */
const interactiveMs = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['interactiveAtMs']));

const NOTE_INTERACTIVE = (): void => {
  const note = (): void => {
    // At the very start there is no element yet.
    const marks = document.documentElement?.dataset;
    if (marks?.['interactive']) marks['interactiveAtMs'] ??= String(performance.now());
    else requestAnimationFrame(note);
  };
  note();
};

/** From the stop key to the review on screen, for recordings of 10 s and of 60 s. In real time: about two minutes. */
export async function benchStop(): Promise<void> {
  for (const seconds of [10, 60]) {
    const times: number[] = [];
    await withOffbook(async (url) => {
      const folder = mkdtempSync(join(tmpdir(), 'offbook-bench-'));
      const microphone = join(folder, 'speech.wav');
      writeSpeech(microphone, longText().slice(0, seconds * 25));
      for (let run = 0; run < (seconds > 30 ? 2 : 3); run++) {
        const browser = await openBrowser({ microphone });
        times.push((await tellAloud(browser.page, url, 'larkmoor-study-guide.initiative', seconds)).stopToReviewMs);
        await browser.close();
      }
      rmSync(folder, { recursive: true, force: true });
    });
    printRows([
      {
        what: 'stop to review shown',
        size: `${seconds} s of sound`,
        timing: timingOf(times),
        aim: seconds === 60 ? 'under 500 ms' : '',
      },
    ]);
  }
}

function timingOf(times: number[]): Timing {
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)]!, min: times[0]!, max: times.at(-1)! };
}
