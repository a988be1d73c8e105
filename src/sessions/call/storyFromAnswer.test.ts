import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../documents/parseDocument.ts';
import type { SourceDocument } from '../../documents/model.ts';
import { assembleStories } from '../../stories/assembleStories.ts';
import { addStory, storyDraftOf } from './storyFromAnswer.ts';

const ANSWER =
  'At the market in May our card reader died with forty people in the queue. I sent Ama to the bank for change and wrote every sale on a pad. When I counted at six, we were 3 euros over, and since then the pad lies under the till.';

const at = (path: string, text: string): SourceDocument => ({ path, text, hasByteOrderMark: false, hash: '' });
const draft = () => {
  const made = storyDraftOf(ANSWER);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};
const guides = new URL('../../../test/fixtures/guides/', import.meta.url);
const files = readdirSync(guides, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));

describe('a story from an answer', () => {
  it('has title, hook, script, points and numbers in the person’s words', () => {
    const { title, hook, script, keyPoints, keyNumbers } = draft();
    expect(script).toBe(ANSWER);
    expect(ANSWER.startsWith(hook.replace(/…$/, ''))).toBe(true);
    expect(title).toBe('At the market');
    expect(keyPoints.length).toBeGreaterThan(1);
    for (const { text } of keyPoints) expect(ANSWER.toLowerCase()).toContain(text.replace(/…$/, '').toLowerCase());
    expect(keyNumbers.join(' ')).toContain('3 euros');
  });

  it.each([
    ['too little', 'I fixed it.'],
    [
      'how things are in general',
      'I always try to listen, because in general people like to be heard, and I believe that a good team talks to each other about everything that matters.',
    ],
    [
      'what would be done',
      'If the reader died I would send somebody to the bank and I would write every sale on a pad, and then I would count it all in the evening and tell my boss.',
    ],
  ])('is none where there is only %s', (_, text) => {
    expect(storyDraftOf(text)).toMatchObject({ ok: false, error: { code: 'answer-no-story' } });
  });
});

describe('a guide with a new story', () => {
  const SEEDLIKE = `# Market Stories

## Quick Reference Card

### Story 1: COURAGE - The Frost
**Values:** Courage
**Time:** 45 seconds
**Key Numbers:** 30 trays

---

## Story 1: The Frost Story (45 seconds)

### Opening Hook Options:
- "It was minus four at five in the morning..."

### The Story:
"In April the frost took our 30 trays of seedlings. I rang every grower in the valley and had new ones by noon."

### Key Points to Remember:
- Problem: frost took 30 trays
- Result: new ones by noon

---

## Practice Checklist
- [ ] Tell it twice
`;

  it('has it behind its last one, in the same form, with an entry in the card', () => {
    const added = addStory(at('guide.md', SEEDLIKE), { ...draft(), title: 'The Dead Reader' });
    if (!added.ok) throw new Error(added.error.message);
    expect(added.value).toContain('### Story 2: The Dead Reader\n**Key Numbers:**');
    expect(added.value).toMatch(/---\n\n## Story 2: The Dead Reader\n\n### Opening Hook Options:\n- "At the market/);
    expect(added.value).toMatch(/## Practice Checklist\n- \[ \] Tell it twice\n$/);
    const source = at('guide.md', added.value);
    const parsed = parseDocument(source);
    const stories = parsed.kind === 'guide' ? assembleStories(source, parsed) : [];
    expect(stories.map(({ number, title }) => [number, title])).toEqual([
      [1, 'The Frost'],
      [2, 'The Dead Reader'],
    ]);
    expect(stories[1]!.facts.map(({ text }) => text).join(' ')).toContain('3 euros');
  });

  it('keeps a guide’s own line endings', () => {
    const added = addStory(at('guide.md', SEEDLIKE.replaceAll('\n', '\r\n')), draft());
    expect(added.ok && /[^\r]\n/.test(added.value)).toBe(false);
  });

  it('reads back in whatever way the guide is written', () => {
    const failed: string[] = [];
    let tried = 0;
    for (const file of files) {
      const source = at(file, readFileSync(new URL(file, guides), 'utf8'));
      const parsed = parseDocument(source);
      if (parsed.kind !== 'guide' || parsed.stories.length === 0) continue;
      tried++;
      const added = addStory(source, draft());
      // Where no place is found, nothing is written: that is said, and the guide stays as it is.
      if (!added.ok) failed.push(`${file}: ${added.error.message}`);
    }
    expect(tried).toBeGreaterThan(5);
    expect(failed.length / tried, failed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('is refused for what is no guide', () => {
    expect(addStory(at('note.md', 'Bread, milk.\n'), draft())).toMatchObject({ error: { code: 'no-place-for-story' } });
    expect(existsSync(guides)).toBe(true);
  });
});
