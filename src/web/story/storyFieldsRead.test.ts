import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../documents/parseDocument.ts';
import type { StoryView } from '../../operations/views.ts';
import { assembleStories } from '../../stories/assembleStories.ts';
import type { Story } from '../../stories/model.ts';
import type { Field } from '../editing/saveField.ts';
import { slotEdits } from '../editing/slots.ts';
import {
  connectionField,
  newHookField,
  newKeyPointField,
  scriptField,
  targetField,
  valuesField,
} from './storyFields.ts';

/** Documents whose first story lacks nearly everything, in shapes that people write. */
const documents = {
  'a section with only a heading': '## Story 1: The Flooded Ward\n\n---\n\n## Story 2: The Key\n',
  'a section with text':
    '# Mine\n\n## Story 1: The Flood (60 seconds)\n\nWe had water.\n\n## Story 2: The Key\n\n- a\n',
  'loose notes':
    'STORY: The flooded ward\nvalues - care, calm\n\nWe had water everywhere.\n\nSTORY: The key\n\nLost.\n',
  'a card alone':
    '# Guide\n\n## Quick Reference Card\n\n### Story 1: RISK - The Flood\n**Time:** 60 seconds\n\n### Story 2: TEAM - The Key\n**Time:** 45 seconds\n',
  'a quoted script with two-character line ends':
    '# Guide\r\n\r\n## Story 1: The Flood\r\n\r\n### The Story:\r\n> We had water.\r\n> I called.\r\n\r\n### Key Points\r\n* One: a\r\n',
};

function firstStory(text: string): Story {
  const source = { path: 'stories.md', text, hasByteOrderMark: false, hash: '' };
  const parsed = parseDocument(source);
  if (parsed.kind !== 'guide') throw new Error(`read as a ${parsed.kind}`);
  return assembleStories(source, parsed)[0]!;
}

function write(text: string, field: Field<StoryView>, draft: string): string {
  const view = { story: firstStory(text), documentText: text } as StoryView;
  return slotEdits(text, field.locate(view, null)!, draft)
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce((all, { range, text: put }) => all.slice(0, range.start) + put + all.slice(range.end), text);
}

describe.each(Object.entries(documents))('in %s', (_, start) => {
  it('everything that is written on the page is read again as what it is', () => {
    let text = write(start, targetField, '50 seconds');
    text = write(text, valuesField, 'Care, Calm');
    text = write(text, newHookField, 'Water everywhere...');
    text = write(text, scriptField, 'It rained. I acted.');
    text = write(text, newKeyPointField, 'Problem: rain');
    text = write(text, connectionField, 'I bring calm');

    const story = firstStory(text);
    expect(story.targetSeconds).toEqual({ min: 50, max: 50 });
    expect(story.values.map((value) => value.text)).toEqual(['Care', 'Calm']);
    expect(story.hooks.map((hook) => hook.text)).toEqual(['Water everywhere...']);
    expect(story.script?.text).toBe('It rained. I acted.');
    expect(story.keyPoints.map(({ label, text: point }) => `${label}: ${point}`)).toContain('Problem: rain');
    expect(story.connection?.text).toBe('I bring calm');
    expect(text.includes('\r\n')).toBe(start.includes('\r\n'));
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(!start.includes('\r\n'));
  });
});
