import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TakeView } from '../../src/operations/views.ts';
import { scriptToFollow } from '../../src/takes/scriptToFollow.ts';
import { LARKFIELD_GUIDE } from '../builders/larkfieldGuide.ts';
import { storiesFrom } from '../builders/storiesFrom.ts';
import { type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { writeSentences } from './fakeMicrophone.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';
import { startTelling, stopTelling, untilTold } from './stage.ts';

const [story] = storiesFrom(LARKFIELD_GUIDE, 'guide.md');
const sentences = scriptToFollow(story!)!.sentences;
const LEFT_OUT = 1;
const hasVoice = spawnSync('espeak-ng', ['--version']).status === 0;

let folder: string;
let offbook: OffbookProcess;
let browser: OpenBrowser;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-following-'));
  writeFileSync(join(folder, 'guide.md'), LARKFIELD_GUIDE);
  offbook = await startOffbook(folder);
});
afterEach(async () => {
  await browser.close();
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!hasVoice)('a story told aloud, with nothing installed', () => {
  it('is followed on the stage, and reviewed from its sound alone', async () => {
    const microphone = join(folder, '.microphone.wav');
    const spoken = writeSentences(
      microphone,
      sentences.filter((_, index) => index !== LEFT_OUT),
    );
    browser = await openBrowser({ microphone });
    const { page, errors } = browser;
    await visit(page, offbook.url);
    // The fake microphone speaks from the moment it is opened, so nothing may come between.
    await page.evaluate(() =>
      fetch('/api/settings', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: '{"cue":"script","countdownSeconds":0}',
      }),
    );
    await startTelling(page, offbook.url, story!.id);
    // The place in the script is marked while it is told.
    const last = spoken.at(-1)!;
    await untilTold(page, Math.ceil(last.endSeconds));
    expect(await page.locator('[data-place=told]').count()).toBeGreaterThan(0);
    await untilTold(page, Math.ceil(last.endSeconds) + 1);
    const { takeUrl } = await stopTelling(page);

    await page.getByText(`${sentences.length - 1} of ${sentences.length} said`).waitFor();
    const { delivery, transcript, review } = await page.evaluate(
      async (path) => (await fetch(path)).json() as Promise<TakeView>,
      '/api' + new URL(takeUrl).pathname,
    );
    expect(delivery?.following?.sentences.map(({ status }) => status)).toEqual(
      sentences.map((_, index) => (index === LEFT_OUT ? 'skipped' : 'said')),
    );
    expect(transcript?.source).toBe('followed');
    expect(review?.keyPoints.some(({ status }) => status === 'covered')).toBe(true);
    expect(delivery?.syllables?.count).toBeGreaterThan(20);
    expect(errors).toEqual([]);
  });
});
