import type { Located, TextRange } from '../shared/textRange.ts';
import { trimRange } from './lines.ts';

const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
];

/**
 * Text without its inline markup: emphasis, code and strike-through marks, link targets, escapes, %%comments%%.
 * What is left is a subsequence of the source, white space aside (see sourceMapOf).
 */
export function plain(markup: string): string {
  if (!/[*_`~[<\\=&^]|%%/.test(markup)) return markup;
  return markup
    .replace(/[ \t]*%%[^%\n]+%%/g, '')
    .replace(/!?\[\[(?:[^\]|\n]*\|)?([^\]|\n]+)\]\]/g, '$1')
    .replace(/==(?=\S)([^=\n]*[^\s=])==/g, '$1')
    .replace(/[ \t]\^[\w-]+$/gm, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/!?\[([^\]\n]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(`+)([^`]+)\1(?!`)/g, '$2')
    .replace(/~~(?=\S)([^~]+)~~/g, '$1')
    .replace(/(?<![*\\])(\*{1,3})(?=[^\s*])([^*]*[^\s*\\])\1(?!\*)/g, '$2')
    .replace(/(?<![*\\])(\*{2,3})(?=\S)(.*?\S)\1/gs, (_, __, inner: string) => plainEmphasis(inner))
    .replace(/(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])([^_]*[^\s_\\])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

const plainEmphasis = (inner: string): string => inner.replace(/\*(?=\S)([^*]+)\*/g, '$1');

/** Lines of a paragraph as one located text: markup off, line breaks as single spaces. */
export function located(text: string, lines: readonly TextRange[]): Located {
  const range = spanOf(lines);
  const joined = lines.map((l) => text.slice(l.start, l.end)).join('\n');
  return {
    text: plain(joined)
      .replace(/\s*\n\s*/g, ' ')
      .trim(),
    range,
  };
}

/** From the start of the first to the end of the last range. */
export function spanOf(ranges: readonly TextRange[]): TextRange {
  const first = ranges[0];
  if (!first) throw new Error('spanOf needs at least one range');
  return { start: first.start, end: ranges.at(-1)!.end };
}

/** Lines inside the quotation marks and emphasis that wrap all of them; the lines themselves where nothing does. */
export function unwrapped(text: string, lines: readonly TextRange[]): { lines: TextRange[]; quoted: boolean } {
  let inner = lines.map((l) => ({ start: l.start, end: l.end }));
  let quoted = false;
  for (let changed = inner.length > 0; changed;) {
    changed = false;
    const first = inner[0]!;
    const last = inner.at(-1)!;
    const all = inner.map((l) => text.slice(l.start, l.end)).join('\n');
    const wrap = outerMarks(all);
    if (wrap) {
      quoted ||= wrap.quoted;
      changed = true;
      first.start += wrap.open;
      last.end -= wrap.close;
      inner = inner.map((l) => ({ ...trimRange(text, l) })).filter((l) => l.start < l.end);
      if (inner.length === 0) break;
    }
  }
  return { lines: inner, quoted };
}

/** Lengths of the marks that wrap a text, or null. */
function outerMarks(all: string): { open: number; close: number; quoted: boolean } | null {
  for (const mark of ['***', '**', '__', '*', '_', '`']) {
    if (all.length <= 2 * mark.length || !all.startsWith(mark) || !all.endsWith(mark)) continue;
    const inside = all.slice(mark.length, -mark.length);
    if (!inside.includes(mark[0]!.repeat(mark.length)) && !/^\s|\s$/.test(inside)) {
      return { open: mark.length, close: mark.length, quoted: false };
    }
  }
  for (const [opening, closing] of QUOTES) {
    if (all.length < 3 || !all.startsWith(opening)) continue;
    // A full stop may stand outside the closing mark; then it stays in the text only if we keep both.
    if (!all.endsWith(closing)) continue;
    if (pairs(all.slice(1, -1), opening, closing)) return { open: 1, close: 1, quoted: true };
  }
  return null;
}

/** Whether marks inside a quotation are its own, so that the outer ones belong together: `a" and "b` is not inside. */
function pairs(inside: string, opening: string, closing: string): boolean {
  if (opening === closing) {
    const marks = opening === "'" ? /(?<!\p{L})'|'(?!\p{L})/u : /"/;
    const at = marks.exec(inside)?.index;
    if (at === undefined) return true;
    // Inside, the first mark must open: after a space or an opening bracket.
    return at === 0 || /[\s([{\-–—/]/.test(inside.charAt(at - 1));
  }
  if (closing === '’') return !/’(?!\p{L})/u.test(inside) || inside.includes('‘');
  const firstOpen = inside.indexOf(opening);
  const firstClose = inside.indexOf(closing);
  return firstClose === -1 || (firstOpen !== -1 && firstOpen < firstClose);
}
