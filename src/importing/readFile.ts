import type { ImportedFile, ReadAsMarkdown } from '../operations/ports.ts';
import { failure } from '../shared/failure.ts';
import { message, type Message } from '../shared/message.ts';
import { err } from '../shared/result.ts';
import type { ReadOutcome } from './model.ts';
import { looksLikeText, readPlainText } from './plainText.ts';

type Kind = 'text' | 'word' | 'pdf' | 'old-office' | 'other-zip' | 'rich-text' | 'unknown';

/**
 * A file of any kind as Markdown. The readers of Word and PDF are loaded when the first such file comes: they are
 * larger than all the rest of the program.
 */
export const readAsMarkdown: ReadAsMarkdown = async (file) => {
  if (file.bytes.length === 0) return empty(file.name);
  const read = await readKind(file);
  if (!read.ok) return read;
  return read.value.markdown.trim() === '' ? empty(file.name) : read;
};

async function readKind(file: ImportedFile): Promise<ReadOutcome> {
  switch (kindOf(file)) {
    case 'text':
      return readPlainText(file.bytes);
    case 'word':
      return (await import('./word/readWord.ts')).readWord(file);
    case 'pdf':
      return (await import('./pdf/readPdf.ts')).readPdf(file);
    case 'old-office':
      return holdsEncryptedPackage(file.bytes)
        ? err(
            failure(
              'import-encrypted',
              message(
                '{name} is locked with a password. Open it in Word, take the password off (File, Info, Protect Document), save it and bring it in again.',
                { name: file.name },
              ),
            ),
          )
        : unknown(file.name, message('is in Word’s old format. Open it, save it as .docx and bring that in'));
    case 'rich-text':
      return unknown(
        file.name,
        message('is Rich Text. Open it in your word processor, save it as .docx and bring that in'),
      );
    case 'other-zip':
      return unknown(
        file.name,
        message('is no Word document. Save it as .docx, or export it as PDF, and bring that in'),
      );
    case 'unknown':
      return unknown(file.name, message('is of a kind that Offbook can’t read'));
  }
}

/** By the first bytes; the name decides only where they leave it open. */
function kindOf({ name, bytes }: ImportedFile): Kind {
  const starts = (...wanted: readonly number[]) => wanted.every((byte, i) => bytes[i] === byte);
  const extension = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  // PDF files may have a few stray bytes before they begin.
  if (String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (starts(0x50, 0x4b)) return /^docx?$|^docm$|^dotx$/.test(extension) ? 'word' : 'other-zip';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'old-office';
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'rich-text';
  if (extension === 'pdf') return 'pdf';
  if (/^docx$/.test(extension)) return 'word';
  return /^(?:md|markdown|txt|text|)$/.test(extension) && looksLikeText(bytes) ? 'text' : 'unknown';
}

/** What a locked Word document has inside, in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

const unknown = (name: string, why: Message): ReadOutcome =>
  err(
    failure(
      'import-kind-unknown',
      message(
        '{name} {why}. Offbook reads Markdown (.md), text (.txt), Word (.docx) and PDF; you can also paste the words.',
        { name, why },
      ),
    ),
  );

const empty = (name: string): ReadOutcome =>
  err(
    failure(
      'import-empty',
      message('{name} is empty: there are no words in it. Choose another file, or paste your notes.', { name }),
    ),
  );
