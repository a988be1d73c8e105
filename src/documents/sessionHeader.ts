import type { Located, TextRange } from '../shared/textRange.ts';
import type { Claims } from './claims.ts';
import { findDate } from './dates.ts';
import { located, plain } from './inline.ts';
import type { SessionLine } from './sessionLines.ts';
import { tableCells } from './tables.ts';

export interface SessionHeader {
  date: string | null;
  interviewer: { name: string; title: string | null } | null;
  role: string | null;
}

/** Takes a label's value into the header; false where the header does not hold all of it, so that its line stays shown. */
export function readMeta(header: SessionHeader, name: string, value: string): boolean {
  const written = plain(value).trim();
  if (written === '') return false;
  if (/date|^when$/i.test(name)) {
    if (header.date !== null) return false;
    const found = findDate(written);
    // Words beside the date would be lost in an ISO date; weekdays and the like are no loss.
    const beside = found ? written.slice(0, found.start) + written.slice(found.end) : '';
    header.date = found?.iso ?? written;
    return /^[\s,.()]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|on|at|the)?[\s,.()]*$/i.test(
      beside,
    );
  }
  if (/interview|recruiter|manager|panel|^(?:with|partner|coach)$/i.test(name)) {
    if (header.interviewer) return false;
    header.interviewer = personOf(written);
    return true;
  }
  if (/^(?:role|position|job|job title|post|vacancy)$/i.test(name)) {
    if (header.role !== null) return false;
    header.role = written;
    return true;
  }
  return false;
}

/** "Alice Chiang (Recruiter)", "Alice Chiang, Recruiter", "Alice Chiang - Recruiter". */
export function personOf(written: string): { name: string; title: string | null } {
  const bracket = /^(.+?)\s*[([](.+)[)\]]\s*$/.exec(written) ?? /^(.+?)\s*(?:,|\s[-–—|]\s)\s*(.+)$/.exec(written);
  return bracket ? { name: bracket[1]!.trim(), title: bracket[2]!.trim() } : { name: written, title: null };
}

/** "| Date | May 31, 2025 |" as a label and its value. */
export function readMetaRow(text: string, header: SessionHeader, row: SessionLine, claims: Claims): void {
  const cells = tableCells(text, row.range);
  const [name, value] = cells;
  if (!name || !value) return;
  const key = plain(text.slice(name.start, name.end))
    .replace(/\s*[:：]\s*$/, '')
    .trim();
  if (
    /^(?:(?:session |interview )?date|when|interviewer|recruiter|role|position|job|job title)$/i.test(key) &&
    readMeta(header, key, text.slice(value.start, value.end))
  ) {
    claims.claimAll([name, value]);
  }
}

/** Front matter lines such as "date: 2025-05-31". Returns the title, if one is given. */
export function readFrontMatter(text: string, content: TextRange, header: SessionHeader): string | null {
  let title: string | null = null;
  for (const line of text.slice(content.start, content.end).split(/\r\n|\r|\n/)) {
    const pair = /^([\w -]+?)\s*[:=]\s*["']?(.*?)["']?\s*$/.exec(line);
    if (!pair?.[1] || !pair[2]) continue;
    if (/^title$/i.test(pair[1])) title = pair[2];
    else if (/^(?:date|interviewer|recruiter|role|position|job)$/i.test(pair[1])) readMeta(header, pair[1], pair[2]);
  }
  return title;
}

/** Lines as one text: soft line breaks as spaces, blank lines as paragraph breaks. */
export function flowing(text: string, lines: readonly SessionLine[]): Located | null {
  const paragraphs: TextRange[][] = [[]];
  for (const line of lines) {
    if (line.kind === 'blank') paragraphs.push([]);
    else paragraphs.at(-1)!.push(line.content);
  }
  const pieces = paragraphs.filter((p) => p.length > 0).map((p) => located(text, p));
  const first = pieces[0];
  if (!first) return null;
  return {
    text: pieces.map((p) => p.text).join('\n\n'),
    range: { start: first.range.start, end: pieces.at(-1)!.range.end },
  };
}
