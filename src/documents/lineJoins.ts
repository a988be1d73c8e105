import type { TextBlock } from './blocks.ts';
import { partNamed } from './vocabulary.ts';

/** Whether a line of dashes is meant as a heading's underline, and not as a rule that lacks its blank line. */
export function underlines(text: string, above: TextBlock, dashes: string): boolean {
  const first = above.lines[0];
  if (above.kind !== 'paragraph' || above.lines.length > 1 || above.quoted || !first) return false;
  if (dashes.startsWith('=')) return true;
  const heading = text.slice(first.start, first.end);
  if (heading.length > 80 || /[.!?,;"”…]$/.test(heading) || /^["“'‘(]/.test(heading)) return false;
  const labelled = /^(?:\*\*|__)?[^:]{1,30}:/.test(heading) && !/^(?:\W*story\b|\W*\d)/i.test(heading);
  return !(labelled && dashes.length <= 3);
}

/** A line at the margin right below a list that is not the item going on: the item was complete, or the line introduces something. */
export function leavesItem(
  text: string,
  current: TextBlock,
  column: number,
  openItems: readonly number[],
  body: string,
): boolean {
  const last = current.lines.at(-1);
  if (current.kind !== 'item' || column > (openItems[0] ?? 0) || !last) return false;
  const before = text.slice(last.start, last.end);
  if (/[.!?…:"”»)]$/.test(before) || /[:：]\**$/.test(body) || /^\*\*[^*]+:/.test(body)) return true;
  // A short item has no reason to be wrapped, so a label or the name of a part below it begins something of its own.
  return before.length < 60 && (/^[\p{L}&'’. ]{2,30}:\s/u.test(body) || partNamed(body) !== null);
}

/** A marker that is really text: a wrapped dash inside a sentence, or a number that starts a wrapped line. */
export function continuesText(text: string, current: TextBlock | null, marker: RegExpExecArray, body: string): boolean {
  const last = current?.lines.at(-1);
  if (!current || !last) return false;
  const before = text.slice(last.start, last.end);
  if (/[:.!?"”*]$/.test(before))
    return current.kind === 'paragraph' && marker[1] !== undefined && marker[1] !== '1' && !before.endsWith(':');
  if (marker[1] !== undefined) return current.kind === 'paragraph' && marker[1] !== '1';
  return before.length >= 60 && /^\p{Ll}/u.test(body.slice(marker[0].length).trim()) && current.kind === 'paragraph';
}
