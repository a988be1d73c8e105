import type { Block } from '../markdownBlocks.ts';
import { hyphenMending } from './hyphens.ts';
import { plainOf, type Segment } from './pdfText.ts';
import { findTables } from './pdfTables.ts';

interface Line extends Segment {
  readonly plain: string;
  readonly allBold: boolean;
}

/** How most of the document's text stands. */
interface Body {
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** Whether `begins` tells passages apart in this document: some lines have it, others have not. */
  readonly beginsTell: boolean;
}

export interface PdfBlocks {
  readonly blocks: readonly Block[];
  readonly tables: number;
  /** Words put together at lines' ends by guess. */
  readonly guessedWords: readonly string[];
}

const MOST_HEADING_CHARACTERS = 120;
const BULLET = /^[•▪◦●○‣·*–—☐☑☒□-]\s+(?=\S)/u;
/** "Result: …": a point of its own where the one above is such, too. */
const LABELLED = /^\p{Lu}[\p{L}' -]{1,30}: \S/u;
const NUMBER = /^\d{1,2}[.)]\s+(?=\S)/;

/** Lines with places and sizes as headings, paragraphs, lists and tables. */
export function blocksOfPdf(segments: readonly Segment[]): PdfBlocks {
  const units = findTables(segments);
  const lines = units.flatMap((unit) => (unit.kind === 'line' ? [lineOf(unit.segment)] : []));
  const body = bodyOf(lines);
  const steps = headingSizes(lines, body);
  const mending = hyphenMending(lines.map(({ plain }) => plain));
  const blocks: Block[] = [];
  let group: Line[] = [];
  let tables = 0;
  // Where the items of the list begin, the outermost first.
  const begins: number[] = [];
  const flush = () => {
    const [first] = group;
    if (!first) return;
    const block = blockOf(group, body, steps, mending.join);
    if (block.kind === 'item') blocks.push({ ...block, depth: depthOf(first.x, begins, body.size) });
    else {
      begins.length = 0;
      blocks.push(block);
    }
    group = [];
  };
  for (const unit of units) {
    if (unit.kind === 'table') {
      flush();
      tables += 1;
      blocks.push(unit);
      continue;
    }
    const line = lineOf(unit.segment);
    const last = group.at(-1);
    if (last && !continues(last, line, group[0]!, body)) flush();
    group.push(line);
  }
  flush();
  return { blocks, tables, guessedWords: mending.guessed };
}

function lineOf(segment: Segment): Line {
  const lettered = segment.pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return { ...segment, plain: plainOf(segment), allBold: lettered.length > 0 && lettered.every(({ bold }) => bold) };
}

function bodyOf(lines: readonly Line[]): Body {
  const size = mostCommon(lines.map((line) => [half(line.size), line.plain.length]));
  const ofBody = lines.filter((line) => half(line.size) === size);
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= 2 || lines.length < 4).map(([x]) => x);
  const goingOn = lines.filter((line) => !line.begins).length;
  const beginsTell = goingOn >= 3 && goingOn > 0.15 * lines.length;
  return {
    size,
    left: Math.min(...(usual.length > 0 ? usual : counts.keys())),
    right: Math.max(...ofBody.map(({ right }) => right)),
    beginsTell,
  };
}

const half = (size: number): number => Math.round(size * 2) / 2;

