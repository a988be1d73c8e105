import { isUtf8 } from 'node:buffer';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { type Message, message } from '../../shared/message.ts';

/** A guide has 10 to 100 kB; what is far larger is a log or a data file with a text file's name. */
export const MAX_DOCUMENT_BYTES = 2_000_000;

export interface DecodedDocument {
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  /** UTF-16 is read (it says what it is by its mark) but never written back. */
  readonly encoding: 'utf-8' | 'utf-16';
}

const MARK = '\uFEFF';

/** The text of a file's bytes without its byte-order mark, or why it can't be read, as the end of a sentence. */
export function decodeDocument(bytes: Buffer): Result<DecodedDocument, Message> {
  if (bytes.length > MAX_DOCUMENT_BYTES) return err(tooLarge(bytes.length));
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) {
    try {
      const text = new TextDecoder(utf16, { fatal: true }).decode(bytes);
      return ok({ text, hasByteOrderMark: true, encoding: 'utf-16' });
    } catch {
      return err(message('it starts like UTF-16 text but breaks off inside a character. Save it again as UTF-8 text.'));
    }
  }
  // Guessing at older encodings would show wrong letters in names, and a save would make them permanent.
  if (!isUtf8(bytes)) {
    return err(message('it is not UTF-8 text. Open it in your editor and save it with the encoding UTF-8.'));
  }
  if (bytes.includes(0)) return err(message('it is not a text file, though its name says so.'));
  const text = bytes.toString('utf8');
  return text.startsWith(MARK)
    ? ok({ text: text.slice(1), hasByteOrderMark: true, encoding: 'utf-8' })
    : ok({ text, hasByteOrderMark: false, encoding: 'utf-8' });
}

export const encodeDocument = (text: string, withByteOrderMark: boolean): Buffer =>
  Buffer.from(withByteOrderMark ? MARK + text : text, 'utf8');

export const tooLarge = (bytes: number): Message =>
  message('it has {size} MB, and documents may have up to {most} MB. Split it, or move it out of the folder.', {
    size: (bytes / 1_000_000).toFixed(1),
    most: MAX_DOCUMENT_BYTES / 1_000_000,
  });

function utf16Label(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
