import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { violationsOn } from './axe.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

const HARDEST = 'Which question felt hardest?';
const SHORT = 'Because I timed the round on my ward last spring and want to do more of that.';
const ACTION = 'Say the five principles aloud in the car';

let folder: string;
let offbook: OffbookProcess;
let browser: OpenBrowser;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-after-call-'));
  cpSync('examples/workspace', folder, { recursive: true });
  offbook = await startOffbook(folder);
});
afterEach(async () => {
  await browser.close();
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** A call that was asked one question and ended; its id. */
const heldCall = (page: Page, hardest: string, answer = SHORT): Promise<string> =>
  page.evaluate(
    async ([question, said, text]) => {
      const send = async (method: string, path: string, body: unknown) =>
        (
          await fetch(`/api/calls${path}`, {
            method,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          })
        ).json();
      const plan = {
        title: 'Car Park Practice',
        company: null,
        role: null,
        stage: 'recruiter',
        interviewer: { name: 'Ida Noll', title: null, manner: 'warm', pace: 1 },
        instructions: '',
        limits: { sentences: null, seconds: null },
        questions: [
          {
            questionId: 'motivation-why-role',
            title: 'Why this role',
            text: 'Why do you want this role?',
            kind: 'motivation',
            context: '',
            limits: null,
            reason: '',
          },
        ],
        reflection: [question!],
        document: null,
      };
      const { call } = await send('POST', '', { plan });
      await send('POST', `/${call.id}/start`, {});
      await send('POST', `/${call.id}/answers`, {
        question: 0,
        followUpText: null,
        askedAt: Date.now(),
        firstWordMs: 900,
        endedAt: Date.now() + 1000,
        mode: 'typed',
        text,
        takeId: null,
        repeats: 0,
        thinkingPhrase: false,
        skipped: false,
      });
      await send('POST', `/${call.id}/end`, { stopped: true });
      if (said !== '')
        await send('PUT', `/${call.id}/reflection`, {
          answers: [{ question, answer: said }],
          ratings: [{ question: 0, rating: 2 }],
        });
      return call.id as string;
    },
    [HARDEST, hardest, answer] as const,
  );

describe('after a call', () => {
  it('turns own words into an action: on Today, ticked, moved, taken out and put back, with a box in the document', async () => {
    browser = await openBrowser();
    const { page } = browser;
    await visit(page, `${offbook.url}calls`);
    await heldCall(page, 'The one about the culture, again.');
    const callId = await heldCall(page, '');

    // The reflection: last time's answer stands beside the same question.
    await visit(page, `${offbook.url}calls/${callId}`);
    await page.getByRole('heading', { name: 'How was it?' }).waitFor();
    await page.getByText('The one about the culture, again.').waitFor();
    await page.getByLabel(HARDEST).fill('The principles. I should say them aloud.');
    await page.getByRole('button', { name: `Put this in my plan: ${HARDEST}` }).click();
    await page.getByLabel('What you will do').fill(ACTION);
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: ACTION }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: /^See the review/ }).click();
    await page.getByRole('heading', { name: 'Looking back' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'File in your folder' }).fill('car-park.md');
    await page.getByRole('button', { name: 'Write it to my documents' }).click();
    await page.getByText('Written to').waitFor();
    const written = () => readFileSync(join(folder, 'car-park.md'), 'utf8');
    expect(written()).toContain(`## Next steps\n- [ ] ${ACTION}\n`);

    // Today: with its reason, ticked, and still there as done after a restart.
    await visit(page, offbook.url);
    const today = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: ACTION }) });
    await today.getByText(/You wrote this after the call “Car Park Practice”/).waitFor();
    await today.getByRole('checkbox').click();
    await page.waitForFunction(
      async (text) =>
        (await (await fetch('/api/today')).json()).tasks.some(
          (task: { title: string; done: boolean }) => task.title === text && task.done,
        ),
      ACTION,
    );
    await expect.poll(written).toContain(`- [x] ${ACTION}`);
    expect(browser.errors).toEqual([]);
    await offbook.kill();
    offbook = await startOffbook(folder);
    await visit(page, offbook.url);
    await page.getByRole('checkbox', { name: ACTION, checked: true }).waitFor();

    // The plan: it stands as done; unticked, it can be moved, taken out and put back.
    await visit(page, `${offbook.url}plan`);
    const own = page.getByRole('region', { name: 'What you set yourself' });
    await own.getByText('1 thing done').click();
    await own.getByRole('checkbox', { name: ACTION }).click();
    await own.getByLabel(`When: ${ACTION}`).selectOption({ index: 3 });
    const on = await own.getByLabel(`When: ${ACTION}`).inputValue();
    await page.waitForFunction(
      async ([text, day]) =>
        (await (await fetch('/api/plan')).json()).plan.days
          .find((one: { on: string }) => one.on === day)
          ?.tasks.some((task: { title: string }) => task.title === text),
      [ACTION, on] as const,
    );
    expect(await violationsOn(page)).toEqual([]);
    await own.getByRole('button', { name: `Remove: ${ACTION}` }).click();
    await own.getByRole('button', { name: 'Put it back' }).waitFor();
    await expect.poll(written).not.toContain(ACTION);
    await own.getByRole('button', { name: 'Put it back' }).click();
    await own.getByRole('checkbox', { name: ACTION }).waitFor();
    await expect.poll(written).toContain(`- [ ] ${ACTION}`);
  });
});

