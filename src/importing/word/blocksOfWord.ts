import type { Block } from '../markdownBlocks.ts';
import { headingLevels } from './headingLevels.ts';
import { type ParagraphText, textOfParagraph } from './inlineMarkdown.ts';
import type { WordDocument, WordNode, WordParagraph, WordTable } from './wordModel.ts';

export interface WordBlocks {
  readonly blocks: readonly Block[];
  readonly headingsGuessed: boolean;
  readonly images: number;
}

type Part =
  | { readonly kind: 'paragraph'; readonly paragraph: WordParagraph; readonly text: ParagraphText }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A Word document's paragraphs, lists and tables, in order, and its footnotes at the end. */
export function blocksOfWord(document: WordDocument): WordBlocks {
  const parts = document.children.flatMap((node) => partsOf(node));
  const paragraphs = parts.flatMap((part) => (part.kind === 'paragraph' ? [part] : []));
  const { levels, guessed } = headingLevels(
    paragraphs.map(({ paragraph, text }) => ({
      styleName: paragraph.styleName,
      text,
      inList: paragraph.numbering !== null || typedMark(text.plain) !== null,
    })),
  );
  const levelOf = new Map(paragraphs.map((part, i) => [part, levels[i] ?? null]));
  const blocks = parts.flatMap((part): Block[] =>
    part.kind === 'table' ? [part] : blocksOfParagraph(part, levelOf.get(part) ?? null),
  );
  const notes = paragraphs
    .flatMap(({ text }) => text.notes)
    .flatMap((reference): Block[] => {
      const words = document.notes
        .resolve(reference)
        ?.body.flatMap((node) => (node.type === 'paragraph' ? [textOfParagraph(node).markdown] : []));
      return words && words.join('') !== ''
        ? [{ kind: 'paragraph', text: `[^${reference.noteId}]: ${words.join(' ')}` }]
        : [];
    });
  const images = paragraphs.reduce((sum, { text }) => sum + text.images, 0);
  return { blocks: [...blocks, ...notes], headingsGuessed: guessed, images };
}

function partsOf(node: WordNode): Part[] {
  if (node.type === 'paragraph') return [{ kind: 'paragraph', paragraph: node, text: textOfParagraph(node) }];
  if (node.type !== 'table') return [];
  if (isLayout(node))
    return node.children.flatMap((row) => row.children.flatMap((cell) => cell.children.flatMap(partsOf)));
  const rows = node.children
    .map((row) =>
      row.children.flatMap((cell) => [
        cell.children
          .flatMap((child) => (child.type === 'paragraph' ? [textOfParagraph(child)] : []))
          .map((text) => text.markdown)
          .filter((text) => text !== '')
          .join('; '),
        ...Array.from({ length: (cell.colSpan ?? 1) - 1 }, () => ''),
      ]),
    )
    .filter((row) => row.some((cell) => cell !== ''));
  return rows.length === 0 ? [] : [{ kind: 'table', rows }];
}

/** A table of one column, or with whole passages in its cells, only places things on the sheet. */
function isLayout(table: WordTable): boolean {
  const widest = Math.max(0, ...table.children.map((row) => row.children.length));
  const cells = table.children.flatMap((row) => row.children);
  return (
    widest < 2 || cells.some(({ children }) => children.some((child) => child.type === 'table') || children.length > 6)
  );
}

function blocksOfParagraph({ paragraph, text }: Part & { kind: 'paragraph' }, level: number | null): Block[] {
  if (text.plain === '') return [];
  if (/^[-–—_*=·•\s]{3,}$/.test(text.plain)) return [{ kind: 'rule' }];
  if (level !== null) return [{ kind: 'heading', level, text: unmarked(text.markdown) }];
  const { numbering, styleName } = paragraph;
  const typed = typedMark(text.plain);
  const box = typed?.checked ?? text.checked;
  if (
    numbering !== null ||
    typed !== null ||
    text.checked !== null ||
    /^list (?:bullet|number)/i.test(styleName ?? '')
  ) {
    const ordered = numbering ? numbering.isOrdered : /^list number/i.test(styleName ?? '');
    const words = typed ? text.markdown.replace(TYPED_MARK, '$1') : text.markdown;
    return [
      {
        kind: 'item',
        depth: Number(numbering?.level ?? 0) || 0,
        ordered: ordered && box === null,
        checked: box,
        text: words,
      },
    ];
  }
  return [{ kind: /quote/i.test(styleName ?? '') ? 'quote' : 'paragraph', text: text.markdown }];
}

/** Bullets and boxes typed by hand, with bold marks that may stand before them. */
const TYPED_MARK = /^(\**)[•▪◦●○‣·☐☑☒✓✔□■]\s*/u;

function typedMark(plain: string): { readonly checked: boolean | null } | null {
  const mark = TYPED_MARK.exec(plain)?.[0].trim();
  if (mark === undefined) return null;
  return { checked: /[☐□]/u.test(mark) ? false : /[☑☒✓✔]/u.test(mark) ? true : null };
}

/** Headings stand out by themselves. */
const unmarked = (text: string): string => text.replace(/^\*\*(.+)\*\*$/s, '$1').replace(/^\*\*|\*\*$/g, '');
