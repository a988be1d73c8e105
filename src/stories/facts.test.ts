import { describe, expect, it } from 'vitest';
import type { GuideDocument } from '../documents/model.ts';
import { parseDocument } from '../documents/parseDocument.ts';
import { storiesFrom } from '../../test/builders/storiesFrom.ts';
import { extractFacts } from './facts.ts';

const GUIDE = `# Bakery interview

## Quick Reference Card

### Story 1: RUSH - The Market
**Time:** 45 seconds
**Key Numbers:** 30% more sales, 6AM start

### Story 2: CARE - The Cake
**Time:** 45 seconds
**Key Person:** Ayesha (now head baker)

## Story 1: The Rush Story (45 seconds)

### Opening Hook Options:
- "Three weeks before Christmas, our oven died..."

### The Story:
"At Millstone Bakery in 2022 our oven died three weeks before Christmas. I was the first one in at 6am. I asked five already-busy colleagues to bake twice a day in a borrowed kitchen, and we worked 12-hour days. Sales went up by 30% in one quarter."

### Key Points to Remember:
- Problem: Oven died 3 weeks before Christmas
- Help: Five busy colleagues
- Result: 30% more sales in one quarter

## Story 2: The Care Story (45 seconds)

### The Story:
"Ayesha, our pastry chef, forgot a wedding cake for 80 guests. I drove back for two hours."

## Practice Checklist

### Key Names to Remember:
- **Ayesha** - Pastry chef (care story), also heard as: Aisher

### Key Metrics to Remember:
- **12-hour days** - Before Christmas (Rush)
- **80 guests** - At the wedding (Care)
`;

const guide = parseDocument({ path: 'bakery.md', text: GUIDE, hasByteOrderMark: false, hash: '' }) as GuideDocument;
const factsOf = (number: number) =>
  extractFacts(
    guide,
    guide.stories.find((story) => story.number === number)!,
    GUIDE,
  );

describe('extractFacts', () => {
  const facts = factsOf(1);
  const named = (text: string) => facts.find((fact) => fact.text === text || fact.aliases.includes(text));

  it('finds every sort of fact, as the guide writes it', () => {
    const kinds = Object.fromEntries(facts.map((fact) => [fact.text, fact.kind]));
    expect(kinds).toMatchObject({
      '30%': 'percentage',
      '6AM': 'clockTime',
      '12-hour days': 'duration',
      '3 weeks': 'duration',
      'one quarter': 'duration',
      'twice a day': 'frequency',
      '2022': 'date',
      'Millstone Bakery': 'organisation',
    });
  });

  it('puts key facts first', () => {
    const keys = facts.map((fact) => fact.key);
    expect(keys.lastIndexOf(true)).toBe(keys.indexOf(false) - 1);
    expect(named('12-hour days')!.key).toBe(true);
  });

  it('can be looked up as a list of numbers writes it, with its rate, and a day with its year', () => {
    const [story] = storiesFrom(`# Guide

## Story 1: The Kiln (60 seconds)
**Key Numbers:** 9 minutes late, 4 apprentices a year

### The Story:
"On 14 October 2018 our kiln in Ardle failed. We closed at five and fired again until nine. On the second Tuesday we were only 9 minutes late, and now we take 4 apprentices a year."
`);
    const ways = story!.facts.map(({ text, aliases }) => [text, ...aliases]);
    for (const written of [
      '9 minutes late',
      '4 apprentices a year',
      '14 October 2018',
      'at five',
      'five',
      'until nine',
      'Tuesday',
    ])
      expect(ways.filter((all) => all.includes(written))).toHaveLength(1);
  });

  it('joins the same value in several forms and places, with the other forms as aliases', () => {
    expect(named('Three weeks')!.aliases).toContain('Three weeks');
    expect(facts.filter((fact) => fact.kind === 'percentage')).toHaveLength(1);
    expect(named('Five')!.sources.map((source) => source.place)).toEqual(['keyPoint', 'script']);
  });

  it('points at the words in the source', () => {
    for (const fact of facts)
      for (const { range } of fact.sources) expect(GUIDE.slice(range.start, range.end).length).toBeGreaterThan(0);
    const { range } = named('6AM')!.sources[0]!;
    expect(GUIDE.slice(range.start, range.end)).toBe('6AM');
  });

  it('makes no fact of "the first one"', () =>
    expect(facts.some((fact) => fact.value === 1 && fact.kind !== 'duration')).toBe(false));

  it('keeps listed names and metrics with their own story', () => {
    expect(named('80 guests')).toBeUndefined();
    const care = factsOf(2);
    expect(care.map((fact) => fact.text)).toContain('80 guests');
    expect(care.find((fact) => fact.text === 'Ayesha')).toMatchObject({
      kind: 'person',
      key: true,
      aliases: ['Aisher'],
    });
  });

  it('gives every fact an id of its own that stays the same', () => {
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
    expect(factsOf(1).map((fact) => fact.id)).toEqual(facts.map((fact) => fact.id));
  });
});

describe('the facts of a list', () => {
  const guide = parseDocument({
    path: 'ferry.md',
    text: `# Ferry\n\n## Story 1: The Fog (45 seconds)\n\n### Key numbers\n- complaints 70 a month → 9\n- 31 minutes → 4, delays down\n\n### Hooks\n- "Fog is a wall."\n\n### Script\n"Two boats waited behind me. Complaints fell from 70 a month to 9."\n\n## Story 2: The Rope (45 seconds)\n\n### Hooks\n- "It held."\n\n### Script\n"I threw the rope to Ansa and we had three tries."\n\n## Key Names\n- **Odd Lien** - pilot (Story 1)\n- **Ansa** - deckhand (Story 2)\n- **Bea** - cook (stories 1 and 2)\n`,
    hasByteOrderMark: false,
    hash: '',
  });
  const textsOf = (number: number): string[] => {
    if (guide.kind !== 'guide') throw new Error(guide.kind);
    const story = guide.stories.find((one) => one.number === number)!;
    return extractFacts(guide, story, 'x'.repeat(2000)).map((fact) => `${fact.text}${fact.key ? '*' : ''}`);
  };

  it('hold no number of the story that an entry is marked for', () => {
    expect(textsOf(2)).toEqual(['Ansa*', 'three tries']);
    expect(textsOf(1)).toContain('Two boats');
  });

  it('say how often a number comes', () => expect(textsOf(1)).toContain('70 a month*'));

  it('end at a comma: what stands behind it is not counted', () => {
    expect(textsOf(1).some((text) => /delays/.test(text))).toBe(false);
  });
});
