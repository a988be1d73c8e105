import type { Located, TextRange } from '../shared/textRange.ts';
import type { Claims } from './claims.ts';
import { plain } from './inline.ts';
import { labelOf } from './labels.ts';
import { trimRange } from './lines.ts';
import type { ReflectionEntry } from './model.ts';
import type { SessionLine } from './sessionLines.ts';
import { answerFrom } from './sessionAnswers.ts';
import { tableCells } from './tables.ts';

interface OpenEntry {
  readonly question: string;
  readonly lines: TextRange[];
  /** Where an answer would go. */
  readonly at: number;
}

/** Reads the lines under the reflection's heading: questions in a list, under labels, in a table, or free text. */
export function readReflection(
  text: string,
  lines: readonly SessionLine[],
  name: string,
  claims: Claims,
): ReflectionEntry[] {
  const entries: OpenEntry[] = [];
  let number = 0;
  const begin = (question: string, whole: TextRange, rest: TextRange): void => {
    claims.claim(whole);
    entries.push({ question: question.trim(), lines: rest.start < rest.end ? [rest] : [], at: whole.end });
  };
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'blank' || line.kind === 'rule') continue;
    const body = text.slice(line.content.start, line.content.end);
    if (line.kind === 'row') {
      const cells = tableCells(text, line.range);
      const [question, answer] = cells;
      const asked = question ? text.slice(question.start, question.end) : '';
      if (cells.every((cell) => /^(?::?-+:?|questions?|answers?|)$/i.test(text.slice(cell.start, cell.end))))
        claims.claimAll(cells);
      else if (question && answer && asked !== '')
        begin(plain(asked), { start: question.start, end: answer.end }, answer);
      continue;
    }
    if (line.kind === 'reflection' || (line.depth <= 6 && line.kind !== 'text')) {
      begin(plain(line.name === '' ? body : line.name).replace(/\s*[:：]$/, ''), line.content, line.value);
      continue;
    }
    if (line.kind === 'answer') {
      const last = entries.at(-1);
      const filled = line.value.start < line.value.end;
      if (last) {
        claims.claim(filled ? line.value : line.content);
        if (filled) {
          claims.claim({ start: line.content.start, end: line.value.start });
          last.lines.push(line.value);
        }
      }
      continue;
    }
    const marker = /^(?:(\d{1,2})[.)]|[-*+•]|q\d*[.:)])\s+/i.exec(body);
    const content = { start: line.content.start + (marker?.[0].length ?? 0), end: line.content.end };
    const entry = entryStart(text, content, marker, number, line.kind === 'question');
    if (entry) {
      if (marker?.[1]) number = Number(marker[1]);
      begin(entry.question, line.content, entry.rest);
      continue;
    }
    const last = entries.at(-1);
    if (last) {
      last.lines.push(line.content);
      claims.claim(line.content);
      continue;
    }
    // An introduction ends with a colon; any other text is the reflection itself.
    const rest = lines.slice(index + 1).some((l) => l.kind !== 'blank');
    if (/[:：][*_]*$/.test(body) && rest) continue;
    claims.claim(line.content);
    entries.push({ question: name, lines: [line.content], at: line.content.start });
  }
  return entries.map((entry) => ({ question: entry.question, answer: answered(text, entry) }));
}

function answered(text: string, entry: OpenEntry): Located {
  const first = entry.lines[0];
  if (!first) return { text: '', range: { start: entry.at, end: entry.at } };
  return answerFrom(text, entry.lines);
}

/** Whether a line asks, and what follows the question on the same line. */
function entryStart(
  text: string,
  content: TextRange,
  marker: RegExpExecArray | null,
  last: number,
  named: boolean,
): { question: string; rest: TextRange } | null {
  const body = text.slice(content.start, content.end);
  const label = labelOf(text, content);
  const numbered = marker?.[1] !== undefined;
  const rest = (start: number): TextRange => trimRange(text, { start, end: content.end });
  if (
    label?.bold &&
    (label.separator === ':' || numbered || label.label.endsWith('?') || label.value.start >= label.value.end)
  ) {
    return { question: plain(label.label), rest: label.value };
  }
  const mark = /^[^?]*\?[*_"”]*/.exec(body)?.[0].length;
  const asks = numbered || named || marker !== null;
  if (mark !== undefined && (asks || mark === body.length))
    return { question: plain(body.slice(0, mark)), rest: rest(content.start + mark) };
  if (label && label.separator === ':' && label.value.start >= label.value.end && asks)
    return { question: label.label, rest: label.value };
  if (
    !marker &&
    label?.separator === ':' &&
    /reflection|overall|thoughts|takeaway|next time|went well|improve/i.test(label.label)
  )
    return { question: label.label, rest: label.value };
  if (numbered && Number(marker?.[1]) === last + 1 && last + 1 > 0)
    return { question: plain(body), rest: rest(content.end) };
  return null;
}
