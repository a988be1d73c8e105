import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TakeView, WorkspaceView } from '../../src/operations/views.ts';
import { LARKFIELD_GUIDE, LARKFIELD_TELLING } from '../builders/larkfieldGuide.ts';
import { type BrowserOptions, type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { writeSpeech } from './fakeMicrophone.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';
import { startTelling, stopTelling, tellAloud, untilTold } from './stage.ts';

const STORY = 'guide.reading';
const SPOKEN =
  'Nine children in my class could not read a full page. I asked Dana, our librarian, for twenty short books.';

let folder: string;
let offbook: OffbookProcess;
let browser: OpenBrowser | null = null;
const open = async (options: BrowserOptions = {}): Promise<OpenBrowser> => (browser = await openBrowser(options));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-browser-'));
  writeFileSync(join(folder, 'guide.md'), LARKFIELD_GUIDE);
  offbook = await startOffbook(folder);
});
afterEach(async () => {
  await browser?.close();
  browser = null;
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** What the server says, asked by the page itself. */
const apiOf = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (from) => (await fetch(from)).json() as Promise<T>, path);

const microphone = (): string => {
  const file = join(folder, '.microphone.wav');
  writeSpeech(file, SPOKEN);
  return file;
};

describe('rehearsing a story aloud', () => {
  it('records, reviews sound and pasted words, and is there after a reload', async () => {
    const { page, errors } = await open({ microphone: microphone() });
    await tellAloud(page, offbook.url, STORY, 6);

    // The sound: heard, measured and playable.
    await page.getByText('Recording', { exact: true }).first().waitFor();
    const view = await apiOf<TakeView>(page, '/api' + new URL(page.url()).pathname);
    expect(view.delivery?.peakDbfs).toBeGreaterThan(-30);
    expect(view.delivery?.toldMs).toBeGreaterThan(3000);
    expect(view.delivery?.onsetMs).not.toBeNull();
    expect(view.take.durationMs).toBeGreaterThan(5500);
    const seeks = await page.evaluate(async () => {
      const sound = new Audio();
      sound.preload = 'auto';
      sound.src = `/api${location.pathname}/recording`;
      await new Promise((done) => sound.addEventListener('loadedmetadata', done));
      sound.currentTime = 4;
      await new Promise((done) => sound.addEventListener('seeked', done));
      return { at: sound.currentTime, seconds: sound.duration };
    });
    expect(seeks.at).toBe(4);
    expect(seeks.seconds).toBeGreaterThan(5.5);

    // The words. Where the script could be followed, there are some already.
    const correct = page.getByRole('button', { name: 'Correct the words' });
    await correct.or(page.getByLabel('What you said')).first().waitFor();
    if (await correct.isVisible()) await correct.click();
    await page.getByLabel('What you said').fill(LARKFIELD_TELLING);
    await page.getByRole('button', { name: /^Review (these words|again)$/ }).click();
    await page.getByText('4 of 4 covered').waitFor();

    await page.reload();
    await page.getByText('4 of 4 covered').waitFor();
    await visit(page, `${offbook.url}stories/${STORY}`);
    await page
      .getByText(/1 of 5/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
  });

  it('goes on when the server is killed in the middle and comes back', async () => {
    const { page } = await open({ microphone: microphone() });
    await startTelling(page, offbook.url, STORY);
    await untilTold(page, 3);
    const { port } = offbook;
    await offbook.kill();
    await page.getByText(/kept here/).waitFor();
    offbook = await startOffbook(folder, port);
    await untilTold(page, 7);
    await stopTelling(page);
    const view = await apiOf<TakeView>(page, '/api' + new URL(page.url()).pathname);
    expect(view.take).toMatchObject({ status: 'complete' });
    expect(view.take.durationMs).toBeGreaterThan(6500);
  });

  it('keeps what was recorded when the browser is closed in the middle', async () => {
    const { page } = await open({ microphone: microphone() });
    await startTelling(page, offbook.url, STORY);
    await untilTold(page, 4);
    await browser!.close();
    const { port } = offbook;
    await offbook.kill();
    offbook = await startOffbook(folder, port);
    const again = await open();
    await visit(again.page, offbook.url);
    await again.page
      .getByText(/interrupted|cut off/i)
      .first()
      .waitFor();
    const { interruptedTakes } = await apiOf<WorkspaceView>(again.page, '/api/workspace');
    expect(interruptedTakes).toHaveLength(1);
    const takes = join(folder, '.offbook/recordings');
    expect(readdirSync(join(takes, readdirSync(takes)[0]!)).length).toBeGreaterThanOrEqual(7);
  });

  it('says so before the take when the microphone is refused', async () => {
    const { page } = await open({ allowMicrophone: false });
    await visit(page, `${offbook.url}stories/${STORY}/rehearse`);
    await page.getByRole('button', { name: /^Begin/ }).waitFor();
    await page.keyboard.press('Space');
    await page
      .getByRole('alert')
      .getByText(/microphone/i)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Type it instead' }).first().waitFor();
  });

  it('says so during the take when nothing is heard', async () => {
    const silent = join(folder, '.silent.wav');
    writeSpeech(silent, '');
    const { page } = await open({ microphone: silent });
    await startTelling(page, offbook.url, STORY);
    await page
      .getByText(/hear nothing|no sound|can’t hear/i)
      .first()
      .waitFor({ timeout: 15_000 });
  });

  it('can be typed instead', async () => {
    const { page } = await open();
    await visit(page, `${offbook.url}stories/${STORY}/rehearse`);
    await page.getByRole('button', { name: 'Type it instead' }).click();
    await page.getByRole('textbox').fill(LARKFIELD_TELLING);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/takes\//);
    await page.getByText('4 of 4 covered').waitFor();
  });
});

describe('documents', () => {
  it('show an edit made outside by itself', async () => {
    const { page } = await open();
    await visit(page, `${offbook.url}stories/${STORY}`);
    await page.getByText('Patience').first().waitFor();
    writeFileSync(join(folder, 'guide.md'), LARKFIELD_GUIDE.replace('Patience, Care', 'Candour, Care'));
    await page.getByText('Candour').first().waitFor();
  });

  it('change only in the lines that were edited on the page', async () => {
    const crlf = LARKFIELD_GUIDE.replaceAll('\n', '\r\n');
    writeFileSync(join(folder, 'guide.md'), crlf);
    const { page } = await open();
    await visit(page, `${offbook.url}stories/${STORY}`);
    await page
      .getByRole('button', { name: /edit.*link|edit.*connection/i })
      .first()
      .click();
    const field = page.getByRole('textbox').first();
    await field.fill('start the same lunch club in my first month');
    await page.getByRole('button', { name: /^Save/ }).first().click();
    await field.waitFor({ state: 'detached' });
    await page.getByText('in my first month').first().waitFor();
    expect(readFileSync(join(folder, 'guide.md'), 'utf8')).toBe(
      crlf.replace(
        'Larkfield connection: start the same lunch club',
        'Larkfield connection: start the same lunch club in my first month',
      ),
    );
  });

  it('never lose an edit made outside and one on the page at once: both are shown, and the person decides', async () => {
    const { page } = await open();
    await visit(page, `${offbook.url}stories/${STORY}`);
    await page
      .getByRole('button', { name: /edit.*link|edit.*connection/i })
      .first()
      .click();
    const field = page.getByRole('textbox').first();
    await field.fill('open a lunch club for fathers');
    writeFileSync(
      join(folder, 'guide.md'),
      LARKFIELD_GUIDE.replace('start the same lunch club\n', 'start two lunch clubs\n'),
    );
    await page.getByRole('button', { name: /^Save/ }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Two edits of the same words').waitFor();
    expect(await dialog.textContent()).toMatch(/two.*fathers/s);
    expect(readFileSync(join(folder, 'guide.md'), 'utf8')).toContain('start two lunch clubs');
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await field.waitFor({ state: 'detached' });
    expect(readFileSync(join(folder, 'guide.md'), 'utf8')).toContain('connection: open a lunch club for fathers\n');
  });
});

describe('an unsure key point', () => {
  it('is answered with one key, and the answer is remembered', async () => {
    const { page } = await open();
    await visit(page, `${offbook.url}stories/${STORY}/rehearse`);
    await page.getByRole('button', { name: 'Type it instead' }).click();
    await page
      .getByRole('textbox')
      .fill(
        'Some pupils in my class could not read at all. Dana lent me books and I read with them at lunch. Most of them read now. I would do it at Larkfield.',
      );
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/takes\//);
    const path = `/api${new URL(page.url()).pathname}`;
    const statuses = async (): Promise<string[]> =>
      (await apiOf<TakeView>(page, path)).review!.keyPoints.map((point) => point.status);
    const before = await statuses();
    const unsure = before.indexOf('unsure');
    expect(unsure).toBeGreaterThanOrEqual(0);
    await page
      .getByRole('button', { name: /^Yes, I said it/ })
      .first()
      .waitFor();
    await page.keyboard.press('y');
    await page
      .getByText(/confirmed by you|you said so|by you/i)
      .first()
      .waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Key points' }).waitFor();
    expect((await statuses())[unsure]).toBe('covered');
  });
});
