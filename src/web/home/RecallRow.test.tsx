import { afterEach, expect, it } from 'vitest';
import { showPage, type ShownPage } from '../testing/showPage.tsx';
import { RecallRow } from './RecallRow.tsx';

let page: ShownPage;
afterEach(() => page.remove());
const open = async (due: number, seconds: number, reviews = 0, active = 46): Promise<string> => {
  page = await showPage(<RecallRow />, () =>
    Response.json({ cards: { active }, due: { cards: due, seconds }, done: { reviews } }),
  );
  return page.host.textContent;
};

it('says how many cards are due and how long they take', async () => {
  expect(await open(12, 230)).toBe('Know it cold12 cards due, about 4 minutes');
  expect(page.host.querySelector('a')?.getAttribute('href')).toBe('/recall');
});

it.each([
  [1, 9, 0, 'Know it cold1 card due, less than a minute'],
  [0, 0, 5, 'Know it colddone for today'],
  [0, 0, 0, 'Know it coldnothing due today'],
])('with %i due after %i s and %i answers says “%s”', async (due, seconds, reviews, words) =>
  expect(await open(due, seconds, reviews)).toBe(words),
);

it('is not there without cards', async () => expect(await open(0, 0, 0, 0)).toBe(''));
