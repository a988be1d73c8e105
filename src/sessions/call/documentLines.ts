import { plain } from '../../documents/inline.ts';
import { trimRange } from '../../documents/lines.ts';
import { isPlaceholder, LINE_GUARD } from '../../documents/sessionAnswers.ts';
import { sessionLines } from '../../documents/sessionLines.ts';

/**
 * An answer as a document can hold it: lines without white space at their ends, at most one blank line between them, and
 * nothing where it is only a stand-in such as "tbd". What `writeSession` writes reads back as this.
 */
export function answerInDocument(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(trimmed);
  const kept: string[] = [];
  for (const line of lines) if (line !== '' || (kept.length > 0 && kept.at(-1) !== '')) kept.push(line);
  const answer = kept.join('\n').trim();
  return isPlaceholder(answer) ? '' : answer;
}

/** An answer's lines for a document: those that would be read as its structure are guarded. */
export const guarded = (answer: string): string =>
  answerInDocument(answer)
    .split('\n')
    .map((line) => (line === '' ? '' : guardedLine(line)))
    .join('\n');

/** A line that reads as text, with as little in front as does it: nothing, a backslash, else an invisible comment. */
export function guardedLine(line: string): string {
  const escapes = /^\\[!-/:-@[-`{-~]/.test(line) || line.startsWith(LINE_GUARD);
  if (!escapes && !/^(?:`{3}|~{3})/.test(line) && isText(line)) return line;
  const slashed = `\\${line}`;
  return /^[!-/:-@[-`{-~]/.test(line) && isText(slashed) ? slashed : LINE_GUARD + line;
}

function isText(line: string): boolean {
  const read = sessionLines(line, 0);
  const [only] = read;
  return (
    read.length === 1 &&
    only?.kind === 'text' &&
    !only.quoted &&
    only.content.start === 0 &&
    only.content.end === line.length
  );
}

/** A text of one line, as titles and names are, as a document can hold it: markup off, one space between words. */
export function lineInDocument(text: string): string {
  let line = spaced(text);
  // Markup inside markup comes off layer by layer.
  for (let i = 0; i < 4 && plain(line) !== line; i++) line = spaced(plain(line));
  return plain(line) === line ? line : spaced(line.replace(/[*_`~[\]<>\\=&^]/g, ' '));
}

/** Marks that open a block of code would take everything below into it. */
const spaced = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:`{3,}|~{3,})\s*/, '');

/** A question or an instruction as a document can hold it: its paragraphs, each as a line that reads as text. */
export function paragraphsInDocument(text: string): string {
  return text
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/)
    .map((paragraph) => bareParagraph(lineInDocument(paragraph)))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** Takes off what makes a paragraph a heading, a label of the session or an item: its marks are no part of a question. */
function bareParagraph(paragraph: string): string {
  if (paragraph === '' || isText(paragraph)) return paragraph;
  const bare = paragraph.replace(/^[^\p{L}\p{N}"“„(¿¡£$€]+/u, '').trim();
  if (bare === '' || isText(bare)) return bare;
  const unlabelled = bare
    .replace(/^(?:question|q|answer|a)?\s*#?\s*\d{0,3}\s*[:：.)|–—-]\s*/iu, '')
    .replace(/^([\p{L}\p{N} ]{1,40}?)\s*[:：]\s*/u, '$1, ')
    .trim();
  return unlabelled === '' || isText(unlabelled) ? unlabelled : `“${unlabelled}”`;
}

const trimmed = (line: string): string => {
  const { start, end } = trimRange(line, { start: 0, end: line.length });
  return line.slice(start, end);
};
