// Takes the pictures of README and docs from the real program: npm run screenshots [-- all]
// With `all`, every page at two widths in both themes goes to docs/images/pages as well, for looking at.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { TakeView } from '../src/operations/views.ts';
import { openBrowser, visit } from '../test/browser/chromium.ts';
import { STILL_PAGES } from '../test/browser/everyPage.ts';
import { type SpokenSentence, writeSentences } from '../test/browser/fakeMicrophone.ts';
import { startOffbook } from '../test/browser/offbookProcess.ts';
import { startTelling, stopTelling, untilTold } from '../test/browser/stage.ts';

/** Taller than this, a page's picture ends: what follows is more of the same. CSS pixels. */
const MOST_HEIGHT = 1800;

const STORY = 'larkmoor-study-guide.initiative';
/** A telling of the example's first story with two slips, as a person would tell it. */
const TELLING = [
  'Everybody knew whose fault it was, so I went and timed it.',
  'At Hollin Vale Hospital, patients who were ready to go home waited four hours for their medicines.',
  'So I followed ten prescriptions with a stopwatch, and only 20 minutes of it was dispensing.',
  'The rest was paper, lying in trays.',
  'I asked our ward manager, Tomasz, for one trolley and a three week trial on a single ward.',
  'The first days were a mess, and I said so, and I changed the labels.',
  'By the end of it the average wait had fallen by 65 percent.',
  'At Larkmoor I would start the same way: watch the round first, then change one step.',
];

const folder = mkdtempSync(join(tmpdir(), 'offbook-pictures-'));
const workspace = join(folder, 'larkmoor');
cpSync('examples/workspace', workspace, { recursive: true });
const microphone = join(folder, 'telling.wav');
const sentences = writeSentences(microphone, TELLING);
const offbook = await startOffbook(workspace);
try {
  mkdirSync('docs/images', { recursive: true });
  const browser = await openBrowser({ microphone, height: 900 });
  const { page } = browser;
  await visit(page, `${offbook.url}stories/larkmoor-study-guide.pressure`);
  await page.locator('h1').waitFor();
  await page.screenshot({ path: 'docs/images/story.png' });
  await page.evaluate(() =>
    fetch('/api/settings', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"cue":"facts","countdownSeconds":0}',
    }),
  );
  await startTelling(page, offbook.url, STORY);
  await untilTold(page, Math.ceil(sentences.at(-1)!.endSeconds / 2));
  await page.screenshot({ path: 'docs/images/stage.png' });
  await untilTold(page, Math.ceil(sentences.at(-1)!.endSeconds) + 1);
  const { takeUrl } = await stopTelling(page);
  await giveWords(page, sentences);
  await page.getByText(/from a file/).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: 'docs/images/take.png' });
  await browser.close();
  if (process.argv.includes('all')) await everyPage([...STILL_PAGES, new URL(takeUrl).pathname.slice(1)]);
} finally {
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** Captions at the times at which the sentences were really heard: the first one tells how far the recording is off. */
async function giveWords(page: Page, spoken: readonly SpokenSentence[]): Promise<void> {
  const view = await page.evaluate(async () => (await fetch(`/api${location.pathname}`)).json() as Promise<TakeView>);
  const shift = (view.delivery?.onsetMs ?? 0) / 1000 - spoken[0]!.startSeconds;
  const at = (seconds: number): string => new Date(Math.max(0, seconds + shift) * 1000).toISOString().slice(11, 23);
  const vtt = `WEBVTT\n\n${spoken.map(({ text, startSeconds, endSeconds }) => `${at(startSeconds)} --> ${at(endSeconds)}\n${text}\n`).join('\n')}`;
  // Where the script could be followed, there are words already.
  const correct = page.getByRole('button', { name: 'Correct the words' });
  await correct.or(page.getByLabel('What you said')).first().waitFor();
  if (await correct.isVisible()) await correct.click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'telling.vtt', mimeType: 'text/vtt', buffer: Buffer.from(vtt) });
}

/** The picture's name: its address, with what differs from one run to the next left out. */
function nameOf(path: string): string {
  return (
    path
      .replace(/^takes\/.*/, 'take')
      .replace(/[^a-z0-9]+/gi, '-')
      .replace(/^-|-$/g, '') || 'today'
  );
}

async function everyPage(paths: readonly string[]): Promise<void> {
  const out = 'docs/images/pages';
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      const height = width === 360 ? 780 : 860;
      const { page, close } = await openBrowser({ width, height, colorScheme });
      const shrink = await pictureShrinker(page.context());
      for (const path of paths) {
        await visit(page, offbook.url + path);
        await page.locator('h1').waitFor();
        // What is still on its way has a moment to come; fonts and pictures are of this machine.
        await page.waitForTimeout(300);
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height: Math.min(MOST_HEIGHT, Math.max(height, whole)) });
        const png = await page.screenshot();
        await page.setViewportSize({ width, height });
        writeFileSync(
          join(out, `${nameOf(path)}-${width === 360 ? 'phone' : 'desktop'}-${colorScheme}.webp`),
          await shrink(png),
        );
      }
      await close();
    }
  }
}

/** Lets the browser write pictures as WebP, a fifth of the size. */
async function pictureShrinker(context: BrowserContext): Promise<(png: Buffer) => Promise<Buffer>> {
  const desk = await context.newPage();
  return async (png) => {
    const webp = await desk.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d')!.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/webp', 0.7).split(',')[1]!;
    }, png.toString('base64'));
    return Buffer.from(webp, 'base64');
  };
}
