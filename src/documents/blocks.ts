import type { TextRange } from '../shared/textRange.ts';
import { linesOf, trimRange } from './lines.ts';
import type { SourceLine } from './lines.ts';
import { continuesText, leavesItem, underlines } from './lineJoins.ts';
import { delimiterRow, tableCells } from './tables.ts';

/**
 * The blocks of a Markdown or plain text, flat and in order, as ranges of the source.
 *
 * An own scanner, not a Markdown library: remark takes about 8 ms for a guide of 8 kB, which makes a folder of
 * a thousand documents unusable, and it follows the standard where people do not (an answer that runs into
 * "---" is a heading there, "- []" no box, an unclosed fence swallows the rest).
 */
export type Block = HeadingBlock | TextBlock | TableBlock | PlainBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly depth: number;
  /** Without # marks. */
  readonly content: TextRange;
  readonly range: TextRange;
}

/** A paragraph or the first paragraph of a list item. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'item';
  /** Content of each line, without quote marks, list marker, box and outer white space. */
  readonly lines: readonly TextRange[];
  readonly quoted: boolean;
  /** Items: 0 for the outermost list. Paragraphs: 0 outside lists, else the level of their item + 1. */
  readonly level: number;
  readonly ordered: boolean;
  readonly number: number | null;
  readonly box: CheckBox | null;
  /** Set off by four spaces or a tab, where Markdown sees code. */
  readonly indented: boolean;
  readonly range: TextRange;
}

export interface CheckBox {
  readonly range: TextRange;
  readonly checked: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Null for rows of pipes without a line of dashes. */
  readonly header: readonly TextRange[] | null;
  readonly rows: readonly (readonly TextRange[])[];
  readonly range: TextRange;
}

/** rule: a line of dashes. code: a fenced block. raw: front matter, an HTML comment, the inside of script and style tags. */
export interface PlainBlock {
  readonly kind: 'rule' | 'code' | 'raw';
  readonly content: TextRange;
  readonly range: TextRange;
}

export interface ScanOptions {
  /** Whether a line of dashes or equal signs can make the line above it a heading. */
  readonly underlinedHeadings: boolean;
}

const RULE = /^([-*_])(?:[ \t]*\1){2,}$/;
/** Also with the backslash that exporters put before it, and the pictures that people use for bullets. */
const MARKER = /^(?:\\?[-*+•◦‣▪–]|(\d{1,3})\\?[.)]|[a-hA-H]\)|[✅✔✓☑➤►▶★☆✦⭐🔹🔸🔘]\uFE0F?)(?=\s|$)/u;
/** The first line of an Obsidian callout: its kind is markup, what follows is its title. */
const CALLOUT = /^\[![\w-]+\][-+]?[ \t]*/;
const BOX = /^\[([ \t]*[xX✓✔]?[ \t]*)\](?=\s|$)/;

export function scanBlocks(text: string, options: ScanOptions = { underlinedHeadings: true }): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  /** Marker columns of the open list items, outermost first. */
  let openItems: number[] = [];
  let open: { -readonly [K in keyof TextBlock]: TextBlock[K] } | null = null;

  const close = (): void => {
    if (open) blocks.push(open);
    open = null;
  };
  const skipTo = (found: { lastLine: number; block: Block }): number => {
    close();
    blocks.push(found.block);
    return found.lastLine;
  };

  let index = 0;
  const front = frontMatter(text, lines);
  if (front) index = skipTo(front) + 1;

  for (; index < lines.length; index++) {
    const line = lines[index]!;
    const quote = /^[ \t]*>[ \t]?(?:>[ \t]?)*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    const quoted = quote > 0;
    const content = trimRange(text, { start: line.start + quote, end: line.end });
    const body = text.slice(content.start, content.end);
    const column = columnOf(text.slice(line.start + quote, content.start));
    if (body === '' || body === '&nbsp;' || body === '<br>') {
      close();
      continue;
    }
    const callout = quoted ? CALLOUT.exec(body)?.[0].length : undefined;
    if (callout !== undefined) {
      close();
      openItems = [];
      const title = { start: content.start + callout, end: content.end };
      if (title.start < title.end) blocks.push(paragraphOf(title));
      continue;
    }
    const current = open as TextBlock | null;
    const apart = openItems.length === 0 && current === null && column >= 4;

    const enclosed = fencedCode(text, lines, index, body) ?? rawBlock(text, lines, index, body);
    if (enclosed) {
      index = skipTo(enclosed);
      continue;
    }
    const heading = quoted || apart ? null : headingOf(text, line, content, body);
    if (heading) {
      close();
      openItems = [];
      blocks.push(heading);
      continue;
    }
    if (
      !quoted &&
      options.underlinedHeadings &&
      current &&
      /^(?:-+|=+)$/.test(body) &&
      underlines(text, current, body)
    ) {
      open = null;
      blocks.push({
        kind: 'heading',
        depth: body.startsWith('=') ? 1 : 2,
        content: current.lines[0]!,
        range: { start: current.range.start, end: line.end },
      });
      continue;
    }
    if (RULE.test(body) || /^={3,}$/.test(body)) {
      close();
      openItems = [];
      blocks.push({ kind: 'rule', content, range: content });
      continue;
    }
    const table = body.includes('|') ? tableAt(text, lines, index) : null;
    if (table) {
      index = skipTo(table);
      continue;
    }
    const marker = apart ? null : MARKER.exec(body);
    const loneBox = marker ? null : BOX.exec(body);
    if ((marker && !continuesText(text, current, marker, body)) || (loneBox && loneBox[0].length < body.length)) {
      close();
      while (openItems.length > 0 && column <= openItems.at(-1)! + 1) openItems.pop();
      const level = openItems.length;
      openItems.push(column);
      let rest = trimRange(text, { start: content.start + (marker?.[0].length ?? 0), end: content.end });
      const box = BOX.exec(text.slice(rest.start, rest.end));
      let boxRange: CheckBox | null = null;
      if (box) {
        boxRange = {
          range: { start: rest.start + 1, end: rest.start + box[0].length - 1 },
          checked: (box[1] ?? '').trim() !== '',
        };
        rest = trimRange(text, { start: rest.start + box[0].length, end: rest.end });
      }
      open = {
        kind: 'item',
        lines: rest.start < rest.end ? [rest] : [],
        quoted,
        level,
        ordered: marker ? /[\da-zA-Z]/.test(marker[0]) : false,
        number: marker?.[1] ? Number(marker[1]) : null,
        box: boxRange,
        indented: false,
        range: { start: content.start, end: content.end },
      };
      continue;
    }
    if (current && (current.quoted || !quoted) && !leavesItem(text, current, column, openItems, body)) {
      open = {
        ...current,
        lines: [...current.lines, content],
        range: { start: current.range.start, end: content.end },
      };
      continue;
    }
    close();
    while (openItems.length > 0 && column <= openItems.at(-1)!) openItems.pop();
    open = {
      kind: 'paragraph',
      lines: [content],
      quoted,
      level: openItems.length,
      ordered: false,
      number: null,
      box: null,
      indented: apart,
      range: content,
    };
  }
  close();
  return blocks;
}

