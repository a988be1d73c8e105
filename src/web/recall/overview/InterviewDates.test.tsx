import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { InterviewDate } from '../../../recall/model.ts';
import { showPage, type ShownPage } from '../../testing/showPage.tsx';
import { awayWords, InterviewDates } from './InterviewDates.tsx';

const TODAY = '2031-03-10';
const PANEL: InterviewDate = { id: 'i1', on: '2031-03-19', atMinutes: 570, stage: 'Panel' };
const onChange = vi.fn(async () => true);
let page: ShownPage;

async function open(dates: readonly InterviewDate[], asked = false): Promise<void> {
  onChange.mockClear();
  page = await showPage(
    <InterviewDates dates={dates} asked={asked} today={TODAY} busy={false} onChange={onChange} />,
    () => new Response('{}'),
  );
}
afterEach(() => page.remove());
const submit = () => act(async () => page.host.querySelector<HTMLButtonElement>('button[type=submit]')!.click());

it('asks for the day, and takes time and stage only where they are known', async () => {
  await open([]);
  expect(page.host.textContent).toContain('When is your interview?');
  await page.type('Day', '2031-03-19');
  await submit();
  expect(onChange).toHaveBeenCalledWith([{ on: '2031-03-19', atMinutes: null, stage: null }]);
});

it('takes “no date yet” for an answer', async () => {
  await open([]);
  await page.press('No date yet');
  expect(onChange).toHaveBeenCalledWith([]);
});

it('doesn’t ask again once it was answered', async () => {
  await open([], true);
  expect(page.host.textContent).toContain('No date yet.');
  expect(page.host.querySelector('form')).toBeNull();
});

it('says what is wrong with a day that is missing or over', async () => {
  await open([]);
  await submit();
  expect(page.host.textContent).toContain('Choose the day of the interview.');
  await page.type('Day', '2031-03-01');
  await submit();
  expect(page.host.textContent).toContain('This day is over.');
  expect(onChange).not.toHaveBeenCalled();
});

it('shows a date in full, and changes it in its place', async () => {
  await open([PANEL]);
  expect(page.host.textContent).toContain('Wednesday 19 March 2031 at 09:30, Panel (in 9 days)');
  await page.press('Change Wednesday 19 March 2031');
  await page.type('Time, if you know it', '');
  await submit();
  expect(onChange).toHaveBeenCalledWith([{ ...PANEL, atMinutes: null }]);
});

it('removes one', async () => {
  await open([PANEL]);
  await page.press('Remove Wednesday 19 March 2031');
  expect(onChange).toHaveBeenCalledWith([]);
});

it('counts the days', () => {
  expect(awayWords(TODAY, TODAY)).toBe('today');
  expect(awayWords('2031-03-09', TODAY)).toBe('over');
});
