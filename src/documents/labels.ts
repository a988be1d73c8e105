import type { TextRange } from '../shared/textRange.ts';
import { trimRange } from './lines.ts';

/** "**Values:** Courage" and its relatives: a name, something that parts it from its value, a value (may be empty). */
export interface LabelledLine {
  /** Without marks and separator. */
  readonly label: string;
  readonly value: TextRange;
  readonly bold: boolean;
  /** "" for a bold name that stands alone or directly before its value. */
  readonly separator: ':' | '-' | '';
}

const BOLD = /^(\*{1,3}|_{1,3})(?=\S)(.*?\S)\1(?=$|[^\p{L}\p{N}*_])/u;
const COLON = /^([^:：\n]{1,60}?)[ \t]*[:：](?=\s|$|["“„«'‘*_])/u;
/** "LENGTH >> 50 seconds", "Length :: 50 seconds": other marks that people set for a colon. */
const ARROWS = /^([^\n>»:]{1,60}?)[ \t]+(?:>{2,}|»|::)(?=\s|$)/u;
const DASH = /^([^\n]{1,40}?)[ \t]+(?:[-–—=]|->|→|=>)[ \t]+/u;

/** Reads a line as a label with a value; null where it is just text. */
export function labelOf(text: string, line: TextRange): LabelledLine | null {
  const body = text.slice(line.start, line.end);
  // A picture before the label is decoration: "📅 **Date:** …".
  const picture = /^(?:\p{Extended_Pictographic}[\uFE0F\u200D]*)+\s*(?=[\p{L}\p{N}*_])/u.exec(body)?.[0].length;
  if (picture) return labelOf(text, { start: line.start + picture, end: line.end });
  const valueFrom = (offset: number): TextRange => trimRange(text, { start: line.start + offset, end: line.end });
  const bold = BOLD.exec(body);
  if (bold) {
    const inner = (bold[2] ?? '').replace(/^[*_]+|[*_]+$/g, '');
    const after = body.slice(bold[0].length);
    if (/[:：]$/.test(inner)) {
      return { label: inner.slice(0, -1).trim(), value: valueFrom(bold[0].length), bold: true, separator: ':' };
    }
    const colon = /^[ \t]*[:：]/.exec(after);
    if (colon) {
      return { label: inner, value: valueFrom(bold[0].length + colon[0].length), bold: true, separator: ':' };
    }
    const arrows = /^[ \t]*(?:>{2,}|»|::)(?=\s|$)/.exec(after);
    if (arrows) {
      return { label: inner, value: valueFrom(bold[0].length + arrows[0].length), bold: true, separator: ':' };
    }
    const dash = /^[ \t]*(?:[-–—=]|->|→|=>)(?=\s)/.exec(after);
    if (dash) {
      return { label: inner, value: valueFrom(bold[0].length + dash[0].length), bold: true, separator: '-' };
    }
    if (inner.length <= 80) return { label: inner, value: valueFrom(bold[0].length), bold: true, separator: '' };
    return null;
  }
  const colon = /[:：»]|>>/.test(body) ? (ARROWS.exec(body) ?? COLON.exec(body)) : null;
  const dash = /[-–—=→]/.test(body) ? DASH.exec(body) : null;
  // Whichever separator comes first parts the name from the rest.
  if (dash && isName(dash[1] ?? '') && (!colon || dash[0].length <= colon[0].length)) {
    return { label: bare(dash[1] ?? ''), value: valueFrom(dash[0].length), bold: false, separator: '-' };
  }
  if (colon && isName(colon[1] ?? '')) {
    return { label: bare(colon[1] ?? ''), value: valueFrom(colon[0].length), bold: false, separator: ':' };
  }
  return null;
}

const bare = (name: string): string => name.replace(/[*_`]+/g, '').trim();

const isName = (name: string): boolean =>
  /\p{L}|\p{N}/u.test(name) && !/[.!?]\s|["“”]/.test(name) && name.split(/\s+/).length <= 8;
