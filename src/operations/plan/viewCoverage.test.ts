import { afterEach, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { BOATYARD_GUIDE, TIDEWELL_PRINCIPLES, TIDEWELL_SESSION } from '../../recall/cards/cards.testing.ts';
import { keepDebrief } from '../calls/debriefs.ts';
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

it('puts what a real interview asked first, with the story told there and the words that were missing', async () => {
  opened = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE });
  const { stories } = await viewCoverage(opened.offbook);
  const text = 'Tell me about a time you found the cause of a leak.';
  const kept = await keepDebrief(opened.offbook, {
    on: '2026-03-02',
    stage: 'peer',
    interviewer: null,
    asked: [
      { text, storyId: stories[1]!.id, wish: 'That we marked each seam with chalk', felt: 2 },
      { text: 'When could you start?', storyId: null, wish: '', felt: 4 },
    ],
    notes: '',
  });
  expect(kept.ok).toBe(true);
  const { questions, gaps } = await viewCoverage(opened.offbook);
  expect(questions[0]).toMatchObject({
    title: text,
    about: 'Asked in your interview on 2 March',
    met: [{ on: '2026-03-02', stage: 'peer' }],
  });
  expect(questions[0]!.cells[1]).toMatchObject({ told: '2026-03-02' });
  expect(questions[0]!.cells[1]!.why).toMatch(/^You told it on 2 March\./);
  expect(questions[0]!.cells[0]!.told).toBeUndefined();
  // A date is no matter of stories.
  expect(questions.some(({ title }) => title.startsWith('When could'))).toBe(false);
  expect(gaps[0]!.words).toBe(`Asked on 2 March: ${text} You wish you had said: That we marked each seam with chalk`);
});
