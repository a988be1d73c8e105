import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TakeView } from '../../src/operations/views.ts';
import { LARKFIELD_GUIDE, LARKFIELD_TELLING } from '../builders/larkfieldGuide.ts';
import { type BrowserOptions, type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { writeSpeech } from './fakeMicrophone.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';
import { startTranscriptionServer, type TranscriptionServer } from './transcriptionServer.ts';

const STORY = 'guide.reading';
const IMPORTED = resolve('test/fixtures/sound/imported');

let folder: string;
let offbook: OffbookProcess;
let recogniser: TranscriptionServer;
let browser: OpenBrowser | null = null;
const open = async (options: BrowserOptions = {}): Promise<OpenBrowser> => (browser = await openBrowser(options));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-speech-'));
  writeFileSync(join(folder, 'guide.md'), LARKFIELD_GUIDE);
  offbook = await startOffbook(folder);
  recogniser = await startTranscriptionServer(LARKFIELD_TELLING);
});
afterEach(async () => {
  await browser?.close();
  browser = null;
  await offbook.kill();
  await recogniser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A recording of a kind: from the fixtures, written here, or joined from what a browser recorded. */
function fileOf(ending: string): string {
  if (existsSync(join(IMPORTED, `bursts.${ending}`))) return join(IMPORTED, `bursts.${ending}`);
  const file = join(folder, `call.${ending}`);
  if (ending === 'wav') {
    writeSpeech(file, 'We wrote a list and read it aloud each day.');
    return file;
  }
  const pieces = resolve(`test/fixtures/sound/${ending}-opus`);
  writeFileSync(
    file,
    Buffer.concat(
      readdirSync(pieces)
        .toSorted()
        .map((piece) => readFileSync(join(pieces, piece))),
    ),
  );
  return file;
}

const importFiles = async (page: Page, files: readonly string[]): Promise<void> => {
  await visit(page, `${offbook.url}stories/${STORY}`);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByText('Choose recordings').click()]);
  await chooser.setFiles([...files]);
};

const takeOnScreen = (page: Page): Promise<TakeView> =>
  page.evaluate(async () => (await fetch(`/api${location.pathname}`)).json() as Promise<TakeView>);

/** Opens a take that was just imported, and waits until its sound is measured. */
async function openImported(page: Page, row: number): Promise<TakeView> {
  await page.getByRole('link', { name: 'Open it to measure its sound' }).nth(row).click();
  await page.waitForURL(/\/takes\//);
  await page.getByText('Recording', { exact: true }).first().waitFor();
  await expect.poll(async () => (await takeOnScreen(page)).delivery !== null, { timeout: 20_000 }).toBe(true);
  return takeOnScreen(page);
}

async function chooseServer(page: Page, address: string): Promise<void> {
  await visit(page, offbook.url);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: /^A server/ }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Address').fill(address);
  await page.getByText(/a server on this machine/).waitFor();
  await page.getByLabel('Model', { exact: true }).fill('base.en');
  await page.getByLabel('Key').fill('a secret');
  await page.keyboard.press('Enter');
  await page.getByText(/^base\.en at 127/).waitFor();
}

