import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DrillRunView } from '../../src/operations/drills/views.ts';
import { LARKFIELD_GUIDE } from '../builders/larkfieldGuide.ts';
import { type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { writeSentences } from './fakeMicrophone.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

/** Longer than the longest wait before a story is named, so that the voice always comes after its name. */
const SILENCE_SECONDS = 7;

let folder: string;
let offbook: OffbookProcess;
let browser: OpenBrowser;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-drills-'));
  writeFileSync(join(folder, 'guide.md'), LARKFIELD_GUIDE);
  offbook = await startOffbook(folder);
});
afterEach(async () => {
  await browser.close();
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a drill from its page with the one key, and waits until its stage is ready. */
async function startDrill(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: /^Start/ }).waitFor();
  await page.keyboard.press('Space');
  await page.waitForURL(/drills\/runs\//);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1)!;
}

async function runOf(page: Page, runId: string): Promise<DrillRunView | null> {
  return page.evaluate(async (id) => {
    const answer = await fetch(`/api/drills/runs/${id}`);
    return answer.ok ? ((await answer.json()) as DrillRunView) : null;
  }, runId);
}

const reviewed = (page: Page) => page.locator('dl').waitFor({ timeout: 20_000 });

describe('drills', () => {
  it('hears a hook after its story was named, from start to review, and forgets a run that is left', async () => {
    const microphone = join(folder, 'hook.wav');
    writeSentences(microphone, ['Nobody had opened that cupboard in years, and I had the key.'], SILENCE_SECONDS);
    browser = await openBrowser({ microphone });
    const { page } = browser;
    await visit(page, `${offbook.url}drills/hook`);
    const runId = await startDrill(page, 'Hook');
    const { run, stories } = (await runOf(page, runId))!;
    const title = stories.find(({ id }) => run.setup.drill === 'hook' && id === run.setup.storyId)!.title;
    // Its name would give it away.
    expect(await page.locator('main').innerText()).not.toContain(title);

    await page.keyboard.press('Space');
    await page.getByText(/name is about to appear/).waitFor();
    await page.getByRole('alert').filter({ hasText: title }).waitFor({ state: 'attached' });
    await page.getByText(/Finish your hook/).waitFor({ timeout: 15_000 });
    await page.waitForTimeout(1500);
    await page.keyboard.press('Space');
    await reviewed(page);

    const view = (await runOf(page, runId))!;
    expect(view.run.marks.map(({ kind }) => kind)).toEqual(['prompted', 'firstSound']);
    expect(view.take?.take).toMatchObject({ status: 'complete', exercise: { kind: 'hook', runId } });
    const [prompted, sound] = view.run.marks;
    const first = view.run.review!.measures[0]!;
    expect(first).toMatchObject({ name: 'secondsToFirstWord', unit: 'seconds' });
    expect(Math.abs(first.value! - (sound!.atMs - prompted!.atMs) / 1000)).toBeLessThan(0.5);
    await page.getByRole('button', { name: /^Again/ }).waitFor();

    await page.keyboard.press('a');
    await page.waitForURL((url) => !url.pathname.endsWith(runId));
    await page.getByRole('button', { name: /^Begin/ }).waitFor();
    const left = new URL(page.url()).pathname.split('/').at(-1)!;
    await page.keyboard.press('Escape');
    await page.waitForURL(/drills\/hook$/);
    await page.getByRole('region', { name: 'Earlier runs' }).getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('region', { name: 'Earlier runs' }).getByRole('row').count()).toBe(2);
    await page.waitForFunction(async (id) => (await fetch(`/api/drills/runs/${id}`)).status === 404, left);
    const takes = await page.evaluate(async () => (await (await fetch('/api/takes')).json()) as { takes: unknown[] });
    expect(takes.takes).toEqual([]);
    // The 404 above is what was asked for.
    expect(browser.errors.filter((error) => !error.includes('404'))).toEqual([]);
  });

  it('asks which story by keyboard alone, with the hooks typed', async () => {
    browser = await openBrowser();
    const { page } = browser;
    await visit(page, `${offbook.url}drills/whichStory`);
    const runId = await startDrill(page, 'Which story?');
    const { run } = (await runOf(page, runId))!;
    const questions = run.setup.drill === 'whichStory' ? run.setup.questions : [];
    expect(questions.length).toBeGreaterThan(3);
    await page.keyboard.press('t');
    for (const [i, { text }] of questions.entries()) {
      await page.getByText(`Question ${i + 1} of ${questions.length}`, { exact: true }).waitFor();
      await page.getByText(text, { exact: true }).waitFor();
      if (i % 2 === 1) {
        await page.keyboard.press('0');
        continue;
      }
      await page.keyboard.press('1');
      await page.getByRole('textbox', { name: 'Type it as you would say it' }).waitFor();
      await page.keyboard.type(`My hook number ${i + 1}.`);
      await page.keyboard.press('Enter');
    }
    await reviewed(page);
    const view = (await runOf(page, runId))!;
    expect(view.run.review?.choices).toHaveLength(questions.length);
    expect(view.run.marks.filter(({ kind }) => kind === 'chosen')).toHaveLength(questions.length);
    expect(view.take?.transcript?.text).toContain('My hook number 1.\nMy hook number 3.');
    expect(await page.getByText('None of mine').count()).toBe(Math.floor(questions.length / 2));
    expect(browser.errors).toEqual([]);
  });

  it('squeezes a typed story, and shows what should have stayed', async () => {
    browser = await openBrowser({ width: 390, height: 844 });
    const { page } = browser;
    await visit(page, `${offbook.url}drills`);
    await page.getByRole('link', { name: 'Time squeeze' }).click();
    await page.getByRole('radio', { name: '45' }).check();
    await page.getByRole('button', { name: /^Start/ }).click();
    await page.getByText(/in 45 s/).waitFor();
    await page.getByRole('button', { name: /^Type it instead/ }).click();
    await page.keyboard.type('I had the key, so I opened the cupboard and counted what was in it.');
    await page.getByRole('button', { name: /^Review it/ }).click();
    await reviewed(page);
    await page.getByRole('heading', { name: 'What should stay, and what may go' }).waitFor();
    await page.getByText('I had the key, so I opened the cupboard and counted what was in it.').waitFor();
    expect(browser.errors).toEqual([]);
  });
});