function mostCommon(entries: readonly (readonly [number, number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of entries) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

const isLarge = (line: Line, body: Body): boolean =>
  line.size > body.size * 1.1 && line.plain.length <= MOST_HEADING_CHARACTERS;

/** Sizes of headings, the largest first. */
function headingSizes(lines: readonly Line[], body: Body): number[] {
  const sizes = [...new Set(lines.filter((line) => isLarge(line, body)).map((line) => half(line.size)))].toSorted(
    (a, b) => b - a,
  );
  return sizes.filter((size, i) => i === 0 || sizes[i - 1]! - size > 0.6);
}

/** Whether a line belongs to the paragraph above: it follows closely, and its first word had no room there. */
function continues(above: Line, line: Line, first: Line, body: Body): boolean {
  if (Math.abs(above.size - line.size) > 0.6 || beginsItem(above, line, first, body)) return false;
  if (above.allBold !== line.allBold && isHeadingLike(above)) return false;
  if (body.beginsTell && line.begins && above.page === line.page) return false;
  if (LABELLED.test(first.plain) && LABELLED.test(line.plain)) return false;
  // Where the drawing goes on, only a line that ends far too early was ended by its writer.
  const slack = (body.beginsTell && !line.begins ? 2.5 : 0.5) * line.size;
  if (above.right + firstWordWidth(line) < body.right - slack) return false;
  const hangs = BULLET.test(first.plain) || NUMBER.test(first.plain);
  if (line.x > above.x + 0.6 * line.size && !hangs) return false;
  if (above.page !== line.page) return !/[.!?:]["”’')]*$/.test(above.plain);
  const step = above.y - line.y;
  return step > 0 && step < 1.75 * line.size;
}

/** A bullet or a number; but a dash or a number that happens to come first in a line of a sentence is none. */
function beginsItem(above: Line, line: Line, first: Line, body: Body): boolean {
  if (!BULLET.test(line.plain) && !NUMBER.test(line.plain)) return false;
  if (!/^[-–—\d]/.test(line.plain)) return true;
  if (body.beginsTell) return line.begins;
  const inList = BULLET.test(first.plain) || NUMBER.test(first.plain);
  const isFull = above.right > body.right - 3 * line.size && Math.abs(above.x - line.x) < 0.3 * line.size;
  return inList || !isFull || /[.!?:]$/.test(above.plain);
}

/** About how wide a line's first word is, with the space before it. Capitals are wider than the line's average. */
function firstWordWidth(line: Line): number {
  const weight = (text: string) => [...text].reduce((sum, sign) => sum + (/\p{Lu}/u.test(sign) ? 1.35 : 1), 0);
  const word = /^\S+/.exec(line.plain)?.[0] ?? '';
  return ((line.right - line.x) * (weight(word) + 1)) / Math.max(1, weight(line.plain));
}

const isHeadingLike = (line: Line): boolean => line.allBold && line.plain.length <= 90 && !/[.,;]$/.test(line.plain);

function blockOf(
  group: readonly Line[],
  body: Body,
  steps: readonly number[],
  join: (above: string, below: string) => string,
): Block {
  const first = group[0]!;
  const plain = group.map((line) => line.plain).reduce(join);
  if (isLarge(first, body) && plain.length <= MOST_HEADING_CHARACTERS * 1.5) {
    const step = steps.findIndex((size) => half(first.size) >= size - 0.6);
    return { kind: 'heading', level: Math.max(1, step + 1), text: plain };
  }
  const text = group.map(markdownOf).reduce(join).replaceAll('** **', ' ').replaceAll('****', '');
  const mark = BULLET.exec(plain)?.[0].trim() ?? null;
  const number = mark === null && NUMBER.test(plain);
  const indented = first.x > body.left + 1.2 * body.size && group.every((line) => line.x > body.left + 0.8 * body.size);
  if (mark !== null || number || indented) {
    const checked = mark === null ? null : /[☐□]/u.test(mark) ? false : /[☑☒]/u.test(mark) ? true : null;
    const words = text.replace(/^(\**)(?:[•▪◦●○‣·*–—☐☑☒□-]|\d{1,2}[.)])\s+/u, '$1');
    return {
      kind: 'item',
      depth: 0,
      ordered: number,
      checked,
      text: mark || number ? words : text,
    };
  }
  return { kind: 'paragraph', text };
}

/** How deep an item stands among those before it, whose begins are kept for the next. */
function depthOf(x: number, begins: number[], size: number): number {
  while (begins.length > 0 && begins.at(-1)! > x + 0.6 * size) begins.pop();
  if (begins.length === 0 || begins.at(-1)! < x - 0.6 * size) begins.push(x);
  return Math.min(3, begins.length - 1);
}

/** A line's words, bold ones marked. */
function markdownOf(line: Line): string {
  const runs: { text: string; bold: boolean }[] = [];
  for (const piece of line.pieces) {
    const last = runs.at(-1);
    if (last && (last.bold === piece.bold || piece.text.trim() === '')) last.text += piece.text;
    else runs.push({ ...piece });
  }
  return runs
    .map(({ text, bold }) => (bold ? text.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3') : text))
    .join('')
    .replace(/\s+/g, ' ')
    .replaceAll('****', '')
    .trim();
}
