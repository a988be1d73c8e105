import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../../documents/model.ts';
import { newSlot, slotAfter, slotAt, slotEdits, slotText } from './slots.ts';

const rangeOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const applied = (text: string, edits: readonly TextEdit[]) =>
  edits
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce((all, { range, text: put }) => all.slice(0, range.start) + put + all.slice(range.end), text);

describe('writing into a place of a document', () => {
  const guide = '# Night shift\r\n\r\n- "The bell rang"\r\n- "Nobody came"\r\n\r\nThe end\r\n';

  it('changes nothing when the words are the same', () => {
    const slot = slotAt(rangeOf(guide, 'Nobody came'));
    expect(slotEdits(guide, slot, slotText(guide, slot))).toEqual([]);
  });

  it("writes line ends as the document's own ones", () => {
    const slot = slotAt(rangeOf(guide, 'The end'));
    expect(applied(guide, slotEdits(guide, slot, 'One\nTwo'))).toContain('One\r\nTwo\r\n');
  });

  it('takes the whole line away when an entry of a list is emptied', () => {
    const slot = slotAt(rangeOf(guide, 'The bell rang'), true);
    expect(applied(guide, slotEdits(guide, slot, ' '))).toBe('# Night shift\r\n\r\n- "Nobody came"\r\n\r\nThe end\r\n');
  });

  it('adds an entry marked and quoted like the last one', () => {
    const slot = slotAfter(guide, rangeOf(guide, 'Nobody came'));
    expect(applied(guide, slotEdits(guide, slot, 'I went'))).toContain('- "Nobody came"\r\n- "I went"\r\n\r\nThe end');
  });

  it('counts on in a numbered list, and quotes where the quotes are part of the entry', () => {
    const list = '1. “First”\n2. “Second”\n';
    const slot = slotAfter(list, rangeOf(list, '“Second”'));
    expect(applied(list, slotEdits(list, slot, 'Third'))).toBe('1. “First”\n2. “Second”\n3. “Third”\n');
  });

  it('adds nothing for an empty draft of a new field', () => {
    expect(slotEdits(guide, newSlot(0, '**Time:** '), '  ')).toEqual([]);
  });

  it('writes the same words to every place that says them', () => {
    const card = 'Time: 45 s\n## The Fall (45 s)\n';
    const slot = {
      ...slotAt({ start: 6, end: 10 }),
      also: [rangeOf(card.slice(11), '45 s')].map((r) => ({ start: r.start + 11, end: r.end + 11 })),
    };
    expect(applied(card, slotEdits(card, slot, '60 s'))).toBe('Time: 60 s\n## The Fall (60 s)\n');
  });
});
