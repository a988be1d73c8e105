import { describe, expect, it } from 'vitest';
import { storiesFrom } from '../../../test/builders/storiesFrom.ts';
import type { GuideDocument } from '../../documents/model.ts';
import { parseDocument } from '../../documents/parseDocument.ts';
import { extractFacts } from '../../stories/facts.ts';
import type { Story } from '../../stories/model.ts';
import { reviewFacts } from './reviewFacts.ts';

const GUIDE = `# Fernley Library - Team Leader, One Story

## Quick Reference Card

### Story 1: The Flood
**Time:** 60 seconds
**Key Numbers:** 31 of 45 readers, 62% → 88%
**Key Person:** Petra Lund (archivist), Mr. Adeyemi (landlord), Dr. Nora Quill (historian)

## Story 1: The Flood (60 seconds)

### Opening Hook Options:
- "The top shelf eleven centimetres under water."

### The Story:
"In 2020 I was at Harbeck Archive on Penny Lane when the cellar flooded at 7:20 in the morning. The archivist, Petra Lund, was away, and the landlord, Mr. Adeyemi, wanted us out by nine the next day. Seven shelves were lost within a year. We had asked 45 readers for help, and 31 of them came, and over the next twelve months they dried the boxes. I spent £340 on fans instead of £1,200 on a drying firm, and gave the room 12 degrees instead of 20. Satisfaction had fallen from 91% to 62% and it climbed to 88%. We cut the steps from fourteen forms to six. Nobody worked past five. Dr. Quill had our labels translated into French and Polish. At Fernley I'd do the same."
`;

const guide = parseDocument({ path: 'g.md', text: GUIDE, hasByteOrderMark: false, hash: '' }) as GuideDocument;
const one: Story = {
  ...guide.stories[0]!,
  id: 'g-1',
  document: 'g.md',
  facts: extractFacts(guide, guide.stories[0]!, GUIDE),
};
const statuses = (text: string, ...wanted: string[]): (string | undefined)[] => {
  const { facts } = reviewFacts(one, { text });
  return wanted.map((name) => facts.find((fact) => [fact.text, ...fact.aliases].includes(name))?.status);
};

describe('the facts of a guide with people, parts and changes', () => {
  it('are one for each person, with no title for a name and no place for a person', () => {
    const people = one.facts.filter(({ kind }) => kind === 'person');
    expect(people.map(({ text }) => text)).toEqual(['Petra Lund', 'Mr. Adeyemi', 'Dr. Nora Quill']);
    expect(one.facts.flatMap(({ aliases }) => aliases)).not.toContain('Mr.');
    expect(one.facts.flatMap(({ aliases }) => aliases)).not.toContain('Dr.');
    expect(one.facts.filter(({ text }) => /Penny Lane|French|Polish/.test(text)).map(({ kind }) => kind)).toEqual([
      'term',
      'term',
      'term',
    ]);
  });

  it('hold an hour with the word that makes it one, no label for a count, and each length once for each unit of a passage', () => {
    const texts = one.facts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['eleven centimetres', '12 degrees', '20 degrees', 'six forms']));
    expect(texts).toEqual(expect.arrayContaining(['a year', 'twelve months', 'Fernley']));
    expect(texts).toEqual(expect.arrayContaining(['by nine', 'past five']));
    expect(texts.filter((text) => /^(?:five|nine|shelf eleven|room 12)$/.test(text))).toEqual([]);
  });

  it('are right or unsaid in a reading of the script', () => {
    const { facts } = reviewFacts(one, { text: one.script!.text });
    expect(facts.filter(({ status }) => status === 'wrong')).toEqual([]);
  });

  it.each([
    ['so the landlord petra was away and our archivist mister adeyemi wanted us out', 'wrong', 'wrong'],
    ['Petra was our landlord. Mr. Adeyemi, the archivist, wanted us out.', 'wrong', 'wrong'],
    ['The archivist, Petra, was away and Mr. Adeyemi, our landlord, wanted us out.', 'right', 'right'],
    ['my archivist martha lund was away and the cellar flooded', 'wrong', 'absent'],
    ['my archivist missus lund was away', 'right', 'absent'],
  ])('tell who is who: %s', (text, petra, adeyemi) =>
    expect(statuses(text, 'Petra', 'Mr. Adeyemi')).toEqual([petra, adeyemi]),
  );

  it('see another doctor behind the same title', () =>
    expect(statuses('Dr. Shore had our labels translated into French.', 'Dr. Nora Quill')).toEqual(['wrong']));

  it.each([
    ['we asked forty five readers for help and only thirteen of the forty five readers came', 'wrong', 'right'],
    ['Only 13 of 45 readers came to help.', 'wrong', 'right'],
    ['We asked 45 readers, and 31 of them came.', 'right', 'right'],
    ['thirty one readers out of forty five came to help', 'right', 'right'],
  ])('tell a part from its whole: %s', (text, part, whole) =>
    expect(statuses(text, '31 of 45 readers', '45 readers')).toEqual([part, whole]),
  );

  it.each([
    ['I spent £340 on fans instead of £1,200.', 'right', 'right'],
    ['I spent £1,200 on fans instead of £340 on a drying firm.', 'wrong', 'wrong'],
    ['I spent three hundred and forty pounds on fans', 'right', 'absent'],
  ])('keep what a value is set against: %s', (text, spent, saved) =>
    expect(statuses(text, '£340', '£1,200')).toEqual([spent, saved]),
  );

  it.each([
    ['satisfaction climbed from sixty two to eighty eight percent', 'absent', 'right', 'right'],
    ['satisfaction climbed from sixty two percent to ninety one percent', 'wrong', 'wrong', 'absent'],
    ['it fell from 91% to 62% and then climbed from 62% to 88%', 'right', 'right', 'right'],
  ])('let one change lead on to the next: %s', (text, first, middle, last) =>
    expect(statuses(text, '91%', '62%', '88%')).toEqual([first, middle, last]),
  );

  it.each([
    ['seven shelves were lost within a year', 'right', 'absent'],
    ['over the next twelve months they dried the boxes', 'absent', 'right'],
    ['over the next six months they dried the boxes', 'absent', 'wrong'],
  ])('tell two lengths of one measure apart: %s', (text, year, months) =>
    expect(statuses(text, 'a year', 'twelve months')).toEqual([year, months]),
  );

  it.each([
    ['I wrote down the time, seven twenty, when the cellar flooded', '7:20 in the morning'],
    ['the cellar flooded at seven twenty our archivist was away', '7:20 in the morning'],
    ['at Harbeck the cellar flooded', 'Harbeck Archive'],
  ])('are told in short: %s', (text, fact) => expect(statuses(text, fact)).toEqual(['right']));
});

