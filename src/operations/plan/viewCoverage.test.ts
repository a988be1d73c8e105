import { afterEach, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { BOATYARD_GUIDE, TIDEWELL_PRINCIPLES, TIDEWELL_SESSION } from '../../recall/cards/cards.testing.ts';
import { viewCoverage } from './viewCoverage.ts';

let opened: TestOffbook;
afterEach(() => opened.close());

it('holds the stories against principles, values and questions, and names the gaps', async () => {
  const principles = `${TIDEWELL_PRINCIPLES}\n## Languages\nSpeak two of them.\n`;
  opened = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE, 'values.md': principles, 'call.md': TIDEWELL_SESSION });
  const { stories, values, questions, gaps } = await viewCoverage(opened.offbook);
  expect(stories.map(({ title }) => title)).toEqual(['The Leaking Hull', 'The Stopped Launch']);
  expect(values.map(({ title, about }) => [title, about?.slice(0, 9) ?? null])).toEqual([
    ['Plain Dealing', 'Tell peop'],
    ['Steadiness', 'Do the sa'],
    ['Care', 'Leave eve'],
    ['Languages', 'Speak two'],
  ]);
  expect(values[1]!.cells.map(({ fit }) => fit)[0]).toBe('named');
  expect(values[1]!.cells[0]!.why).toBe('You gave it this value.');
  for (const { cells } of [...values, ...questions])
    expect(cells.map(({ storyId }) => storyId)).toEqual(stories.map(({ id }) => id));
  // The session's question on travel asks for no story.
  expect(questions.filter(({ id }) => id.startsWith('document:'))).toMatchObject([
    { id: 'document:call.md#0', about: 'Tidewell practice call' },
  ]);
  expect(questions.length).toBeGreaterThan(20);
  expect(gaps.find(({ title }) => title === 'Languages')).toMatchObject({ kind: 'value' });
  const safety = questions.find(({ about }) => about === 'Safety')!;
  expect(safety.cells[1]!.fit).toBe('strong');
});

it('has nothing but gaps where there are no stories', async () => {
  opened = await openTestOffbook({ 'values.md': TIDEWELL_PRINCIPLES });
  const { stories, values, gaps } = await viewCoverage(opened.offbook);
  expect([stories.length, values.length]).toEqual([0, 3]);
  expect(gaps.slice(0, 3).map(({ title }) => title)).toEqual(['Plain Dealing', 'Steadiness', 'Care']);
});
