import type { TextEdit } from '../../documents/model.ts';
import type { TextRange } from '../../shared/textRange.ts';

/** A place in a document's text that a field shows and writes. */
export interface Slot {
  /** What the field replaces; empty for a field that is not in the document yet. */
  readonly range: TextRange;
  /** Goes in front of and behind what is written, where the field is new: a label, a list marker, quotes. */
  readonly before: string;
  readonly after: string;
  /** Writing nothing takes the whole line away, list marker and all. */
  readonly ownLine: boolean;
  /** Other places of the document that say the same and are written with it. */
  readonly also?: readonly TextRange[];
}

export const slotAt = (range: TextRange, ownLine = false): Slot => ({ range, before: '', after: '', ownLine });

export const newSlot = (offset: number, before: string, after = ''): Slot => ({
  range: { start: offset, end: offset },
  before,
  after,
  ownLine: false,
});

/** What the field shows to be edited: the source, with plain line ends as text areas have them. */
export function slotText(text: string, slot: Slot): string {
  return plainLineEnds(text.slice(slot.range.start, slot.range.end));
}

/** The edits that put `draft` into the slot, in the document's own line ends. Empty when nothing changes. */
export function slotEdits(text: string, slot: Slot, draft: string): TextEdit[] {
  const isNew = slot.range.start === slot.range.end;
  if (isNew && draft.trim() === '') return [];
  if (!isNew && draft === slotText(text, slot)) return [];
  if (!isNew && draft.trim() === '' && slot.ownLine) return [{ range: wholeLines(text, slot.range), text: '' }];
  const written = withLineEnds(slot.before + draft + slot.after, lineEndOf(text));
  return [slot.range, ...(slot.also ?? [])].map((range) => ({ range, text: written }));
}

/** The line end that a document uses: that of its first line. */
export function lineEndOf(text: string): '\r\n' | '\n' {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

export const plainLineEnds = (text: string): string => text.replaceAll('\r\n', '\n');

export const withLineEnds = (text: string, lineEnd: '\r\n' | '\n'): string =>
  lineEnd === '\n' ? plainLineEnds(text) : plainLineEnds(text).replaceAll('\n', '\r\n');

/** Start of the line that holds `offset`. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** End of the line that holds `offset`, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at === -1) return text.length;
  return text[at - 1] === '\r' && at > offset ? at - 1 : at;
}

/** The lines that a range touches, with the line end behind them (or, in the last line, before them). */
export function wholeLines(text: string, range: TextRange): TextRange {
  const start = lineStart(text, range.start);
  const newline = text.indexOf('\n', range.end);
  if (newline !== -1) return { start, end: newline + 1 };
  const before = start > 0 ? (text[start - 2] === '\r' ? start - 2 : start - 1) : 0;
  return { start: before, end: text.length };
}

/** A slot for one more entry after the last one of a list, marked and quoted as that one is. */
export function slotAfter(text: string, last: TextRange): Slot {
  const start = lineStart(text, last.start);
  const end = lineEnd(text, last.end);
  const before = text
    .slice(start, last.start)
    .replace(/^(\s*)(\d+)/, (_, space: string, n: string) => space + String(Number(n) + 1));
  const source = text.slice(last.start, last.end);
  const quote = /^(["“'‘]).*(["”'’])$/s.exec(source);
  const after = text.slice(last.end, end).trimEnd();
  return newSlot(end, `\n${before}${quote?.[1] ?? ''}`, `${quote?.[2] ?? ''}${/^["”'’]?$/.test(after) ? after : ''}`);
}
