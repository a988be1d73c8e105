import { describe, expect, it } from 'vitest';
import { NURSE } from '../documents/testing/guideContent.ts';
import { PLAIN_STYLE, writeGuide } from '../documents/testing/guideWriter.ts';
import { spokenLength } from './spokenLength.ts';
import { guideText, storiesOf } from './storyOf.testing.ts';
import { suggestCuts } from './suggestCuts.ts';

const words = (n: number): string => Array.from({ length: n }, () => 'word').join(' ');

describe('spoken length', () => {
  it('compares the words as spoken with the upper end of the target', () => {
    expect(spokenLength(words(150), { min: 45, max: 60 }, 150)).toEqual({
      words: 150,
      seconds: 60,
      wordsPerMinute: 150,
      wordsToCut: 0,
      neededWordsPerMinute: 150,
    });
    expect(spokenLength(words(151), { min: 60, max: 60 }, 150)).toMatchObject({
      seconds: 60.4,
      wordsToCut: 1,
      neededWordsPerMinute: 151,
    });
    expect(spokenLength('50% at 2AM', { min: 45, max: 45 }, 120)).toMatchObject({ words: 6, seconds: 3 });
  });

  it('has nothing to cut without a target, and no words without a script', () => {
    expect(spokenLength(words(3), null, 150)).toMatchObject({ wordsToCut: null, neededWordsPerMinute: null });
    expect(spokenLength('', { min: 45, max: 45 }, 150)).toMatchObject({
      words: 0,
      seconds: 0,
      wordsToCut: 0,
      neededWordsPerMinute: 0,
    });
  });

  it('refuses a pace of nothing', () => {
    expect(() => spokenLength('a', null, 0)).toThrow('wordsPerMinute');
  });
});

describe('cuts', () => {
  const script =
    "In May our bakery lost two drivers in one week. It rained a lot that spring. I drew up a new rota with Priya and drove the early round myself. People were kind about it, mostly. Waste went down by 30% within a month. At Marlow's, I'd plan with the drivers from day one.";
  const points = [
    'Problem: lost two drivers in one week',
    'Action: new rota with Priya, drove early round',
    'Result: waste down 30% in a month',
    "Marlow's connection: plan with the drivers",
  ];

  it('offers first what carries no point, fact or connection, the longest first', () => {
    const story = storiesOf(guideText({ script, points }))[0]!;
    const cuts = suggestCuts(story, 150);
    expect(cuts.slice(0, 2).map((c) => [c.text, c.carries])).toEqual([
      ['It rained a lot that spring.', []],
      ['People were kind about it, mostly.', []],
    ]);
    expect(cuts[0]!.reason).toBe('carries no key point, fact or connection');
    expect(cuts[0]!).toMatchObject({ words: 6, seconds: 2.4 });
  });

  it('never offers the only sentence of the result, nor the connection', () => {
    const story = storiesOf(guideText({ script, points }))[0]!;
    const offered = suggestCuts(story, 150).map((c) => c.text);
    expect(offered.some((t) => t.startsWith('Waste went down'))).toBe(false);
    expect(offered.some((t) => t.startsWith("At Marlow's"))).toBe(false);
  });

  it('offers a question together with its answer', () => {
    const asked = script.replace('It rained a lot', 'The weather? It rained a lot');
    const story = storiesOf(guideText({ script: asked, points }))[0]!;
    expect(suggestCuts(story, 150)[0]!.text).toBe('The weather? It rained a lot that spring.');
  });

  it.each(['"S"', '> wrapped', 'wrapped', '*"S"*'] as const)(
    'knows where each sentence stands in a script written as %s',
    (scriptStyle) => {
      const text = writeGuide(NURSE, { ...PLAIN_STYLE, scriptStyle, eol: '\r\n' });
      for (const story of storiesOf(text)) {
        for (const cut of suggestCuts(story, 150)) {
          const flat = text
            .slice(cut.range.start, cut.range.end)
            .replace(/\s*\n>?\s*/g, ' ')
            .replace(/\s+/g, ' ');
          expect(flat).toBe(cut.text);
        }
      }
    },
  );

  it('has none for a single sentence or no script', () => {
    expect(
      suggestCuts(
        storiesOf(guideText({ script: 'We baked all night and nobody complained about it, not even once.' }))[0]!,
        150,
      ),
    ).toEqual([]);
  });
});

describe('story ids', () => {
  it('come from path and category, else title, else number, and are unique', () => {
    const text =
      '# P\n## Story 1: Risk - A (45 s)\n### Script\n"One two three."\n## Story 2: Risk - B (45 s)\n### Script\n"Four five."\n## Story: Über die Brücke\n### Script\n"Six."\n## Story 4\n### Script\n"Seven."\n';
    expect(storiesOf(text, 'Interview prep/Mine & Yours.md').map((s) => s.id)).toEqual([
      'interview-prep-mine-yours.risk',
      'interview-prep-mine-yours.risk-2',
      'interview-prep-mine-yours.uber-die-brucke',
      'interview-prep-mine-yours.story-4',
    ]);
  });
});
