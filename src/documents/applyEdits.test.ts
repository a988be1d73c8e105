import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from './applyEdits.ts';

describe('applying edits', () => {
  it('changes only what the edits cover', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(20), fc.string({ maxLength: 8 })), { maxLength: 5 }),
        (text, wanted) => {
          let at = 0;
          const edits = wanted.flatMap(([skip, length, written]) => {
            const start = Math.min(text.length, at + skip);
            const end = Math.min(text.length, start + length);
            at = end;
            return [{ range: { start, end }, text: written.replace(/[\r\n]/g, '') }];
          });
          let expected = '';
          let from = 0;
          for (const { range, text: written } of edits) {
            expected += text.slice(from, range.start) + written;
            from = range.end;
          }
          expect(applyEdits(text, edits)).toEqual({ ok: true, value: expected + text.slice(from) });
        },
      ),
    );
  });

  it("writes the document's own line endings", () => {
    expect(applyEdits('a\r\nb\r\n', [{ range: { start: 1, end: 1 }, text: '\nx\ny' }])).toEqual({
      ok: true,
      value: 'a\r\nx\r\ny\r\nb\r\n',
    });
    expect(applyEdits('a\nb\n', [{ range: { start: 1, end: 1 }, text: '\r\nx' }])).toEqual({
      ok: true,
      value: 'a\nx\nb\n',
    });
  });

  it('keeps insertions at one place in order', () => {
    const at = { start: 1, end: 1 };
    expect(
      applyEdits('ab', [
        { range: at, text: '1' },
        { range: at, text: '2' },
      ]),
    ).toEqual({ ok: true, value: 'a12b' });
  });

  it('refuses edits that overlap or lie outside', () => {
    const edit = (start: number, end: number) => ({ range: { start, end }, text: 'x' });
    expect(applyEdits('abcdef', [edit(0, 3), edit(2, 4)])).toMatchObject({
      ok: false,
      error: { code: 'edits-overlap' },
    });
    expect(applyEdits('abc', [edit(2, 9)])).toMatchObject({ ok: false, error: { code: 'edit-out-of-range' } });
    expect(applyEdits('abc', [edit(2, 1)])).toMatchObject({ ok: false, error: { code: 'edit-out-of-range' } });
    expect(applyEdits('abc', [edit(-1, 1)])).toMatchObject({ ok: false, error: { code: 'edit-out-of-range' } });
  });
});
