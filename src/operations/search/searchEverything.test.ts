import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { startTake } from '../takes/recordTake.ts';
import { setTakeWords } from '../takes/takeWords.ts';
import { viewWorkspace } from '../viewWorkspace.ts';
import { searchEverything } from './searchEverything.ts';

const GUIDE = `# Millbrook Library: two stories

## Story 1: The Flood

**Values:** Calm, Care

### The Story

"The carpet squeaked under my shoes, so I shut the water off at once, and rang Odile from the café next door."
`;

let opened: TestOffbook;
beforeEach(async () => {
  opened = await openTestOffbook({ 'guide.md': GUIDE, 'notes/shopping.md': '# Shopping\n\nCandles and a torch.\n' });
});
afterEach(() => opened.close());

const found = async (query: string) =>
  (await searchEverything(opened.offbook, query)).filter(({ kind }) => kind !== 'question');

describe('searchEverything', () => {
  it('finds a story by its title or a value', async () => {
    expect(await found('flood')).toContainEqual(expect.objectContaining({ kind: 'story', title: 'The Flood' }));
    expect(await found('care')).toContainEqual(expect.objectContaining({ kind: 'story', title: 'The Flood' }));
  });

  it('finds words in documents, without case and accents, with their line and their place marked', async () => {
    const [only] = await found('CAFE odile');
    expect(only).toMatchObject({ kind: 'document', to: '/documents?path=guide.md&view=source&line=9' });
    const { text, marks } = only!.snippet!;
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Odile', 'café']);
    expect(await found('shopping')).toEqual([expect.objectContaining({ kind: 'document', snippet: null })]);
  });

  it('finds what was said in takes', async () => {
    const [story] = (await viewWorkspace(opened.offbook)).stories;
    const take = await startTake(opened.offbook, { storyId: story!.id, cue: 'nothing', mimeType: null });
    if (!take.ok) throw new Error(take.error.message);
    await setTakeWords(opened.offbook, take.value.id, { kind: 'typed', text: 'I was ankle-deep before anybody woke.' });
    expect(await found('ankle')).toEqual([
      expect.objectContaining({ kind: 'take', title: 'The Flood', to: `/takes/${take.value.id}` }),
    ]);
  });

  it('finds questions, needs every word, and nothing for nothing', async () => {
    const questions = (await searchEverything(opened.offbook, 'tell mistake')).filter(
      ({ kind }) => kind === 'question',
    );
    expect(questions.length).toBeGreaterThan(0);
    for (const { title } of questions) expect(title.toLowerCase()).toMatch(/tell[^]*mistake|mistake[^]*tell/);
    expect(await found('flood zebra')).toEqual([]);
    expect(await searchEverything(opened.offbook, '  ')).toEqual([]);
  });
});
