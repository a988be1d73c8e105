import { describe, expect, it } from 'vitest';
import { addAlias, addAliasEntry, type AliasList, readAliases } from './aliases.ts';
import { applyEdits } from './applyEdits.ts';
import type { SourceDocument } from './model.ts';
import { parseGuide } from './parseGuide.ts';

const STORY = `# Bakery stories

## Story 1: The Oven (60 seconds)

### The Story:
"The oven broke on Good Friday and I rang Marguerite, who lent us hers for two nights."

### Key Points to Remember:
- Problem: oven broke on Good Friday
- Help: Marguerite lent hers
`;
const document = (text: string): SourceDocument => ({ path: 'a.md', text, hasByteOrderMark: false, hash: 'h' });
const names = (text: string) => parseGuide(document(text)).names;
const edited = (text: string, edit: { range: { start: number; end: number }; text: string }): string => {
  const result = applyEdits(text, [edit]);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const withNames = (lines: string): string =>
  `${STORY}\n## Before the day\n\n### Key Names to Remember:\n${lines}\n\n## Last words\nGo slow.\n`;
const added = (text: string, alias: string): string => edited(text, addAlias(document(text), names(text)[0]!, alias));

describe('reading misheard forms', () => {
  it.each([
    [
      '- **Marguerite** - Owner of the café (also heard as "margaret")',
      'Marguerite',
      'Owner of the café',
      ['margaret'],
    ],
    ['- **Marguerite** (also heard as: margaret, mar greet)', 'Marguerite', '', ['margaret', 'mar greet']],
    ['- Marguerite (owner) (heard as: margaret)', 'Marguerite', 'owner', ['margaret']],
    ['- Marguerite: owner (also heard as “mar greet”)', 'Marguerite', 'owner', ['mar greet']],
    ['| **Marguerite** | owner (also heard as "margaret") |', 'Marguerite', 'owner', ['margaret']],
  ])('finds them in %s', (line, name, description, aliases) => {
    const table = line.startsWith('|') ? `\n| Name | Who |\n| --- | --- |\n${line}` : line;
    expect(names(withNames(table))).toMatchObject([{ name, description, aliases }]);
  });

  it('leaves other words in brackets where they are', () => {
    expect(names(withNames('- **Marguerite** - Owner (Oven)'))).toEqual([
      { name: 'Marguerite', description: 'Owner (Oven)', range: expect.anything() },
    ]);
    expect(readAliases('Owner (heard it first)')).toEqual({ rest: 'Owner (heard it first)', aliases: [] });
  });
});

describe('adding a misheard form to an entry', () => {
  it('writes it behind the entry and nothing else', () => {
    const before = withNames('- **Marguerite** - Owner of the café\n- **Tom** - Baker');
    expect(added(before, 'mar greet')).toBe(
      before.replace('Owner of the café', 'Owner of the café (also heard as "mar greet")'),
    );
  });

  it('adds a second one to the first', () => {
    const once = added(withNames('- Marguerite, owner'), 'margaret');
    const twice = added(once, 'mar greet');
    expect(twice).toContain('- Marguerite, owner (also heard as "margaret", "mar greet")\n');
    expect(names(twice)).toMatchObject([{ name: 'Marguerite', aliases: ['margaret', 'mar greet'] }]);
  });

  it('stays in the cell of a table', () => {
    const after = added(withNames('\n| Name | Who |\n| --- | --- |\n| Marguerite | Owner |'), 'margaret');
    expect(after).toContain('| Marguerite | Owner (also heard as "margaret") |');
  });

  it('keeps Windows line endings', () => {
    const after = added(withNames('- **Marguerite** - Owner').replaceAll('\n', '\r\n'), 'margaret');
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('adding an entry for a misheard form', () => {
  const newEntry = (text: string, list: AliasList = 'names', name = 'Marguerite'): string =>
    edited(text, addAliasEntry(document(text), parseGuide(document(text)), list, name, 'margaret'));

  it('writes it as the list’s other entries are written', () => {
    expect(newEntry(withNames('* __Tom__ - Baker'))).toContain(
      '* __Tom__ - Baker\n* __Marguerite__ (also heard as "margaret")\n',
    );
    expect(newEntry(withNames('1. Tom, baker'))).toContain('1. Tom, baker\n2. Marguerite (also heard as "margaret")\n');
    expect(newEntry(withNames('\n| Name | Who |\n| --- | --- |\n| **Tom** | Baker |'))).toContain(
      '| **Tom** | Baker |\n| **Marguerite** | (also heard as "margaret") |\n',
    );
  });

  it('begins the list beside the guide’s other one, in its style', () => {
    const metrics = `${STORY}\n## Before the day\n\n### Key Metrics to Remember:\n- **2 nights** - Marguerite's oven\n`;
    expect(newEntry(metrics)).toContain(
      '### Key Names to Remember:\n- **Marguerite** (also heard as "margaret")\n\n### Key Metrics to Remember:\n',
    );
    expect(newEntry(withNames('- **Tom** - Baker'), 'metrics', '2 nights')).toContain(
      '- **Tom** - Baker\n\n### Key Metrics to Remember:\n- **2 nights** (also heard as "margaret")\n\n## Last words',
    );
  });

  it('begins the list at the end where there is none', () => {
    const after = newEntry(STORY);
    expect(after).toBe(
      `${STORY.trimEnd()}\n\n## Key Names to Remember:\n\n- **Marguerite** (also heard as "margaret")\n`,
    );
    expect(names(after)).toMatchObject([{ name: 'Marguerite', aliases: ['margaret'] }]);
    expect(parseGuide(document(after)).stories).toEqual(
      parseGuide(document(STORY)).stories.map((story) =>
        expect.objectContaining({ title: story.title, keyPoints: story.keyPoints, script: story.script }),
      ),
    );
  });
});
