import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecallView } from '../../src/operations/views.ts';
import { LARKFIELD_GUIDE } from '../builders/larkfieldGuide.ts';
import { type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { writeSpeech } from './fakeMicrophone.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';
import { startTranscriptionServer } from './transcriptionServer.ts';

let folder: string;
let offbook: OffbookProcess;
let browser: OpenBrowser;
let page: Page;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-recall-'));
  writeFileSync(join(folder, 'guide.md'), LARKFIELD_GUIDE);
  offbook = await startOffbook(folder);
  browser = await openBrowser();
  page = browser.page;
});
afterEach(async () => {
  await browser.close();
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

const recall = (): Promise<RecallView> =>
  page.evaluate(async () => (await fetch('/api/recall?head=500')).json() as Promise<RecallView>);
const prompt = (): Promise<string> => page.locator('h1').innerText();
const ratings = () => page.getByRole('group', { name: 'How well did you know it?' });

/** Presses Tab until the focus is on what has this text, or this label. */
async function tabTo(text: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const now = document.activeElement;
      const label = now instanceof HTMLInputElement ? now.labels?.[0]?.textContent : null;
      return (label ?? now?.textContent ?? '').trim();
    });
    if (at === text) return;
  }
  throw new Error(`Tab never comes to “${text}”`);
}

/** Types a date into the focused field, whichever of day and month comes first on this machine. */
async function typeDate(date: string): Promise<void> {
  const [year, month, day] = date.split('-');
  for (const order of [`${month}${day}${year}`, `${day}${month}${year}`]) {
    await page.keyboard.type(order);
    if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === date) return;
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  }
  throw new Error(`${date} could not be typed`);
}

/** Waits until another card, or another screen, has come. */
const untilNot = (before: string) =>
  page.waitForFunction((text) => {
    const heading = document.querySelector('h1')?.textContent;
    return heading !== undefined && heading !== text;
  }, before);

