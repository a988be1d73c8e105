import type { TextRange } from '../shared/textRange.ts';

/** A line of a text: [start, end) without its line ending, `next` is where the following line starts. */
export interface SourceLine extends TextRange {
  readonly next: number;
}

/** The lines of a text. Line endings are CRLF, LF or CR; a final line ending opens no further line. */
export function linesOf(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    const next = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    lines.push({ start, end, next: Math.min(next, text.length) });
    start = next;
  }
  return lines;
}

/** The line ending that a text uses most, "\n" where it has none: new lines are written with it. */
export function lineEndingOf(text: string): '\n' | '\r\n' | '\r' {
  const crlf = text.split('\r\n').length - 1;
  const lf = text.split('\n').length - 1 - crlf;
  const cr = text.split('\r').length - 1 - crlf;
  if (crlf >= lf && crlf >= cr && crlf > 0) return '\r\n';
  return cr > lf ? '\r' : '\n';
}

const isSpace = (c: string): boolean =>
  c === ' ' || c === '\t' || (c < ' ' && c >= '\t') || (c > '\x7f' && /\s/.test(c));

/** A range without the white space at its ends. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isSpace(text.charAt(start))) start++;
  while (end > start && isSpace(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The source of a range, line endings written as "\n". */
export function sourceOf(text: string, range: TextRange): string {
  return text.slice(range.start, range.end).replace(/\r\n?/g, '\n');
}
