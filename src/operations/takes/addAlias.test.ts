import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE } from '../../../test/builders/larkfieldGuide.ts';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { viewWorkspace } from '../viewWorkspace.ts';
import { guideOf, loadDocument } from '../library.ts';
import { addFactAlias, withAlias } from './addAlias.ts';
import { startTake } from './recordTake.ts';
import { setTakeWords } from './takeWords.ts';
import { viewTake } from './viewTake.ts';

const TELLING =
  'nine children in my class could not read a full page so i asked banner our librarian for twenty short books and read with three children every lunch break for twelve weeks by june eight of the nine read on their own and reading scores rose by thirty five percent at larkfield i would start the same lunch club';
const DANA = 'person:dana';

let opened: TestOffbook;
let storyId: string;
const value = <T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const tell = async (text = TELLING): Promise<string> => {
  const take = value(await startTake(opened.offbook, { storyId, cue: 'nothing', mimeType: null }));
  value(await setTakeWords(opened.offbook, take.id, { kind: 'pasted', text }));
  return take.id;
};
const dana = async (id: string) =>
  value(await viewTake(opened.offbook, id)).review!.facts.find((fact) => fact.id === DANA)!;
const guide = () => readFileSync(join(opened.folder, 'guide.md'), 'utf8');
const add = (id: string, alias: string, factId = DANA) => addFactAlias(opened.offbook, id, factId, alias);

beforeEach(async () => {
  opened = await openTestOffbook({ 'guide.md': LARKFIELD_GUIDE });
  storyId = (await viewWorkspace(opened.offbook)).stories[0]!.id;
});
afterEach(() => opened.close());

describe('a name that was misheard', () => {
  it('is right in this take at once, in earlier and in later ones, and stands in the guide', async () => {
    const earlier = await tell();
    const id = await tell();
    expect((await dana(id)).status).not.toBe('right');
    value(await add(id, 'banner'));
    expect(await dana(id)).toMatchObject({
      status: 'right',
      said: 'banner',
      reason: '“banner” is how Dana was heard.',
    });
    expect((await opened.offbook.database.takes.get(earlier))?.factsRight).toBe(
      (await opened.offbook.database.takes.get(id))?.factsRight,
    );
    expect((await dana(await tell(TELLING.replace('short', 'small')))).status).toBe('right');
    expect(guide()).toBe(
      `${LARKFIELD_GUIDE.trimEnd()}\n\n## Key Names to Remember:\n\n- **Dana** (also heard as "banner")\n`,
    );
  });

  it('is written once, however often it is said', async () => {
    const id = await tell();
    value(await add(id, 'banner'));
    const once = guide();
    value(await add(id, '“Banner”'));
    expect(guide()).toBe(once);
    value(await add(id, 'dinner'));
    expect(guide()).toContain('(also heard as "banner", "dinner")');
  });

  it('counts as soon as a person writes it into the guide themselves', async () => {
    const id = await tell();
    expect((await dana(id)).status).not.toBe('right');
    writeFileSync(
      join(opened.folder, 'guide.md'),
      `${LARKFIELD_GUIDE}\n## Key Names to Remember:\n- **Dana** - our librarian (also heard as: banner)\n`,
    );
    expect((await dana(id)).status).toBe('right');
  });

  it('leaves edits alone that were made outside meanwhile', async () => {
    const id = await tell();
    const changed = LARKFIELD_GUIDE.replace('twenty short books', 'twenty thin books');
    writeFileSync(join(opened.folder, 'guide.md'), changed);
    value(await add(id, 'banner'));
    expect(guide()).toContain('twenty thin books');
    expect(guide()).toContain('- **Dana** (also heard as "banner")');
  });

  it('keeps its kind and its takes', async () => {
    const id = await tell();
    const facts = async () => value(await viewTake(opened.offbook, id)).review!.facts.map((fact) => fact.id);
    const before = await facts();
    value(
      await add(
        id,
        'lark fill',
        before.find((fact) => fact.endsWith(':larkfield')),
      ),
    );
    expect((await facts()).toSorted()).toEqual(before.toSorted());
  });
});

describe('words that can’t stand for a fact', () => {
  it.each([
    ['', 'alias-empty'],
    ['…', 'alias-empty'],
    ['so i asked banner our librarian for twenty books', 'alias-too-long'],
    ['and the', 'alias-too-common'],
    ['our librarian', 'alias-too-common'],
    ['forty percent', 'alias-is-a-value'],
    ['35%', 'alias-is-a-value'],
    ['Larkfield', 'alias-taken'],
  ])('%s', async (alias, code) => {
    const id = await tell();
    expect(await add(id, alias)).toMatchObject({ error: { code } });
    expect(guide()).toBe(LARKFIELD_GUIDE);
  });

  it('nor for a fact or take that is not there', async () => {
    expect(await add('nobody', 'banner')).toMatchObject({ error: { code: 'take-missing' } });
    expect(await add(await tell(), 'banner', 'person:nobody')).toMatchObject({ error: { code: 'fact-missing' } });
  });
});

describe('in guides of other people', () => {
  const root = join(import.meta.dirname, '../../..');
  const guides = ['examples/workspace', 'test/fixtures/facts', 'test/fixtures/takes'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );

  it.each(guides)('names of %s find a place, and nothing else changes', (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const document = loadDocument({ path, text, hasByteOrderMark: false, hash: 'a' });
    const guide = guideOf(document);
    for (const story of document.stories) {
      for (const fact of story.facts) {
        const after = withAlias(document, guide!, story.id, fact, 'quimby zorf');
        // A number that the list would read as another fact is refused; a name always finds a place.
        if (typeof fact.value === 'string') expect([fact.text, after === null]).toEqual([fact.text, false]);
        if (after === null) continue;
        // One stretch was put in, and taking it out again gives the file as it was.
        const length = after.length - text.length;
        let at = 0;
        while (at < text.length && text[at] === after[at]) at++;
        const puts = Array.from({ length: length + 1 }, (_, back) => at - back);
        expect(puts.some((start) => start >= 0 && after.slice(0, start) + after.slice(start + length) === text)).toBe(
          true,
        );
      }
    }
  });
});
