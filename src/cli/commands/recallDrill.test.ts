import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { viewRecall } from '../../operations/recall/viewRecall.ts';
import { BOATYARD_GUIDE } from '../../recall/cards/cards.testing.ts';
import { linesFrom } from '../lines.ts';
import type { Terminal } from '../terminal.ts';
import { drillCards } from './recallDrill.ts';

let opened: TestOffbook;
beforeEach(async () => void (opened = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE })));
afterEach(() => opened.close());

async function typed(...lines: string[]): Promise<string> {
  let printed = '';
  const print = (line = ''): void => void (printed += `${line}\n`);
  const terminal: Terminal = { colour: false, columns: 200, out: print, error: print };
  const input = new PassThrough();
  const output = new PassThrough();
  const asked = linesFrom(input, output);
  input.end(lines.map((line) => `${line}\n`).join(''));
  const next = () => viewRecall(opened.offbook, { head: 1 });
  await drillCards(terminal, opened.offbook, asked, await next(), next);
  asked.close();
  return printed;
}

it('checks what is typed, offers a rating and writes down the person’s', async () => {
  const { queue } = await viewRecall(opened.offbook);
  const [first, second] = queue.map(({ card }) => card);
  const printed = await typed(first!.answer, '', '', '2', 'q');
  expect(printed).toContain(first!.prompt);
  expect(printed).toContain('Word for word.');
  expect(printed).toContain('2 answered. In a week you would know');
  const { reviews } = await opened.offbook.database.recall.log(10);
  expect(reviews).toMatchObject([
    { cardId: first!.id, rating: 'good', how: 'typed', answered: first!.answer, suggested: 'good' },
    { cardId: second!.id, rating: 'hard', how: 'self', answered: null, suggested: null },
  ]);
});

it('takes an answer back, puts cards away and sets them aside', async () => {
  const { queue } = await viewRecall(opened.offbook);
  const [first, second] = queue.map(({ card }) => card);
  const printed = await typed('', '4', 'u', 'b', 's');
  expect(printed).toContain(`Taken back: ${first!.prompt}`);
  const { recall } = opened.offbook.database;
  expect(await recall.get(first!.id)).toMatchObject({ memory: { phase: 'new' }, buriedOn: '2026-03-03' });
  expect(await recall.get(second!.id)).toMatchObject({ suspendedAt: expect.any(Number) });
});
