import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallView } from '../../src/operations/calls/views.ts';
import type { DocumentView } from '../../src/operations/views.ts';
import { type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { violationsOn } from './axe.ts';
import { writeSentences } from './fakeMicrophone.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';
import { startTranscriptionServer } from './transcriptionServer.ts';

const SPOKEN = 'I walked the round with a stopwatch for a week and then I moved one trolley.';
const TYPED =
  'Last spring patients on my ward waited four hours for their medicines. I timed the round for a week, asked Tomasz for one trolley, and moved it to the door. The wait fell by 65 percent.';

let folder: string;
let offbook: OffbookProcess;
let browser: OpenBrowser;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-calls-'));
  cpSync('examples/workspace', folder, { recursive: true });
  offbook = await startOffbook(folder);
});
afterEach(async () => {
  await browser.close();
  await offbook.kill();
  rmSync(folder, { recursive: true, force: true });
});

const get = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (address) => (await (await fetch(address)).json()) as T, path);

const callOf = (page: Page): Promise<CallView> => get<CallView>(page, `/api${new URL(page.url()).pathname}`);

/** Plans a call of so many questions and opens its first screen. */
async function planCall(page: Page, questions: number): Promise<void> {
  await visit(page, `${offbook.url}calls`);
  await page.keyboard.press('n');
  await page.getByRole('button', { name: /^Ready/ }).waitFor();
  await page.getByRole('combobox', { name: 'Length' }).selectOption(String(questions));
  await page.getByText(`${questions} questions, about`).first().waitFor();
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-what=out]').length === count,
    // With the small talk and their own questions at the end.
    questions + 2,
  );
  await page.locator('h1').click();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
}