describe('answers over time', () => {
  it('stand side by side with what got better, and one becomes a story of the guide', async () => {
    browser = await openBrowser();
    const { page } = browser;
    await visit(page, `${offbook.url}calls`);
    await heldCall(page, 'The why.');
    const callId = await heldCall(
      page,
      'The why.',
      [
        'Last spring patients on my ward waited four hours for their medicines, and nobody knew why.',
        'I timed the round for a week, asked Tomasz for one trolley, and moved it to the door.',
        'The wait fell by 65 percent, and I would like to do that here.',
      ].join(' '),
    );
    await visit(page, `${offbook.url}calls/${callId}`);
    await page.getByText('You answered this once before').click();
    await page.getByText('Because I timed the round on my ward last spring').waitFor();

    await page.getByText(/^Is it a fair question\?/).click();
    await page.getByLabel('What you think of it').selectOption('unrealistic');
    await page.getByLabel('Why').last().fill('Never heard it');
    await page.getByRole('button', { name: 'Note it' }).click();
    await page.getByText('Noted. The bank knows it now.').waitFor();
    const asked = await page.evaluate(async () => {
      const plan = await fetch('/api/calls/plan', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ stage: 'recruiter', count: 8 }),
      });
      return ((await plan.json()) as { questions: { questionId: string }[] }).questions.map((one) => one.questionId);
    });
    expect(asked).not.toContain('motivation-why-role');

    await page.getByRole('button', { name: /^Make this my story/ }).click();
    await page
      .getByLabel(/What to call it|Title|Name/)
      .first()
      .fill('The Medicine Round');
    await page.getByRole('dialog').getByRole('button', { name: 'Write it into the guide' }).click();
    await page.getByText(/“The Medicine Round” is a story of/).waitFor();
    const guide = readFileSync(join(folder, 'larkmoor-study-guide.md'), 'utf8');
    expect(guide).toContain('The Medicine Round');
    await visit(page, offbook.url);
    await page.getByRole('link', { name: 'The Medicine Round' }).first().click();
    await page.getByRole('heading', { name: 'The Medicine Round' }).waitFor();
    await page.getByText('65 percent').first().waitFor();
    expect(browser.errors).toEqual([]);
  });
});

describe('after a real interview', () => {
  it('marks in the matrix what was met and told, plans what was missing, and asks it in the next call', async () => {
    browser = await openBrowser();
    const { page } = browser;
    const question = 'Tell me about a time you taught somebody a craft.';
    const wish = 'That Jonas did a hull alone by May';
    await visit(page, `${offbook.url}debrief`);
    await page.getByLabel('With whom').selectOption('peer');
    await page.getByLabel('As they asked it').fill(question);
    const story = page.getByLabel('What you told');
    const title = (await story.locator('option').nth(1).textContent())!;
    await story.selectOption({ index: 1 });
    await page.getByLabel('What you wish you had said').fill(wish);
    await page.getByRole('radio', { name: /^2/ }).check({ force: true });
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('status').getByRole('link', { name: 'which of your stories answer them' }).click();

    const row = page.getByRole('row').filter({ hasText: question });
    await row.getByText('Met', { exact: true }).waitFor();
    await row.getByText(/^You told it on/).waitFor({ state: 'attached' });
    await page.getByText(`You wish you had said: ${wish}`).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await visit(page, offbook.url);
    const task = page.getByRole('listitem').filter({ hasText: `Work into “${title}” what was missing` });
    await task.getByText(`You wish you had said: ${wish}.`).waitFor();
    await task.getByRole('checkbox').click();
    await page.getByRole('checkbox', { name: `Work into “${title}” what was missing`, checked: true }).waitFor();

    const asked = await page.evaluate(async () => {
      const plan = await fetch('/api/calls/plan', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ stage: 'peer', count: 4 }),
      });
      return ((await plan.json()) as { questions: { text: string }[] }).questions.map(({ text }) => text);
    });
    expect(asked.some((text) => /taught|teach/i.test(text))).toBe(true);
    expect(browser.errors).toEqual([]);
  });
});
