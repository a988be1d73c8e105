import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { openBrowser, visit } from './chromium.ts';
import { overflowOf } from './everyPage.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

const FIXTURES = 'test/fixtures/importing/';

let folder: string;
let offbook: OffbookProcess;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-start-'));
  offbook = await startOffbook(folder);
});
afterEach(async () => {
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** What axe finds, and whether the page is too wide for its window. */
async function troublesOn(page: Page): Promise<string[]> {
  const overflow = await overflowOf(page);
  return [...(await violationsOn(page)), ...(overflow > 0 ? [`${overflow} px too wide`] : [])];
}

/** Moves on with Tab until the focus is on what is named so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(at)) return;
  }
  throw new Error(`Tab never comes to ${name}.`);
}

describe('in an empty folder', () => {
  it('a first story is written with help, by keyboard alone, and outlives a reload', async () => {
    const { page, errors, close } = await openBrowser();
    await visit(page, offbook.url);
    await page.getByRole('heading', { name: 'Your stories will stand here' }).waitFor();
    await tabTo(page, /Write a story with help/);
    await page.keyboard.press('Enter');

    const answer = async (question: string, ...words: readonly string[]) => {
      await page.getByRole('heading', { level: 1, name: question }).waitFor();
      for (const [index, text] of words.entries()) {
        if (index > 0) await page.keyboard.press('Tab');
        await page.keyboard.type(text);
      }
    };
    const goOn = () => page.keyboard.press('Control+Enter');
    await answer('What happened?', 'Fog closed the harbour with 14 boats inside.');
    await goOn();
    await answer('What was your job in it?', 'I had to keep every boat still');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'What was your job in it?' }).waitFor();
    expect(await page.getByLabel('Your job in it').inputValue()).toBe('I had to keep every boat still');
    await page.goBack();
    expect(await page.getByLabel('What happened', { exact: true }).inputValue()).toContain('14 boats');
    await page.goForward();
    await page.getByLabel('Your job in it').press('Control+Enter');
    await answer('What did you do?', 'I gave each skipper a number');
    await page.keyboard.press('Enter');
    await page.keyboard.type('I asked them to answer in order');
    await goOn();
    await answer('What came of it?', 'After 40 minutes the last boat was tied up.');
    await goOn();
    await page.getByRole('heading', { level: 1, name: 'Which numbers must be right?' }).waitFor();
    await tabTo(page, /^14 boats$/);
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Numbers, one a line').inputValue()).toBe('14 boats');
    await goOn();
    await answer('Who was there?', 'Marta, harbour master');
    await goOn();
    await answer('What would you say first?', 'I could hear fourteen boats and see none.');
    await goOn();
    await answer('What does it show of you?', 'Steady hands');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'How long should it take?' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await answer('Why does it matter to this company?', 'Port Arden', 'At Port Arden I would call the roll, too.');
    await goOn();
    await answer('What do you call it?', 'The Fog Morning', 'Calm');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Here is your story' }).waitFor();
    expect(await page.getByText('It can wait').count()).toBe(0);
    await tabTo(page, /Save the story/);
    await page.keyboard.press('Enter');

    await page.waitForURL(/\/stories\/my-stories-for-port-arden\.calm$/);
    await page.getByRole('heading', { level: 1, name: /The Fog Morning/ }).waitFor();
    const written = readFileSync(join(folder, 'My stories for Port Arden.md'), 'utf8');
    expect(written).toContain('## Story 1: CALM - The Fog Morning (90 seconds)');
    expect(written).toContain('**Key People:** Marta (harbour master)');
    expect(await page.evaluate(() => localStorage.getItem('offbook:draft:first-story'))).toBeNull();
    expect(errors).toEqual([]);
    await close();
  });

  it('a Word document is dropped, seen, corrected and saved, and its stories are listed', async () => {
    const { page, errors, close } = await openBrowser();
    await visit(page, `${offbook.url}start`);
    const bytes = [...readFileSync(`${FIXTURES}harbour-guide.docx`)];
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], 'Harbour guide.docx'));
      return transfer;
    }, bytes);
    const zone = page.getByText('or drop them here').locator('..').locator('..');
    await zone.dispatchEvent('drop', { dataTransfer: dropped });
    const sheet = page.getByRole('article', { name: 'Harbour guide.docx' });
    await sheet.getByText('A study guide: 2 stories').waitFor();
    await sheet.getByText('Calm: The Fog Morning').waitFor();

    await sheet.getByText('Read and correct the text').click();
    const text = sheet.getByLabel('Text of Harbour guide.docx');
    await text.fill((await text.inputValue()).replaceAll('The Late Ferry List', 'The Ferry Sheet'));
    await sheet.getByText('Change: The Ferry Sheet').waitFor();
    await sheet.getByLabel('Save as').fill('Harbour.md');
    await sheet.getByRole('button', { name: 'Save Harbour guide.docx' }).click();
    await sheet.getByText('Saved as Harbour.md').waitFor();
    expect(readFileSync(join(folder, 'Harbour.md'), 'utf8')).toContain('The Ferry Sheet');
    await page.getByRole('link', { name: /^Offbook/ }).click();
    await page.getByRole('link', { name: 'The Fog Morning' }).first().waitFor();
    await page.getByRole('link', { name: 'The Ferry Sheet' }).first().waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('notes are pasted, a name that is taken is not written over, and the example can be looked at', async () => {
    const { page, close } = await openBrowser();
    await visit(page, `${offbook.url}start?way=paste`);
    const paste = async (text: string, nth: number) => {
      await page.getByLabel('Your notes').fill(text);
      await page.getByLabel('Your notes').press('Control+Enter');
      const sheet = page.getByRole('article', { name: 'Pasted notes' }).nth(nth);
      await sheet.getByLabel('Save as').fill('Notes.md');
      await sheet.getByRole('button', { name: 'Save Pasted notes' }).click();
      return sheet;
    };
    await (await paste('## Story 1: A Lift\n\n"I carried it up."', 0)).getByText('Saved as Notes.md').waitFor();
    const second = await paste('Something else', 1);
    await second.getByText('There is a document called “Notes.md” here already').waitFor();
    expect(await second.getByLabel('Save as').inputValue()).toBe('Notes 2.md');
    expect(readFileSync(join(folder, 'Notes.md'), 'utf8')).toContain('A Lift');
    await page.getByRole('button', { name: 'Show the example' }).click();
    await page
      .getByRole('article', { name: 'larkmoor-study-guide.md' })
      .getByText(/A study guide: 4 stories/)
      .waitFor();
    await close();
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('every step can be used by everyone, and fits: %s, %i px', async (colorScheme, width) => {
    const { page, close } = await openBrowser({ colorScheme, width });
    const found: string[] = [];
    const look = async (where: string) =>
      found.push(...(await troublesOn(page)).map((trouble) => `${where}: ${trouble}`));
    await visit(page, offbook.url);
    await page.getByRole('heading', { name: 'Your stories will stand here' }).waitFor();
    await look('home');
    await visit(page, `${offbook.url}start`);
    await page
      .locator('input[type=file]')
      .setInputFiles(['harbour-guide.pdf', 'scanned.pdf', 'morning-questions.docx'].map((name) => FIXTURES + name));
    await page.getByText('This could not be read').waitFor();
    await page.getByText('A study guide: 2 stories').waitFor();
    await page.getByText('A practice session').waitFor();
    await page.getByText('Read and correct the text').first().click();
    await look('what was recognised');
    for (const question of ['happened', 'time', 'company', 'look']) {
      await visit(page, `${offbook.url}start/story?q=${question}`);
      await page.locator('h1').waitFor();
      await look(question);
    }
    await close();
    expect(found).toEqual([]);
  });
});