const paragraphOf = (line: TextRange): TextBlock => ({
  kind: 'paragraph',
  lines: [line],
  quoted: false,
  level: 0,
  ordered: false,
  number: null,
  box: null,
  indented: false,
  range: line,
});

const columnOf = (space: string): number => [...space].reduce((n, c) => (c === '\t' ? n + 4 - (n % 4) : n + 1), 0);

function frontMatter(text: string, lines: readonly SourceLine[]): { lastLine: number; block: Block } | null {
  const first = lines[0];
  if (!first || !/^(?:---|\+\+\+)[ \t]*$/.test(text.slice(first.start, first.end))) return null;
  const fence = text.slice(first.start, first.start + 3);
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    const body = text.slice(line.start, line.end).trimEnd();
    if (body === fence) {
      return {
        lastLine: i,
        block: {
          kind: 'raw',
          content: trimRange(text, { start: first.next, end: line.start }),
          range: { start: first.start, end: line.end },
        },
      };
    }
    // Front matter is keys, their continuation, lists and comments; anything else is the document itself.
    if (!/^(?:[\w-]+\s*[:=]|\s|-\s|#\s|$)/.test(body)) return null;
  }
  return null;
}

function fencedCode(text: string, lines: readonly SourceLine[], index: number, body: string) {
  const fence = /^(`{3,}|~{3,})([^`]*)$/.exec(body)?.[1];
  if (!fence) return null;
  const closing = new RegExp(`^[ \\t>]*${fence[0]}{${fence.length},}[ \\t]*$`);
  for (let i = index + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (!closing.test(text.slice(line.start, line.end))) continue;
    const range = trimRange(text, { start: lines[index]!.start, end: line.end });
    const content = trimRange(text, { start: lines[index]!.next, end: line.start });
    return { lastLine: i, block: { kind: 'code', content, range } as const };
  }
  return null;
}

function rawBlock(text: string, lines: readonly SourceLine[], index: number, body: string) {
  const opening = /^<(?:(!--)|(script|style|pre|textarea)\b)/i.exec(body);
  if (!opening) return null;
  const end = opening[1] ? '-->' : `</${(opening[2] ?? '').toLowerCase()}`;
  for (let i = index; i < lines.length; i++) {
    const line = lines[i]!;
    if (!text.slice(line.start, line.end).toLowerCase().includes(end)) continue;
    const range = trimRange(text, { start: lines[index]!.start, end: line.end });
    return { lastLine: i, block: { kind: 'raw', content: range, range } as const };
  }
  return null;
}

function headingOf(text: string, line: SourceLine, content: TextRange, body: string): HeadingBlock | null {
  // "##Story" is meant as a heading; "#courage" is a tag.
  const marks = /^(#{1,6}[ \t]+(?=\S)|#{2,6}(?=[^\s#]))/.exec(body)?.[0];
  if (!marks) return null;
  const tail = /[ \t]+#+$/.exec(body)?.[0].length ?? 0;
  return {
    kind: 'heading',
    depth: marks.trimEnd().length,
    content: trimRange(text, { start: content.start + marks.length, end: content.end - tail }),
    range: { start: content.start, end: line.end },
  };
}

function tableAt(text: string, lines: readonly SourceLine[], index: number) {
  const line = lines[index]!;
  const header = tableCells(text, line);
  const next = lines[index + 1];
  if (!next) return null;
  const delimited = delimiterRow(text, next);
  const bare = (l: SourceLine): boolean => /^[ \t>]*\|.*\|[ \t]*$/.test(text.slice(l.start, l.end));
  if (!delimited && !(bare(line) && bare(next))) return null;
  if (delimited && header.length < 2 && !bare(line)) return null;
  const rows: TextRange[][] = [];
  let i = delimited ? index + 2 : index;
  for (; i < lines.length; i++) {
    const row = lines[i]!;
    if (!text.slice(row.start, row.end).includes('|')) break;
    if (!delimiterRow(text, row)) rows.push(tableCells(text, row));
  }
  const range = trimRange(text, { start: line.start, end: lines[i - 1]!.end });
  return { lastLine: i - 1, block: { kind: 'table', header: delimited ? header : null, rows, range } as const };
}