describe('who did what to whom', () => {
  const [pottery] = storiesFrom(`# Kiln Lane Pottery

## Story 1: The Glaze (45 seconds)
**Key People:** Osric Vane (thrower), Lidia Kern (buyer)

### The Story:
"In 2019 I trained Osric Vane, our thrower, to mix the ash glaze, and he trained me to wait for the cone. Lidia Kern advised me to keep two sizes. I rang Lidia before every firing."
`);
  const told = (text: string): Record<string, string> =>
    Object.fromEntries(reviewFacts(pottery!, { text }).facts.map((fact) => [fact.text, fact.status]));

  it('hears the teller and a person in each other’s place', () => {
    expect(told('osric trained me to mix the ash glaze')['Osric Vane']).toBe('wrong');
    expect(told('I advised lidia to keep two sizes')['Lidia Kern']).toBe('wrong');
    expect(told('I was advised by lidia to keep two sizes')['Lidia Kern']).toBe('right');
  });

  it('hears tools in each other’s place and a post of another rank', () => {
    const [depot] = storiesFrom(`# Lantern Depot

## Story 1: The Rota (45 seconds)

### The Story:
"In 2021 I drew the rota in Trello, because the Airtable board had crashed twice. The drivers liked it, and I became Deputy Yard Planner in May."
`);
    const about = (text: string): Record<string, string> =>
      Object.fromEntries(reviewFacts(depot!, { text }).facts.map((fact) => [fact.text, fact.status]));
    const turned = about('I drew the rota in airtable because the trello board had crashed twice');
    expect([turned['Trello'], turned['Airtable']]).toEqual(['wrong', 'wrong']);
    const right = about('with airtable down I drew the rota in trello and the drivers liked it');
    expect([right['Trello'], right['Airtable']]).toEqual(['right', 'right']);
    expect(about('the drivers liked it and I became chief yard planner')['Deputy Yard Planner']).toBe('wrong');
  });

  it('gives a stranger to whose name sounds like it', () => {
    const [tannery] = storiesFrom(`# Tannery

## Story 1: The Hides (45 seconds)
**Key People:** Ron (carter), Yusuf (dyer)

### The Story:
"In 2020 Ron carried the hides to the vats, and Yusuf mixed the dye while I kept the count."
`);
    const facts = reviewFacts(tannery!, { text: 'jon carried the hides to the vats and I kept the count' }).facts;
    expect(facts.find((fact) => fact.text === 'Ron')?.status).toBe('wrong');
    expect(facts.find((fact) => fact.text === 'Yusuf')?.status).toBe('absent');
  });

  it('hears two people told from each other’s side', () => {
    const [quarry] = storiesFrom(`# Slate Quarry

## Story 1: The Blast (45 seconds)

### The Story:
"In 2020 I asked Ansel from blasting and Merle from haulage to walk the face with me. We moved the siren to the lower road."
`);
    const about = (text: string): Record<string, string> =>
      Object.fromEntries(reviewFacts(quarry!, { text }).facts.map((fact) => [fact.text, fact.status]));
    const turned = about('I asked ansel from haulage and merle from blasting to walk the face');
    expect([turned['Ansel'], turned['Merle']]).toEqual(['wrong', 'wrong']);
    const right = about('I had merle from haulage and ansel from blasting walk the face');
    expect([right['Ansel'], right['Merle']]).toEqual(['right', 'right']);
  });

  it('leaves what went both ways alone', () => {
    expect(told('osric trained me to wait for the cone')['Osric Vane']).toBe('right');
    expect(told('lidia rang me about a vase')['Lidia Kern']).toBe('right');
  });
});
