import { describe, expect, it } from 'vitest';
import type { StoryView } from '../../operations/views.ts';
import { type Slot, slotEdits } from '../editing/slots.ts';
import {
  connectionField,
  hookField,
  newHookField,
  newKeyPointField,
  scriptField,
  targetField,
  valuesField,
} from './storyFields.ts';

const guide = `# Site stories

### Story 1: SAFETY - The Loose Scaffold
**Time:** 45 seconds

## Story 1: The Safety Story (45 seconds)

### Opening Hooks:
- "The wind got up..."
- "Somebody whistled..."

---

## Story 2: The Other Story
`;

const at = (words: string, from = 0) => {
  const start = guide.indexOf(words, from);
  return { start, end: start + words.length };
};
const section = { start: guide.indexOf('## Story 1: The'), end: guide.indexOf('## Story 2') };
const located = (words: string) => ({ text: words, range: at(words) });

const view = {
  documentText: guide,
  story: {
    number: 1,
    title: 'The Loose Scaffold',
    range: section,
    cardRange: { start: guide.indexOf('### Story 1'), end: guide.indexOf('## Story 1: The') },
    targetRange: at('45 seconds', section.start),
    values: [],
    hooks: [located('The wind got up...'), located('Somebody whistled...')],
    script: null,
    keyPoints: [],
    connection: null,
  },
} as unknown as StoryView;

const written = (slot: Slot | null, draft: string, text = guide) =>
  slotEdits(text, slot!, draft)
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce((all, { range, text: put }) => all.slice(0, range.start) + put + all.slice(range.end), text);

describe('where the fields of a story are written', () => {
  it('changes the target in the heading and in the card at once', () => {
    const text = written(targetField.locate(view, null), '60 seconds');
    expect(text).toContain('**Time:** 60 seconds');
    expect(text).toContain('Story (60 seconds)');
  });

  it('gives values a line of their own in the card', () => {
    expect(written(valuesField.locate(view, null), 'Care')).toContain('Scaffold\n**Values:** Care\n**Time:**');
  });

  it('puts a new script at the end of its section, before the rule', () => {
    expect(written(scriptField.locate(view, null), 'It began.')).toContain(
      '- "Somebody whistled..."\n\n### The Story:\n"It began."\n\n---\n\n## Story 2',
    );
  });

  it('adds an opening after the last one', () => {
    expect(written(newHookField.locate(view, null), 'I ran...')).toContain('whistled..."\n- "I ran..."\n\n---');
  });

  it('adds the first key point under a heading, and a connection as a labelled one', () => {
    expect(written(newKeyPointField.locate(view, null), 'Problem: wind')).toContain(
      '### Key Points to Remember:\n- Problem: wind\n',
    );
    expect(written(connectionField.locate(view, null), 'Look up first')).toContain('- Connection: Look up first\n');
  });

  it('finds an opening again after another one was put before it', () => {
    const moved = guide.replace('- "The wind', '- "Brand new..."\n- "The wind');
    const shift = '- "Brand new..."\n'.length;
    const hooks = [
      { text: 'Brand new...', range: { start: moved.indexOf('Brand new'), end: moved.indexOf('Brand new') + 12 } },
      ...view.story.hooks.map(({ text, range }) => ({
        text,
        range: { start: range.start + shift, end: range.end + shift },
      })),
    ];
    const fresh = { ...view, documentText: moved, story: { ...view.story, hooks } } as StoryView;
    const slot = hookField(0).locate(fresh, 'The wind got up...');
    expect(written(slot, 'A gust...', moved)).toContain('- "Brand new..."\n- "A gust..."\n- "Somebody');
  });
});
