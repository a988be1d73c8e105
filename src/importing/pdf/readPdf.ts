import { getDocumentProxy } from 'unpdf';
import type { ImportedFile, ImportFailure, ImportWarning } from '../../operations/ports.ts';
import { failure } from '../../shared/failure.ts';
import { message, type Message, worded } from '../../shared/message.ts';
import { err, ok } from '../../shared/result.ts';
import { writeBlocks } from '../markdownBlocks.ts';
import type { ReadOutcome } from '../model.ts';
import { blocksOfPdf } from './blocksOfPdf.ts';
import { withoutFurniture } from './pageFurniture.ts';
import { type Segment, segmentsOf, type TextItem } from './pdfText.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A guide has a few pages; what has more is a book, and would keep everything else waiting. */
const MOST_PAGES = 200;
const MOST_WORDS_NAMED = 5;

/**
 * A PDF's words as Markdown. A PDF has no paragraphs, headings or lists, only words at places: they are worked out from
 * sizes, gaps and margins, and the warnings say so.
 */
export async function readPdf({ name, bytes }: ImportedFile): Promise<ReadOutcome> {
  addMissingMethod();
  let pdf: Pdf;
  try {
    // A copy: PDF.js takes the bytes away from whoever had them.
    pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    return err(unreadable(name, error));
  }
  try {
    if (pdf.numPages > MOST_PAGES) {
      return err(
        failure(
          'import-too-large',
          message(
            '{name} has {numPages} pages; at most {mostPages} can be read. Print the ones you need to a PDF of their own.',
            { name, numPages: pdf.numPages, mostPages: MOST_PAGES },
          ),
        ),
      );
    }
    return await readPages(name, pdf);
  } catch (error) {
    return err(unreadable(name, error));
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(name: string, pdf: Pdf): Promise<ReadOutcome> {
  const segments: Segment[] = [];
  const heights = new Map<number, number>();
  const silent: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    // Fonts have their names only once the page's drawing has been gone through.
    await page.getOperatorList();
    const items = content.items.flatMap((item): TextItem[] => ('str' in item ? [item] : []));
    const ofPage = segmentsOf(items, number, (font) => /bold|black|heavy|semibold|demi/i.test(fontName(page, font)));
    heights.set(number, (page.view[3] ?? 842) - (page.view[1] ?? 0));
    if (ofPage.length === 0) silent.push(number);
    segments.push(...ofPage);
    page.cleanup();
  }
  const { kept, dropped } = withoutFurniture(segments, heights);
  if (kept.length === 0) {
    return err(
      failure(
        'import-no-text',
        message(
          '{name} has no words in it that can be read: its pages are pictures, as a scanner makes them. Open it in a program that recognises text, or type or paste the words.',
          { name },
        ),
      ),
    );
  }
  const { blocks, tables, guessedWords } = blocksOfPdf(kept);
  const warnings: ImportWarning[] = [];
  const warn = (code: string, words: Message) => warnings.push({ code, ...worded({ message: words }) });
  warn(
    'layout-guessed',
    message(
      'A PDF keeps how a page looks, not what its parts are. Headings, lists and paragraphs were worked out from sizes and places, so read it through.',
    ),
  );
  if (tables > 0)
    warn(
      'tables-guessed',
      message('Tables were put together from words that stand beside each other. Check their rows.'),
    );
  if (guessedWords.length > 0) {
    const named = guessedWords
      .slice(0, MOST_WORDS_NAMED)
      .map((word) => `“${word}”`)
      .join(', ');
    warn(
      'words-joined',
      message(
        'Words that were parted at a line’s end were put together: {named}{more, select, yes { and more} other {}}. Check their hyphens.',
        { named, more: guessedWords.length > MOST_WORDS_NAMED ? 'yes' : 'no' },
      ),
    );
  }
  if (dropped > 0)
    warn('furniture-left-out', message('Page numbers and lines that come again on every page were left out.'));
  if (silent.length > 0)
    warn(
      'pages-without-text',
      message('No words could be read on page {pages}: it may be a picture.', { pages: silent.join(', ') }),
    );
  return ok({ markdown: writeBlocks(blocks), warnings });
}

function fontName(
  page: { readonly commonObjs: { has(id: string): boolean; get(id: string): unknown } },
  id: string,
): string {
  if (!page.commonObjs.has(id)) return '';
  return (page.commonObjs.get(id) as { readonly name?: string } | null)?.name ?? '';
}

function unreadable(name: string, error: unknown): ImportFailure {
  if (error instanceof Error && error.name === 'PasswordException') {
    return failure(
      'import-encrypted',
      message('{name} is locked with a password. Open it, print it to a new PDF without one, and bring that in.', {
        name,
      }),
    );
  }
  return failure(
    'import-damaged',
    message(
      '{name} can’t be read: it is damaged, or not a PDF though its name says so. Open it, print it to a new PDF and bring that in.',
      { name },
    ),
  );
}

/** PDF.js needs it to read fonts; Node has it from 21 on. */
function addMissingMethod(): void {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: () => ArrayBuffer };
  buffers.transferToFixedLength ??= function (this: ArrayBuffer) {
    return structuredClone(this, { transfer: [this] });
  };
}
