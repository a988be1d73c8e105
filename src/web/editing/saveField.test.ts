import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../../documents/model.ts';
import { ApiFailure } from '../api/client.ts';
import { type Field, type FieldHome, saveField } from './saveField.ts';
import { newSlot, slotAt } from './slots.ts';

/** A view is here just the text; its hash is the text itself. The field is what stands behind "Motto: ". */
const motto: Field<string> = {
  key: 'motto',
  locate(view) {
    const start = view.indexOf('Motto: ');
    return start === -1 ? null : slotAt({ start: start + 7, end: view.indexOf('\n', start) });
  },
  locateNew: (view) => newSlot(view.length, 'Motto: ', '\n'),
};

function desk(text: string) {
  let current = text;
  const home: FieldHome<string> = {
    sourceOf: (view) => ({ path: 'school.md', hash: view, text: view }),
    fetchFresh: async () => current,
    write: async (input: { readonly baseHash: string; readonly edits: readonly TextEdit[] }) => {
      if (input.baseHash !== current) throw new ApiFailure(409, 'document-changed', 'changed', null);
      for (const { range, text: put } of input.edits)
        current = current.slice(0, range.start) + put + current.slice(range.end);
    },
  };
  return { home, now: () => current, changeOutside: (next: string) => void (current = next) };
}

const START = 'Class 7b\nMotto: Be kind\n';

describe('saving a field', () => {
  it('writes it', async () => {
    const { home, now } = desk(START);
    const outcome = await saveField(home, motto, START, { base: 'Be kind', text: 'Ask twice' });
    expect(outcome).toEqual({ kind: 'saved', besideOthers: false });
    expect(now()).toBe('Class 7b\nMotto: Ask twice\n');
  });

  it('goes in beside an edit made elsewhere meanwhile', async () => {
    const { home, now, changeOutside } = desk(START);
    changeOutside('Class 8b, a year on\nMotto: Be kind\n');
    const outcome = await saveField(home, motto, START, { base: 'Be kind', text: 'Ask twice' });
    expect(outcome).toEqual({ kind: 'saved', besideOthers: true });
    expect(now()).toBe('Class 8b, a year on\nMotto: Ask twice\n');
  });

  it('shows both when the same words were changed, and writes nothing', async () => {
    const { home, now, changeOutside } = desk(START);
    const theirs = 'Class 7b\nMotto: Be bold\n';
    changeOutside(theirs);
    const outcome = await saveField(home, motto, START, { base: 'Be kind', text: 'Ask twice' });
    expect(outcome).toEqual({ kind: 'conflict', conflict: { fresh: theirs, theirs: 'Be bold', mine: 'Ask twice' } });
    expect(now()).toBe(theirs);
  });

  it('notices an outside edit that the page had already been told of', async () => {
    const seen = 'Class 7b\nMotto: Be bold\n';
    const { home, now } = desk(seen);
    const outcome = await saveField(home, motto, seen, { base: 'Be kind', text: 'Ask twice' });
    expect(outcome.kind).toBe('conflict');
    expect(now()).toBe(seen);
  });

  it('puts mine over theirs once that was chosen', async () => {
    const theirs = 'Class 7b\nMotto: Be bold\n';
    const { home, now } = desk(theirs);
    await saveField(home, motto, theirs, { base: 'Be kind', text: 'Ask twice' }, true);
    expect(now()).toBe('Class 7b\nMotto: Ask twice\n');
  });

  it('asks again when what was chosen to be overwritten changed once more', async () => {
    const { home, now, changeOutside } = desk(START);
    const seen = 'Class 7b\nMotto: Be bold\n';
    changeOutside('Class 7b\nMotto: Be brave\n');
    const outcome = await saveField(home, motto, seen, { base: 'Be kind', text: 'Ask twice' }, true);
    expect(outcome).toMatchObject({ kind: 'conflict', conflict: { theirs: 'Be brave' } });
    expect(now()).toContain('Be brave');
  });

  it('says so when the passage is gone, and can put it back', async () => {
    const { home, now, changeOutside } = desk(START);
    changeOutside('Class 7b\n');
    const outcome = await saveField(home, motto, START, { base: 'Be kind', text: 'Ask twice' });
    expect(outcome).toMatchObject({ kind: 'conflict', conflict: { theirs: null, mine: 'Ask twice' } });
    await saveField(home, motto, 'Class 7b\n', { base: 'Be kind', text: 'Ask twice' }, true);
    expect(now()).toBe('Class 7b\nMotto: Ask twice\n');
  });
});
