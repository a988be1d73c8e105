import type { WordNode, WordParagraph } from './wordModel.ts';

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
}

export interface ParagraphText {
  /** With ** and * where Word has bold and italic. */
  readonly markdown: string;
  readonly plain: string;
  /** Whether every letter is bold. */
  readonly allBold: boolean;
  /** The largest size any run states, in points; null where none does. */
  readonly fontSize: number | null;
  /** A box to tick that stands first; null where there is none. */
  readonly checked: boolean | null;
  readonly notes: readonly { readonly noteType: string; readonly noteId: string }[];
  readonly images: number;
}

/** A paragraph's words with what matters of their look. Line breaks stay line breaks. */
export function textOfParagraph(paragraph: WordParagraph): ParagraphText {
  const pieces: Piece[] = [];
  const notes: { noteType: string; noteId: string }[] = [];
  let checked: boolean | null = null;
  let fontSize: number | null = null;
  let images = 0;
  const walk = (nodes: readonly WordNode[], look: Omit<Piece, 'text'>): void => {
    const add = (text: string) => pieces.push({ ...look, text });
    for (const node of nodes) {
      if (node.type === 'text') add(node.value.replaceAll('\u00a0', ' ').replaceAll('\u00ad', ''));
      else if (node.type === 'tab') add(' ');
      else if (node.type === 'break') add(node.breakType === 'line' ? '\n' : '');
      else if (node.type === 'checkbox') checked ??= node.checked;
      else if (node.type === 'image') images += 1;
      else if (node.type === 'noteReference') {
        notes.push({ noteType: node.noteType, noteId: node.noteId });
        add(`[^${node.noteId}]`);
      } else if (node.type === 'hyperlink') {
        const from = pieces.length;
        walk(node.children, look);
        const label = pieces
          .slice(from)
          .map((piece) => piece.text)
          .join('');
        if (node.href && /^(?:https?|mailto):/i.test(node.href) && label.trim() !== '' && label !== node.href) {
          pieces.splice(from, Infinity, { ...look, text: `[${label}](${node.href})` });
        }
      } else if (node.type === 'run') {
        if (node.fontSize !== null) fontSize = Math.max(fontSize ?? 0, node.fontSize);
        walk(node.children, { bold: node.isBold, italic: node.isItalic, struck: node.isStrikethrough });
      }
    }
  };
  walk(paragraph.children, { bold: false, italic: false, struck: false });
  const plain = tidy(pieces.map((piece) => piece.text).join(''));
  const lettered = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return {
    markdown: tidy(joined(pieces).map(marked).join('')),
    plain,
    allBold: lettered.length > 0 && lettered.every(({ bold }) => bold),
    fontSize,
    checked,
    notes,
    images,
  };
}

/** Neighbours of one look become one piece: Word cuts runs wherever somebody has typed. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const last = result.at(-1);
    const blank = piece.text.trim() === '';
    const alike = last && last.bold === piece.bold && last.italic === piece.italic && last.struck === piece.struck;
    if (last && (alike || (blank && piece.text !== '\n')))
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

/** Marks stand at the words, never at the spaces around them, and on each line by themselves. */
function marked({ text, bold, italic, struck }: Piece): string {
  const mark = `${struck ? '~~' : ''}${bold ? '**' : ''}${italic ? '*' : ''}`;
  if (mark === '') return text;
  const close = [...mark.matchAll(/~~|\*\*|\*/g)]
    .map(([one]) => one)
    .toReversed()
    .join('');
  return text.replace(/[^\n]+/g, (line) =>
    line.replace(/^(\s*)(.*?)(\s*)$/s, (_, before: string, words: string, after: string) =>
      /[\p{L}\p{N}]/u.test(words) ? `${before}${mark}${words}${close}${after}` : line,
    ),
  );
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
