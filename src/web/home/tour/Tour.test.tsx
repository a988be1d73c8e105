import { afterEach, beforeEach, expect, it } from 'vitest';
import { showPage, type ShownPage } from '../../testing/showPage.tsx';
import { Tour } from './Tour.tsx';

let page: ShownPage;
beforeEach(() => localStorage.clear());
afterEach(() => page.remove());

async function open(takes = 0, hasInterview = false): Promise<void> {
  page = await showPage(<Tour storyId="s1" takes={takes} hasInterview={hasInterview} />, () => new Response('{}'));
}
const done = () =>
  [...page.host.querySelectorAll('li')]
    .filter((item) => item.textContent?.includes('(done)'))
    .map((item) => item.querySelector('a, button')?.textContent);

it('leads to the first story, a take, the date, the cards and the keys', async () => {
  await open();
  const ways = [...page.host.querySelectorAll('li a')].map((way) => way.getAttribute('href'));
  expect(ways).toEqual(['/stories/s1', '/stories/s1/rehearse', '/plan', '/recall']);
  expect(done()).toEqual([]);
});

it('ticks what was reached on any way', async () => {
  await open(1, true);
  expect(done()).toEqual(['Look at a story', 'Tell it once', 'Say when the interview is']);
});

it('ticks what was opened from here, and remembers it', async () => {
  await open();
  await page.press('See the keys');
  expect(done()).toEqual(['See the keys']);
  await page.remove();
  await open();
  expect(done()).toEqual(['See the keys']);
});

it('goes when it is put away, and stays away', async () => {
  await open();
  await page.press('Put it away');
  expect(page.host.textContent).toBe('');
  await page.remove();
  await open();
  expect(page.host.textContent).toBe('');
});

it('is not shown to somebody who has told a few takes', async () => {
  await open(3);
  expect(page.host.textContent).toBe('');
});