describe('a call', () => {
  it('is asked aloud, answered by voice and by keyboard, looked back on, and written as a document that reads back', async () => {
    const microphone = join(folder, 'answer.wav');
    // The microphone is open while the question is being said, and its file plays: there must be enough of it.
    writeSentences(microphone, [SPOKEN, SPOKEN, SPOKEN, SPOKEN]);
    browser = await openBrowser({ microphone });
    const { page } = browser;
    await planCall(page, 3);
    expect(await page.getByText(/No recogniser is chosen/).count()).toBe(1);

    // The small talk is said by the voice and answered by voice; the recording begins where the question ends.
    await page.keyboard.press('Space');
    await page.getByText('A few words first', { exact: true }).waitFor();
    const opening = (await callOf(page)).call.plan.questions[0]!.text;
    await page.getByText(opening, { exact: true }).waitFor();
    await page.getByRole('button', { name: /^That’s my answer/ }).waitFor({ timeout: 40_000 });
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('m');
    await page.getByText(/take (?:your|all the) time|Sure/i).waitFor();
    await page.waitForTimeout(3000);
    await page.keyboard.press('Space');
    await page.getByText(/^Question 1 of 3/).waitFor({ timeout: 20_000 });

    // Loaded anew, the call goes on at the question that was open.
    await page.reload();
    await page.getByRole('heading', { name: /still on the line/ }).waitFor();
    await page.keyboard.press('t');
    const field = page.getByRole('textbox', { name: 'Your answer' });
    await field.waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^Question 1 of 3/).waitFor();
    await field.fill(TYPED);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');

    // The rest: each answered in writing, with whatever is asked back; one is skipped.
    let skipped = false;
    for (;;) {
      await page.waitForFunction(() =>
        /How was it\?|Question [23]|asked back|Your turn to ask/.test(document.querySelector('main')!.innerText),
      );
      const { call } = await callOf(page);
      if (call.phase === 'reflecting') break;
      if (call.next.kind === 'end') continue;
      const place = call.next.kind === 'question' ? call.next.index : call.next.question;
      if (place === 3 && !skipped) {
        skipped = true;
        await page.getByRole('button', { name: /^Skip/ }).click();
      } else {
        await field.fill(`I would say more about it: ${TYPED}`);
        await page.keyboard.press('Control+Enter');
      }
      await page.waitForFunction(
        async ([path, before]) => JSON.stringify((await (await fetch(path!)).json()).call.next) !== before,
        [`/api${new URL(page.url()).pathname}`, JSON.stringify(call.next)],
      );
    }

    await page.getByRole('heading', { name: 'How was it?' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel(/^What you said in your first words/).fill('Fine, thank you, and the line is clear.');
    await page.getByRole('button', { name: 'Keep these words' }).click();
    await page.getByLabel('Which question felt hardest?').fill('The one that I left out.');
    await page.getByRole('radio', { name: /4/ }).first().check({ force: true });
    await page.getByRole('button', { name: /^See the review/ }).click();
    await page.getByRole('heading', { name: 'What held' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    const { call, texts } = await callOf(page);
    const [first, second] = call.answers;
    expect(first).toMatchObject({ mode: 'spoken', thinkingPhrase: true });
    expect(first!.firstWordMs).toBeGreaterThanOrEqual(0);
    expect(first!.firstWordMs).toBeLessThan(3000);
    expect(first!.takeId).not.toBeNull();
    expect(second).toMatchObject({ mode: 'typed', text: TYPED });
    expect(call.answers.find(({ question }) => question === 3)?.skipped).toBe(true);
    expect(call.ratings).toEqual([{ question: 1, rating: 4 }]);

    await page.getByRole('textbox', { name: 'File in your folder' }).fill('my-call.md');
    await page.getByRole('button', { name: 'Write it to my documents' }).click();
    await page.getByText('Written to').waitFor();
    const { session } = await get<DocumentView>(page, '/api/documents/view?path=my-call.md');
    const asked = call.plan.questions.filter(({ kind }) => kind !== 'smallTalk');
    const answered = asked.flatMap((question) => {
      const turns = call.answers.filter((answer) => call.plan.questions[answer.question] === question);
      return turns.map((turn) => ({
        text: turn.followUp?.text ?? question.text,
        answer: texts[turn.id] ?? '',
      }));
    });
    expect(session!.questions.map(({ text, answer }) => ({ text, answer: answer.text }))).toEqual(answered);
    expect(session!.reflection[0]).toMatchObject({
      question: 'Which question felt hardest?',
      answer: { text: 'The one that I left out.' },
    });
    expect(browser.errors).toEqual([]);
  });

  it('asks back about an answer that a recogniser wrote down, and reviews its words', async () => {
    const microphone = join(folder, 'answer.wav');
    writeSentences(microphone, [SPOKEN]);
    const recogniser = await startTranscriptionServer('we moved one trolley and we were all happy with it and');
    browser = await openBrowser({ microphone });
    const { page } = browser;
    await visit(page, `${offbook.url}calls`);
    await page.evaluate(async (address) => {
      await fetch('/api/speech', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ choice: { kind: 'server', address, model: 'any' } }),
      });
      // The interviewer is read here: this test is about the answer.
      localStorage.setItem('offbook.drills.voice', 'off');
    }, recogniser.address);
    await visit(page, `${offbook.url}calls/plan?document=larkmoor-practice-call.md`);
    await page.getByRole('button', { name: /^Ready/ }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Begin/ }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Answer/ }).click();
    await page.getByRole('button', { name: /^That’s my answer/ }).waitFor();
    await page.waitForTimeout(3000);
    await page.keyboard.press('Space');
    await page.getByText(/asked back/).waitFor({ timeout: 20_000 });
    const { call } = await callOf(page);
    expect(call.answers[0]).toMatchObject({ mode: 'spoken', text: null });
    await page.keyboard.press('Escape');
    await page.getByText(/Press again to end it/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^See the review/ }).click();
    await page.getByText('we moved one trolley', { exact: false }).first().waitFor();
    expect((await callOf(page)).call.phase).toBe('stopped');
    expect(browser.errors).toEqual([]);
    await recogniser.close();
  });

  it('answers a coach’s document into the same file', async () => {
    browser = await openBrowser();
    const { page } = browser;
    await visit(page, `${offbook.url}calls`);
    const before = await get<DocumentView>(page, '/api/documents/view?path=larkmoor-practice-call.md');
    const open = before.session!.questions.filter(({ answer }) => answer.text === '');
    expect(open.length).toBeGreaterThan(0);
    await page.getByRole('link', { name: /^Answer it/ }).click();
    await page.getByRole('button', { name: /^Ready/ }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Type your answers/ }).click();
    for (;;) {
      const { call } = await callOf(page);
      if (call.next.kind === 'end') break;
      await page.getByRole('textbox', { name: 'Your answer' }).fill(TYPED);
      await page.keyboard.press('Control+Enter');
      await page.waitForFunction(
        async ([path, was]) => JSON.stringify((await (await fetch(path!)).json()).call.next) !== was,
        [`/api${new URL(page.url()).pathname}`, JSON.stringify(call.next)],
      );
    }
    await page.getByRole('button', { name: /^See the review/ }).click();
    await page.getByRole('button', { name: 'Write my answers into it' }).click();
    await page.getByText('Written to').waitFor();
    const after = await get<DocumentView>(page, '/api/documents/view?path=larkmoor-practice-call.md');
    for (const { text } of open)
      expect(after.session!.questions.find((question) => question.text === text)?.answer.text).toBe(TYPED);
    expect(browser.errors).toEqual([]);
  });
});

describe('around the calls', () => {
  it('chooses questions in the bank, drills a principle, and keeps what a real interview asked', async () => {
    browser = await openBrowser({ width: 390, height: 844 });
    const { page } = browser;
    await visit(page, `${offbook.url}questions`);
    await page.getByRole('button', { name: 'Add your own' }).click();
    await page.getByRole('textbox', { name: /as you would be asked it/ }).fill('Would you drive the van on Fridays?');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('checkbox', { name: 'Would you drive the van on Fridays?' }).check();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Be asked these' }).click();
    await page.getByRole('button', { name: /^Ready/ }).waitFor();
    await page.getByText('Would you drive the van on Fridays?', { exact: true }).waitFor();

    await visit(page, `${offbook.url}principles`);
    await page
      .getByRole('button', { name: /^Practise it/ })
      .first()
      .waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Practise it/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Type your answers/ }).click();
    await page.getByText(/mean, in your own words/).waitFor();

    await visit(page, `${offbook.url}debrief`);
    await page.getByLabel('As they asked it').fill('What would your last manager mend about you?');
    await page.getByRole('textbox', { name: 'What you wish you had said' }).fill('That I now ask before I start.');
    await page.getByRole('radio', { name: /2/ }).check({ force: true });
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep it', exact: true }).click();
    await page.getByText(/They are in your bank now/).waitFor();
    await visit(page, `${offbook.url}questions`);
    await page.getByText('What would your last manager mend about you?', { exact: true }).waitFor();
    await page.getByText('met in an interview', { exact: true }).waitFor();
    expect(browser.errors).toEqual([]);
  });
});
