import type { TextRange } from '../shared/textRange.ts';
import { trimRange } from './lines.ts';

/** The cells of a row of a pipe table, trimmed; "\|" does not part cells. */
export function tableCells(text: string, line: TextRange): TextRange[] {
  const quote = /^[ \t]*(?:>[ \t]?)*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const row = trimRange(text, { start: line.start + quote, end: line.end });
  let start = row.start + (text[row.start] === '|' ? 1 : 0);
  const end = text[row.end - 1] === '|' && text[row.end - 2] !== '\\' && row.end - 1 >= start ? row.end - 1 : row.end;
  const cells: TextRange[] = [];
  for (let i = start; i <= end; i++) {
    if (i < end && (text[i] !== '|' || text[i - 1] === '\\')) continue;
    cells.push(trimRange(text, { start, end: i }));
    start = i + 1;
  }
  return cells;
}

/** Whether a line is the row of dashes under a table's header. */
export function delimiterRow(text: string, line: TextRange): boolean {
  const row = text
    .slice(line.start, line.end)
    .replace(/^[ \t]*(?:>[ \t]?)*/, '')
    .trim();
  return row.includes('|') && /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/.test(row);
}
