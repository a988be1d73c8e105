import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../../documents/model.ts';
import { ApiFailure } from '../api/client.ts';
import { hunkEdit, saveWholeText } from './wholeText.ts';

describe('the edit of a whole file', () => {
  it('touches only what differs and keeps two-character line ends', () => {
    const text = 'Ward\r\nTwelve beds\r\nOne nurse\r\n';
    const edit = hunkEdit(text, 'Ward\nTwelve beds\nTwo nurses\n');
    expect(edit).not.toBeNull();
    const { range, text: put } = edit as TextEdit;
    expect(text.slice(0, range.start) + put + text.slice(range.end)).toBe('Ward\r\nTwelve beds\r\nTwo nurses\r\n');
    expect(range.start).toBeGreaterThan(text.indexOf('beds'));
  });

  it('is none when only the line ends differ', () => {
    expect(hunkEdit('a\r\nb\r\n', 'a\nb\n')).toBeNull();
  });
});

/** A server with one file that somebody else may change between reading and writing. */
function serverWith(text: string) {
  let current = text;
  return {
    hash: () => `hash of ${current}`,
    now: () => current,
    changeOutside: (next: string) => {
      current = next;
    },
    write: async (input: { readonly baseHash: string; readonly edits: readonly TextEdit[] }) => {
      if (input.baseHash !== `hash of ${current}`) {
        throw new ApiFailure(409, 'document-changed', 'changed', {
          current: { text: current, hash: `hash of ${current}` },
        });
      }
      for (const { range, text: put } of input.edits)
        current = current.slice(0, range.start) + put + current.slice(range.end);
    },
  };
}

describe('saving a whole file', () => {
  const start = 'A\nB\nC\nD\n';
  const base = (hash: string) => ({ path: 'shift.md', hash, text: start });

  it('writes beside an outside edit of other lines', async () => {
    const server = serverWith(start);
    const hash = server.hash();
    server.changeOutside('A\nB\nC\nDelta\n');
    expect(await saveWholeText(server.write, base(hash), 'Alpha\nB\nC\nD\n')).toEqual({
      kind: 'saved',
      besideOthers: true,
    });
    expect(server.now()).toBe('Alpha\nB\nC\nDelta\n');
  });

  it('writes nothing and shows theirs when the same line was changed', async () => {
    const server = serverWith(start);
    const hash = server.hash();
    server.changeOutside('Other\nB\nC\nD\n');
    const outcome = await saveWholeText(server.write, base(hash), 'Mine\nB\nC\nD\n');
    expect(outcome).toMatchObject({ kind: 'conflict', theirs: { text: 'Other\nB\nC\nD\n' } });
    expect(server.now()).toBe('Other\nB\nC\nD\n');
  });
});