describe('recordings from elsewhere', () => {
  it.each(['wav', 'mp3', 'ogg', 'flac', 'm4a', 'webm', 'mp4'])(
    'a .%s becomes a take whose sound is measured',
    async (ending) => {
      const { page, errors } = await open();
      await importFiles(page, [fileOf(ending)]);
      const view = await openImported(page, 0);
      expect(view.take).toMatchObject({ status: 'complete', storyId: STORY });
      expect(view.take.durationMs).toBeGreaterThan(2000);
      expect(view.delivery?.peakDbfs).toBeGreaterThan(-40);
      expect(view.delivery?.speech.length).toBeGreaterThan(0);
      expect(errors).toEqual([]);
    },
  );

  it('come several at once, and one that is none says why', async () => {
    const { page } = await open();
    const notes = join(folder, 'notes.txt');
    writeFileSync(notes, 'Monday: read with the nine children.');
    await importFiles(page, [join(IMPORTED, 'bursts.mp3'), notes, join(IMPORTED, 'bursts.ogg')]);
    const list = page.getByRole('list', { name: 'Recordings being imported' });
    await page.getByText('2 recordings imported. 1 file could not be imported.').waitFor();
    expect(await list.getByRole('listitem').filter({ hasText: 'notes.txt' }).textContent()).toMatch(/recording/i);
    await page
      .getByText(/2 of 5/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Clear this list' }).click();
    expect(await list.count()).toBe(0);
  });
});

describe('words from a recogniser', () => {
  it('are heard from an imported recording, by a server chosen in the settings', async () => {
    const { page, errors } = await open();
    await chooseServer(page, recogniser.address);
    expect(await page.getByLabel('New key').inputValue()).toBe('');
    await importFiles(page, [join(IMPORTED, 'bursts.mp3')]);
    await openImported(page, 0);
    await page.getByRole('button', { name: 'Hear the words' }).click();
    await page.getByText('4 of 4 covered').waitFor();
    // The button is gone; the words have the focus.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('words');
    const view = await takeOnScreen(page);
    expect(view.transcript).toMatchObject({ source: 'recogniser', text: LARKFIELD_TELLING });
    expect(view.transcript?.times?.length).toBeGreaterThan(10);
    expect(recogniser.asked).toMatchObject([{ model: 'base.en', key: 'Bearer a secret' }]);
    expect(recogniser.asked[0]!.soundBytes).toBeGreaterThan(10_000);
    expect(errors).toEqual([]);

    // Once more, and what the server says against it is shown.
    recogniser.say(null);
    await page.getByRole('button', { name: 'Correct the words' }).click();
    await page.getByRole('button', { name: 'Hear the words again' }).click();
    await page.getByRole('alert').filter({ hasText: 'The words were not heard' }).waitFor();
    expect((await takeOnScreen(page)).transcript?.text).toBe(LARKFIELD_TELLING);
  });

  it('are heard from sound that perhaps only the page can decode', async () => {
    const { page } = await open();
    await chooseServer(page, recogniser.address);
    await importFiles(page, [join(IMPORTED, 'bursts.m4a')]);
    await openImported(page, 0);
    await page.getByRole('button', { name: 'Hear the words' }).click();
    await page.getByText('4 of 4 covered').waitFor();
    // The whole 3.5 s arrived, at 16 kHz and 16 bits.
    expect(recogniser.asked.at(-1)!.soundBytes).toBeGreaterThan(100_000);
  });

  it('can be tried in the settings before a take is told', async () => {
    const microphone = join(folder, '.microphone.wav');
    writeSpeech(microphone, 'Nine children in my class could not read a full page.');
    const { page } = await open({ microphone });
    await chooseServer(page, recogniser.address);
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByText('It works', { exact: true }).waitFor();
    expect(await page.locator('blockquote').textContent()).toBe(LARKFIELD_TELLING);
    expect(recogniser.asked[0]!.soundBytes).toBeGreaterThan(80_000);
  });

  it('say beforehand where sound would go, and what this browser can’t do', async () => {
    const { page } = await open();
    await visit(page, `${offbook.url}settings`);
    await page.getByRole('radio', { name: /^A server/ }).check();
    await page.getByLabel('Address').fill('http://speech.example');
    await page.getByText(/over the network: the whole recording of a take.*It is not encrypted/).waitFor();
    await page.getByRole('radio', { name: /^This browser’s own/ }).check();
    // Whatever this browser can do, its maker hears nothing before the person accepts it.
    const makerHears = page.getByRole('button', { name: 'Use it', exact: true });
    const none = page.getByText('This browser has no recogniser of its own');
    await makerHears.or(none).waitFor();
    if (!(await none.isVisible())) {
      expect(await makerHears.isDisabled()).toBe(true);
      await page.getByText(/To the maker of this browser, over the network/).waitFor();
    }
    await page.getByRole('radio', { name: /^A model on this machine/ }).check();
    const first = page.getByRole('listitem', { name: 'Parakeet 0.6B v2' });
    expect(await first.textContent()).toMatch(/about 660 MB.*English.*CC-BY-4\.0/);
    await page.getByText(/the model runs on this machine, and your sound stays here/).waitFor();
  });
});