describe('recall', () => {
  it('is practised by keyboard alone, from the first page to the last screen', async () => {
    await visit(page, offbook.url);
    await page.getByRole('link', { name: 'Know it cold' }).waitFor();
    await tabTo('Know it cold');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'When is your interview?' }).waitFor();
    const on = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    await tabTo('Day');
    await typeDate(on);
    await tabTo('Plan towards it');
    await page.keyboard.press('Enter');
    await page.getByText('(in ').waitFor();
    expect((await recall()).interview).toMatchObject({ on, atMinutes: null, stage: null });

    const { queue, due } = await recall();
    expect(due.cards).toBeGreaterThan(4);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Space');
    await page.waitForURL(/recall\/session/);
    await page.getByText(`${due.cards} left`).waitFor();

    // Typed and right: Enter checks, Enter takes what is suggested.
    const first = await prompt();
    expect(first.replaceAll('blank', '')).toBe(queue[0]!.card.prompt);
    await page.keyboard.type(queue[0]!.card.answer);
    await page.keyboard.press('Enter');
    await page.getByText('Right', { exact: true }).waitFor();
    expect(await ratings().getByRole('button').allInnerTexts()).toHaveLength(4);
    await page.keyboard.press('Enter');
    await untilNot(first);

    // Looked at, rated by a slip, taken back, rated as it was.
    const second = await prompt();
    await page.keyboard.press('Space');
    await page.keyboard.press('1');
    await untilNot(second);
    await page.keyboard.press('Alt+u');
    await page.waitForFunction((text) => document.querySelector('h1')?.textContent === text, second);
    await ratings().waitFor();
    await page.keyboard.press('3');
    await untilNot(second);

    // Put away for today, and set aside.
    const third = await prompt();
    await page.keyboard.press('Alt+b');
    await untilNot(third);
    const fourth = await prompt();
    await page.keyboard.press('Alt+s');
    await untilNot(fourth);
    await page.waitForFunction(async () => {
      const view = (await (await fetch('/api/recall')).json()) as RecallView;
      return view.cards.suspended === 1 && view.done.reviews === 2;
    });

    for (let i = 0; i < 200; i++) {
      const now = await prompt();
      if (/^(That is all for now|A short rest)$/.test(now)) break;
      await page.keyboard.press('Space');
      await ratings().waitFor();
      await page.keyboard.press('4');
      await untilNot(now);
    }
    expect(await prompt()).toMatch(/^(That is all for now|A short rest)$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/recall$/);
    await page.getByText(/answers today so far/).waitFor();
    await page.getByText(/^On \w+day you would know \d+ of \d+ cards/).waitFor();
    expect(browser.errors).toEqual([]);
  });

  it('hears answers where a recogniser is chosen, and says how to get one where none is', async () => {
    await visit(page, `${offbook.url}recall/session`);
    await page.getByRole('link', { name: 'choose a recogniser in the settings' }).waitFor();
    expect(await page.getByRole('button', { name: 'Say the answer' }).count()).toBe(0);
    await browser.close();

    const microphone = join(folder, '.microphone.wav');
    writeSpeech(microphone, 'Nine children in my class could not read a full page.');
    browser = await openBrowser({ microphone });
    page = browser.page;
    const recogniser = await startTranscriptionServer('');
    try {
      await visit(page, offbook.url);
      const choice = { kind: 'server', address: recogniser.address, model: 'base.en' };
      const chosen = await page.evaluate(async (body) => {
        const headers = { 'content-type': 'application/json' };
        return (await fetch('/api/speech', { method: 'PUT', headers, body })).status;
      }, JSON.stringify({ choice }));
      expect(chosen).toBe(200);
      const { queue } = await recall();
      recogniser.say(queue[0]!.card.answer.toLowerCase());

      // Begun from the answer's field, ended with the space bar.
      await visit(page, `${offbook.url}recall/session`);
      await page.getByRole('button', { name: 'Say the answer' }).waitFor();
      const first = await prompt();
      await page.keyboard.press('Alt+v');
      await page.getByText('Say your answer now.').waitFor();
      await page.keyboard.press('Space');
      await page.getByText('Heard').waitFor();
      await page.getByText('Right', { exact: true }).waitFor();
      expect(recogniser.asked[0]!.soundBytes).toBeGreaterThan(44);
      // The suggestion is only one: another rating is taken.
      await page.keyboard.press('2');
      await untilNot(first);
      await expect.poll(async () => (await recall()).done.reviews).toBe(1);
      const [review] = await page.evaluate(async () => {
        const exported = (await (await fetch('/api/recall/export.json')).json()) as { reviews: object[] };
        return exported.reviews;
      });
      expect(review).toMatchObject({ how: 'spoken', rating: 'hard', suggested: 'good' });

      // What the recogniser says against it is shown, and the card still waits.
      recogniser.say(null);
      await page.getByRole('button', { name: 'Say the answer' }).click();
      await page.getByText('Say your answer now.').waitFor();
      await page.getByRole('button', { name: 'That is my answer' }).click();
      await page.getByRole('alert').filter({ hasText: 'Incorrect API key' }).waitFor();
      expect(await ratings().count()).toBe(0);
    } finally {
      await recogniser.close();
    }
  });

  it('lets cards be written, searched, edited and removed', async () => {
    await visit(page, `${offbook.url}recall/cards`);
    await page.getByRole('button', { name: 'Write a card' }).click();
    await page.getByLabel('Question').fill('What do I ask at the end?');
    await page.getByLabel('Answer', { exact: true }).fill('What would you change here first?');
    await page.getByRole('button', { name: 'Add this card' }).click();
    await page.getByText('One card added.').waitFor();
    await page.getByLabel('Search').fill('ask at the end');
    await page.getByText(/^1 of \d+ cards$/).waitFor();
    await page.getByRole('button', { name: 'Edit: What do I ask at the end?' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Answer', { exact: true }).fill('What should I read before my first day?');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('What should I read before my first day?').waitFor();
    await page.getByRole('button', { name: 'Remove: What do I ask at the end?' }).click();
    await page.getByRole('button', { name: 'Remove it and its history' }).click();
    await page.getByText(/^0 of \d+ cards$/).waitFor();
    expect(browser.errors).toEqual([]);
  });

  it('shows what a file has in it before anything is written', async () => {
    await visit(page, `${offbook.url}recall/cards`);
    const before = (await recall()).cards.own;
    await page.locator('input[type=file]').setInputFiles({
      name: 'cards.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('What is the school’s motto?\tLook again\nWho is the head?\tMrs Oyelaran\n'),
    });
    await page.getByText('2 questions with their answers').waitFor();
    expect((await recall()).cards.own).toBe(before);
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await page.getByText('2 cards came in.').waitFor();
    expect((await recall()).cards.own).toBe(before + 2);
  });
});
