import { describe, expect, it } from 'vitest';
import { english } from '../../shared/message.ts';
import { MAX_DOCUMENT_BYTES, decodeDocument, encodeDocument } from './decodeDocument.ts';

const bytes = (...values: number[]) => Buffer.from(values);

describe('decoding a document', () => {
  it('keeps every character and line ending of UTF-8 text', () => {
    const text = 'Zoë’s ward\r\nnext\rlast\n\t🛏️ 数 ';
    expect(decodeDocument(Buffer.from(text))).toEqual({
      ok: true,
      value: { text, hasByteOrderMark: false, encoding: 'utf-8' },
    });
  });

  it('takes one byte-order mark off, and puts it back', () => {
    const file = Buffer.from('\uFEFF# Ward\r\n');
    const decoded = decodeDocument(file);
    expect(decoded).toMatchObject({ value: { text: '# Ward\r\n', hasByteOrderMark: true } });
    expect(encodeDocument('# Ward\r\n', true)).toEqual(file);
    expect(decodeDocument(Buffer.from('\uFEFF\uFEFFx'))).toMatchObject({ value: { text: '\uFEFFx' } });
  });

  it('reads an empty file as an empty text', () => {
    expect(decodeDocument(bytes())).toMatchObject({ value: { text: '', hasByteOrderMark: false } });
    expect(decodeDocument(bytes(0xef, 0xbb, 0xbf))).toMatchObject({ value: { text: '', hasByteOrderMark: true } });
  });

  it('reads UTF-16 that says which it is', () => {
    const little = Buffer.from('\uFEFFZoë', 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const file of [little, big]) {
      expect(decodeDocument(file)).toMatchObject({
        value: { text: 'Zoë', hasByteOrderMark: true, encoding: 'utf-16' },
      });
    }
    expect(decodeDocument(little.subarray(0, -1)).ok).toBe(false);
  });

  it.each([
    ['Windows-1252 text', Buffer.from('caf\xe9', 'latin1')],
    ['half a character at the end', Buffer.from('Zoë').subarray(0, 3)],
    ['half a surrogate pair', bytes(0xed, 0xa0, 0x80)],
    ['a picture with a text file’s name', bytes(0x89, 0x50, 0x4e, 0x47, 0, 1)],
    ['zeros', Buffer.alloc(20)],
    ['too many bytes', Buffer.alloc(MAX_DOCUMENT_BYTES + 1, 'a')],
  ])('refuses %s, and says what to do', (_, file) => {
    const decoded = decodeDocument(file);
    expect(decoded.ok).toBe(false);
    if (!decoded.ok) expect(english(decoded.error)).toMatch(/\.$/);
  });
});
