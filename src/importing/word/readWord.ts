import mammoth from 'mammoth';
import type { ImportedFile, ImportWarning } from '../../operations/ports.ts';
import { failure } from '../../shared/failure.ts';
import { message, worded } from '../../shared/message.ts';
import { err, ok } from '../../shared/result.ts';
import { writeBlocks } from '../markdownBlocks.ts';
import type { ReadOutcome } from '../model.ts';
import { blocksOfWord } from './blocksOfWord.ts';
import type { WordDocument } from './wordModel.ts';

/** A Word document (.docx): headings, lists, bold, tables, boxes and footnotes as Markdown. Deleted text stays out. */
export async function readWord({ name, bytes }: ImportedFile): Promise<ReadOutcome> {
  let document: WordDocument | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        // Only the document that was read is wanted; nothing is left to be made into HTML.
        transformDocument: (read: WordDocument) => {
          document = read;
          return { ...read, children: [] };
        },
      },
    );
  } catch {
    document = null;
  }
  if (!document) {
    return err(
      failure(
        'import-damaged',
        message(
          '{name} can’t be read: it is damaged, or not a Word document though its name says so. Open it in Word, save it again as .docx and bring that in.',
          { name },
        ),
      ),
    );
  }
  const { blocks, headingsGuessed, images } = blocksOfWord(document);
  const comments = (document as WordDocument).comments.length;
  const warnings: ImportWarning[] = [
    ...(headingsGuessed
      ? [
          {
            code: 'headings-guessed',
            ...worded({
              message: message(
                'The document has no heading styles, so short lines that are bold or large were taken for headings.',
              ),
            }),
          },
        ]
      : []),
    ...(images > 0
      ? [
          {
            code: 'pictures-left-out',
            ...worded({ message: message('Pictures were left out: only words come in.') }),
          },
        ]
      : []),
    ...(comments > 0
      ? [
          {
            code: 'comments-left-out',
            ...worded({ message: message('Comments in the margin were left out.') }),
          },
        ]
      : []),
  ];
  return ok({ markdown: writeBlocks(blocks), warnings });
}
