// Takes the pictures of README and docs from the real program: npm run screenshots [-- all]
// With `all`, every page at two widths in both themes goes to test-results/screenshots as well, for looking at.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { TakeView } from '../src/operations/views.ts';
import { openBrowser, visit } from '../test/browser/chromium.ts';
import { type SpokenSentence, writeSentences } from '../test/browser/fakeMicrophone.ts';
import { startOffbook } from '../test/browser/offbookProcess.ts';
import { startTelling, stopTelling, untilTold } from '../test/browser/stage.ts';

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
  if (process.argv.includes('all'))
    await everyPage([
      '',
      `stories/${STORY}`,
      `stories/${STORY}/rehearse`,
      new URL(takeUrl).pathname.slice(1),
      'documents?path=larkmoor-study-guide.md',
      'documents?path=larkmoor-practice-call.md',
      'documents?path=larkmoor-principles.md',
      'settings',
      'recall',
      'recall/session',
      'recall/cards',
    ]);
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

async function everyPage(paths: readonly string[]): Promise<void> {
  const out = 'test-results/screenshots';
  mkdirSync(out, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      const { page, close } = await openBrowser({ width, height: width === 360 ? 780 : 860, colorScheme });
      for (const path of paths) {
        await visit(page, offbook.url + path);
        await page.locator('h1').waitFor();
        await page.screenshot({
          path: join(out, `${path.replace(/[^a-z0-9]+/gi, '-') || 'home'}-${colorScheme}-${width}.png`),
          fullPage: true,
        });
      }
      await close();
    }
  }
}
