import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './chromium.ts';
import { overflowOf } from './everyPage.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

const SOUND = 'test/fixtures/sound/imported/';

let folder: string;
let offbook: OffbookProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-recordings-'));
  cpSync('examples/workspace', folder, { recursive: true });
  offbook = await startOffbook(folder);
});
afterAll(async () => {
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('recordings from a phone', () => {
  it('are shown with story and day, kept when the person says so, and once only', async () => {
    const { page, errors, close } = await openBrowser();
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, `${offbook.url}recordings`);
    const choose = page.locator('input[type=file]');
    await choose.setInputFiles([
      { name: 'warm fridge 20260220.mp3', mimeType: 'audio/mpeg', buffer: readFileSync(`${SOUND}bursts.mp3`) },
      { name: 'PTT-20260221-WA0003.ogg', mimeType: 'audio/ogg', buffer: readFileSync(`${SOUND}bursts.ogg`) },
      { name: 'memo.3gp', mimeType: 'video/3gpp', buffer: Buffer.from('#!AMR\n\x3c\0\0\0') },
    ]);
    const named = page.getByRole('listitem').filter({ hasText: 'warm fridge 20260220' });
    await named.getByText('Only the file’s name speaks of this story').waitFor();
    expect(await named.getByLabel('Recorded').inputValue()).toBe('2026-02-20T12:00');
    const unnamed = page.getByRole('listitem').filter({ hasText: 'WA0003' });
    await unnamed.getByText('Which story is it?').waitFor();
    await page.getByText(/coded as AMR, which can’t be read here\. Convert it/).waitFor();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);

    await unnamed.getByLabel('Story').selectOption({ label: 'The Night Cupboard' });
    await page.getByRole('button', { name: 'Add 2 takes' }).click();
    await named.getByRole('link', { name: 'Open the take' }).waitFor();
    await unnamed.getByRole('link', { name: 'Open the take' }).click();
    await page.waitForURL(/\/takes\//);
    await page.getByText('The Night Cupboard').first().waitFor();
    expect(await page.locator('main').textContent()).toMatch(/21 Feb/);

    await visit(page, `${offbook.url}recordings`);
    await choose.setInputFiles(`${SOUND}bursts.mp3`);
    await page.getByText('The same recording is a take already.').waitFor();
    expect(await page.getByRole('button', { name: 'Add 0 takes' }).isDisabled()).toBe(true);
    // The browser tells of the file that was refused.
    expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
    await close();
  });
});
