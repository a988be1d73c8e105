import type { TextRange } from '../shared/textRange.ts';
import { lineStyle, inTableRow, linesAround, nextPrefix } from './lineStyle.ts';
import type { GuideDocument, NamedEntry, SourceDocument, TextEdit } from './model.ts';
import { areaNamed } from './vocabulary.ts';

/** Which of the guide's lists an entry belongs to: Key Names or Key Metrics. */
export type AliasList = 'names' | 'metrics';

// `(also heard as "lee oh", "leo n")`; read with a colon and without quotation marks, too.
const HEARD_AS = /[ \t]*\((?:also )?heard as[:：]?[ \t]+([^()\r\n]+)\)/i;

/** A description without its misheard forms, and these. */
export function readAliases(text: string): { readonly rest: string; readonly aliases: readonly string[] } {
  const found = HEARD_AS.exec(text);
  if (!found) return { rest: text, aliases: [] };
  const aliases = (found[1] ?? '')
    .split(/[,;/]/)
    .map((alias) => alias.replace(/["“”„«»]/g, '').trim())
    .filter((alias) => alias !== '');
  return { rest: (text.slice(0, found.index) + text.slice(found.index + found[0].length)).trim(), aliases };
}

/** Where a line's misheard forms stand when they end it, so that the rest can be read as if they were not there. */
export function aliasesAtEnd(text: string, line: TextRange): TextRange | null {
  const body = text.slice(line.start, line.end);
  const found = HEARD_AS.exec(body);
  if (!found || body.slice(found.index + found[0].length).trim() !== '') return null;
  return { start: line.start + found.index, end: line.end };
}

/** An entry with the misheard forms of its description set apart. */
export function withAliases(entry: NamedEntry): NamedEntry {
  const { rest, aliases } = readAliases(entry.description);
  return aliases.length === 0
    ? entry
    : { ...entry, description: rest, aliases: [...(entry.aliases ?? []), ...aliases] };
}

/** The entry of a list that names a thing, compared by the given fold; null where none does. */
export const entryNaming = (
  entries: readonly NamedEntry[],
  names: readonly string[],
  fold: (text: string) => string,
): NamedEntry | null => {
  const wanted = new Set(names.map((name) => fold(name).trim()));
  return entries.find((entry) => wanted.has(fold(entry.name).trim())) ?? null;
};

/** Adds a misheard form to an entry of the guide: `(also heard as "lee oh")` behind it, or one more in there. */
export function addAlias(document: SourceDocument, entry: NamedEntry, alias: string): TextEdit {
  const { range } = entry;
  const source = document.text.slice(range.start, range.end);
  const there = HEARD_AS.exec(source);
  if (there) {
    const at = range.start + there.index + there[0].length - 1;
    return { range: { start: at, end: at }, text: `, "${alias}"` };
  }
  return { range: { start: range.end, end: range.end }, text: ` (also heard as "${alias}")` };
}

/**
 * Adds an entry with a misheard form to a list of the guide, in the way of the list's other entries; where there is no
 * such list, one is begun as the guide writes its other list, else at the end of the document. With a `story`, it is
 * that one's alone.
 */
export function addAliasEntry(
  document: SourceDocument,
  guide: GuideDocument,
  list: AliasList,
  name: string,
  alias: string,
  story: number | null = null,
): TextEdit {
  const { text } = document;
  const heard = `(also heard as "${alias}")${story === null ? '' : ` (Story ${story})`}`;
  const last = guide[list].at(-1);
  if (last) return { range: lineEnd(text, last.range), text: `\n${entryLike(text, last, name, heard)}` };
  const other = guide[list === 'names' ? 'metrics' : 'names'];
  const heading = other[0] && headingOver(text, other[0], list === 'names' ? 'metrics' : 'names');
  const sample = other.at(-1);
  if (heading && sample) {
    const entry = inTableRow(text, sample.range) ? `- **${name}** ${heard}` : entryLike(text, sample, name, heard);
    const title = heading.line.replace(heading.name, TITLES[list]);
    return list === 'names'
      ? { range: { start: heading.start, end: heading.start }, text: `${title}${heading.gap}${entry}\n\n` }
      : { range: lineEnd(text, sample.range), text: `\n\n${title}${heading.gap}${entry}` };
  }
  const end = text.trimEnd().length;
  const colon = /^#{1,6}[ \t].*[:：][ \t#]*$/m.test(text) ? ':' : '';
  return {
    range: { start: end, end },
    text: `${end === 0 ? '' : '\n\n'}${'#'.repeat(depthOf(text, guide))} ${TITLES[list]}${colon}\n\n- **${name}** ${heard}`,
  };
}

const TITLES: Readonly<Record<AliasList, string>> = {
  names: 'Key Names to Remember',
  metrics: 'Key Metrics to Remember',
};

const lineEnd = (text: string, range: TextRange): TextRange => {
  const { end } = linesAround(text, range);
  return { start: end, end };
};

/** A line as another entry is written: its marker, its bold name, its table cells. */
function entryLike(text: string, entry: NamedEntry, name: string, heard: string): string {
  const source = text.slice(entry.range.start, entry.range.end);
  const mark = /^[ \t]*(\*\*|__)/.exec(source)?.[1] ?? '';
  const named = `${mark}${name}${mark}`;
  if (!inTableRow(text, entry.range)) {
    return `${nextPrefix(lineStyle(text, { start: entry.range.start, end: entry.range.start }).prefix)}${named} ${heard}`;
  }
  const line = linesAround(text, entry.range);
  const row = text.slice(line.start, line.end);
  const cells = row
    .replace(/\\\|/g, '')
    .replace(/^[\s>]*\||\|\s*$/g, '')
    .split('|').length;
  return `| ${named} |${cells > 1 ? ` ${heard} |${'  |'.repeat(cells - 2)}` : ''}`;
}

/** The line that announces the list which an entry stands in. */
function headingOver(text: string, entry: NamedEntry, list: AliasList) {
  let at = linesAround(text, { start: entry.range.start, end: entry.range.start });
  const entryStart = at.start;
  while (at.start > 0) {
    const before = at.start - (text.slice(0, at.start).endsWith('\r\n') ? 2 : 1);
    at = linesAround(text, { start: before, end: before });
    const line = text.slice(at.start, at.end);
    const name = line.replace(/^[\s#>*_]+|[\s#*_:：]+$/g, '');
    if (name === '' || areaNamed(name) !== list) continue;
    const gap = text.slice(at.end, entryStart);
    return { start: at.start, line, name, gap: gap.trim() === '' ? gap : '\n\n' };
  }
  return null;
}

/** As deep as the headings of the guide's stories, so that the list belongs to none of them. */
function depthOf(text: string, guide: GuideDocument): number {
  const depths = guide.stories.flatMap(({ range }) => {
    const marks = range && /^[ \t]*(#{1,6})[ \t]/.exec(text.slice(range.start, range.end))?.[1];
    return marks ? [marks.length] : [];
  });
  return depths.length > 0 ? Math.min(...depths) : 2;
}
