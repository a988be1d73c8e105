import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CallView } from '../../src/operations/calls/views.ts';
import { type ChatReply, type ChatServer, startChatServer } from './chatServer.ts';
import { type OpenBrowser, openBrowser, visit } from './chromium.ts';
import { type OffbookProcess, startOffbook } from './offbookProcess.ts';

const ANSWER = 'In March I ordered forty boxes of the wrong syringes, because I trusted an old list on the wall and';
const GOOD = {
  followUp: 'You trusted “an old list on the wall”: what happened next?',
  gap: 'unfinished',
  remark: { text: 'Say what the order cost the ward.', quote: 'the wrong syringes' },
};
const MARK = 'Phrased by your language model';

let folder: string;
let offbook: OffbookProcess;
let browser: OpenBrowser;
let model: ChatServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-model-'));
  cpSync('examples/workspace', folder, { recursive: true });
  model = await startChatServer(GOOD);
  offbook = await startOffbook(folder);
  browser = await openBrowser();
});
afterEach(async () => {
  await browser.close();
  await offbook.kill();
  await model.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Answers the one open question of the example's session in writing, until something is asked back. */
async function askedBack(page: Page): Promise<CallView['call']> {
  await visit(page, `${offbook.url}calls/plan?document=larkmoor-practice-call.md`);
  await page.getByRole('button', { name: /^Ready/ }).waitFor();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^Type your answers/ }).click();
  await page.getByRole('textbox', { name: 'Your answer' }).fill(ANSWER);
  await page.keyboard.press('Control+Enter');
  await page.getByText(/asked back/).waitFor();
  const { call } = await page.evaluate(
    async (path) => (await (await fetch(path)).json()) as CallView,
    `/api${new URL(page.url()).pathname}`,
  );
  return call;
}

const followUpOf = ({ next }: CallView['call']) => (next.kind === 'followUp' ? next.followUp : null);

it('asks by the rules until a language model was named and what it gets was shown and accepted; then it may only quote the person', async () => {
  const { page } = browser;
  await visit(page, `${offbook.url}settings`);
  await page.evaluate(() => localStorage.setItem('offbook.drills.voice', 'off'));
  const section = page.getByRole('region', { name: 'Language model' });
  await section.getByText('Off', { exact: true }).waitFor();
  const byRules = followUpOf(await askedBack(page));
  expect(byRules).toMatchObject({ gap: 'unfinished', by: 'rules' });

  // Named, it is told what would be sent where; nothing is sent yet.
  await visit(page, `${offbook.url}settings`);
  await section.getByRole('button', { name: 'Set one up' }).click();
  await section.getByLabel('Address of the model’s server').fill(model.address);
  await section.getByLabel('Name of the model').fill('small-model');
  await section.getByRole('button', { name: 'See what it would be sent' }).click();
  await section.getByText('Where your words go.').waitFor();
  const told = await section.innerText();
  expect(told).toContain(`To small-model at ${model.address}`);
  expect(told).toContain('the question, the words of that answer, and the role and company of the call');
  expect(told).toContain('Off until you accept what is sent');
  expect(followUpOf(await askedBack(page))).toMatchObject({ by: 'rules' });
  expect(model.asked).toEqual([]);

  // Accepted, it phrases the question; it is marked, and gets the answer and nothing of the other answers.
  await visit(page, `${offbook.url}settings`);
  await section.getByRole('button', { name: 'I accept that these words are sent' }).click();
  await section.getByText('On', { exact: true }).waitFor();
  const call = await askedBack(page);
  expect(followUpOf(call)).toMatchObject({ text: GOOD.followUp, gap: 'unfinished', by: 'model' });
  expect(call.answers[0]!.remark).toEqual({ ...GOOD.remark, by: 'model' });
  await page.getByText(MARK).waitFor();
  expect(model.asked).toHaveLength(1);
  expect(model.asked[0]).toContain(ANSWER);
  expect(model.asked[0]).not.toContain('prescriptions');

  // Whatever is not the person's own words, and whatever goes wrong, leaves the rules' question.
  const troubles: readonly ChatReply[] = [
    {
      followUp: 'Why did you make “a terrible mistake” there?',
      gap: 'unfinished',
      remark: { text: 'Explain it.', quote: 'a terrible mistake' },
    },
    { content: 'Certainly! Here is a question for you.' },
    { status: 500 },
    'silence',
  ];
  for (const [at, trouble] of troubles.entries()) {
    model.reply(trouble);
    const fallen = await askedBack(page);
    expect(followUpOf(fallen), JSON.stringify(trouble)).toMatchObject({ gap: 'unfinished', by: 'rules' });
    expect(fallen.answers[0]!.remark).toBeUndefined();
    expect(await page.getByText(MARK).count()).toBe(0);
    expect(model.asked).toHaveLength(at + 2);
  }
  expect(browser.errors).toEqual([]);
});
