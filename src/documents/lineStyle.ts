import type { TextRange } from '../shared/textRange.ts';

/** What stands around a piece of text on its line: the person's own way of writing, to be kept for new lines. */
export interface LineStyle {
  /** From the line's start to the text: indent, quote mark, list marker, label, opening quotation mark. */
  readonly prefix: string;
  /** Closing marks behind the text, without remarks. */
  readonly suffix: string;
}

/** The whole lines that a range touches, without the last line ending. */
export function linesAround(text: string, range: TextRange): TextRange {
  let start = range.start;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  let end = Math.max(range.end, range.start);
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  return { start, end };
}

/** A range with the line ending behind it, or the one before it at the end of the document. */
export function withLineEnding(text: string, range: TextRange): TextRange {
  const after = /^(?:\r\n|\r|\n)/.exec(text.slice(range.end, range.end + 2))?.[0].length ?? 0;
  if (after > 0) return { start: range.start, end: range.end + after };
  const before = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, range.start - 2), range.start))?.[0].length ?? 0;
  return { start: range.start - before, end: range.end };
}

export function lineStyle(text: string, range: TextRange): LineStyle {
  const line = linesAround(text, range);
  const rest = text.slice(range.end, linesAround(text, { start: range.end, end: range.end }).end);
  return { prefix: text.slice(line.start, range.start), suffix: /^[”"“»’'*_`]*(?:[ \t]*\|)?/.exec(rest)?.[0] ?? '' };
}

/** The prefix for the next line of a list: "2. " after "1. ", "Hook 3: " after "Hook 2: ", an empty box after a checked one. */
export function nextPrefix(prefix: string): string {
  return prefix.replace(/(\d+)(?!.*\d)/, (n) => String(Number(n) + 1)).replace(/\[[xX✓✔]\]/, '[ ]');
}

/** Whether a range stands in a row of a table, where a bar would end its cell. */
export function inTableRow(text: string, range: TextRange): boolean {
  const line = linesAround(text, range);
  return /^[ \t>]*\|/.test(text.slice(line.start, line.end));
}

/** A text on one line, fit for where it goes. */
export function oneLine(value: string, table: boolean): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return table ? line.replace(/(?<!\\)\|/g, '\\|') : line;
}
