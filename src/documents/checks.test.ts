import { describe, expect, it } from 'vitest';
import { checkDocument } from './checkDocument.ts';
import { takeGoalOf, takesWantedOf } from './checklist.ts';
import { documentSummary } from './documentSummary.ts';
import { parseDocument } from './parseDocument.ts';

const read = (text: string) => {
  const source = { path: 'prep.md', text, hasByteOrderMark: false, hash: '' };
  return { source, parsed: parseDocument(source) };
};

describe('checking a document', () => {
  it('says what a story lacks, at its heading', () => {
    const { source, parsed } = read('# Prep\n\n## Story 1: Team - The tent\n**Values:** Care\n');
    const findings = checkDocument(parsed, source);
    expect(findings.map((f) => f.code)).toEqual([
      'story-no-script',
      'story-no-hook',
      'story-no-key-points',
      'story-no-target',
    ]);
    for (const { range } of findings)
      expect(source.text.slice(range!.start, range!.end)).toBe('## Story 1: Team - The tent');
  });

  it('has nothing to say about a whole story', () => {
    const { source, parsed } = read(
      '# Prep\n\n## Story 1: Team - The tent (60 s)\n### Hooks\n- "Rain."\n### Script\n"We put up a tent in the rain, and I held the pole."\n### Key points\n- Rain\n',
    );
    expect(checkDocument(parsed, source)).toEqual([]);
  });

  it('finds two targets for one story, and one number for two', () => {
    const { source, parsed } = read(
      '# Prep\n## Quick reference\n### Story 1: TEAM - The tent\n**Time:** 45 seconds\n## Story 1: The Team Story (60 seconds)\n### Script\n"We put up a tent in the rain, and I held the pole."\n## Story 1: Pride - My wall (60 s)\n### Script\n"I built a wall that still stands, two metres high."\n',
    );
    expect(checkDocument(parsed, source).map((f) => f.code)).toEqual(
      expect.arrayContaining(['targets-differ', 'story-number-twice']),
    );
  });
});

describe('a checklist', () => {
  it.each([
    ['Record each story 5 times on phone', 5],
    ['Record every story three times', 3],
    ['Tell all stories twice', 2],
    ['Practise each story 5-10 times', 10],
    ['Do 4 takes of each story', 4],
    ['Time each story (45-60 seconds max)', null],
    ['Read the report 3 times', null],
    ['Memorise key numbers', null],
  ])('%s', (item, wanted) => {
    expect(takeGoalOf(item)?.takesWanted ?? null).toBe(wanted);
  });

  it('asks for as many takes as its highest item', () => {
    const item = (text: string) => ({
      text,
      checked: false,
      section: null,
      range: { start: 0, end: 0 },
      boxRange: { start: 0, end: 0 },
    });
    expect(takesWantedOf([item('Record each story twice'), item('Record each story 6 times')])).toBe(6);
    expect(takesWantedOf([item('Sleep')])).toBeNull();
  });
});

describe('a summary', () => {
  it.each([
    [
      '# P\n## Story 1: Team - The tent (60 s)\n### Script\n"We put up a tent in the rain, and I held the pole."\n',
      '1 story',
    ],
    ['# P\n## Question 1: A\nWhy?\n**Answer:** So.\n## Question 2: B\nHow?\n**Answer:**\n', '2 questions, 1 answered'],
    ['# P\nHello\n', 'note'],
  ])('of %j', (text, summary) => {
    expect(documentSummary(read(text).parsed)).toBe(summary);
  });
});
