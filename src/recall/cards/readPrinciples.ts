import { type Block, scanBlocks } from '../../documents/blocks.ts';
import { fold } from '../../language/words.ts';
import type { CardDocument } from './cardDocument.ts';

/** A principle of a company, as a note has it. */
export interface Principle {
  readonly name: string;
  readonly meaning: string;
}

/** Fewer entries are no list of principles. */
const LEAST_PRINCIPLES = 3;
const MOST_NAME_WORDS = 7;
/** So many of the names must be values of stories where the title doesn't say what the note is. */
const LEAST_KNOWN = 2;
const TITLE =
  /\b(?:principles?|values?|tenets?|beliefs?|credo|culture|leadership|how we work|what we (?:value|believe)|code of)\b/i;

/**
 * The principles of a note whose title says that it has some, or whose entries are values of the stories: its headings
 * with the text below, or its list of names with what they mean. Empty for any other note.
 *
 * @param values of the workspace's stories
 */
export function readPrinciples({ source, parsed }: CardDocument, values: readonly string[]): Principle[] {
  if (parsed.kind !== 'note') return [];
  const blocks = scanBlocks(source.text);
  const known = new Set(values.map(fold));
  const isMeant = (found: readonly Principle[]): boolean =>
    found.length >= LEAST_PRINCIPLES &&
    (TITLE.test(parsed.title) ||
      TITLE.test(source.path) ||
      found.filter(({ name }) => known.has(fold(name))).length >= LEAST_KNOWN);
  for (const found of [underHeadings(source.text, blocks), inLists(source.text, blocks)]) {
    const distinct = found.filter(({ name }, i) => found.findIndex((other) => fold(other.name) === fold(name)) === i);
    if (isMeant(distinct)) return distinct;
  }
  return [];
}

const isName = (name: string): boolean =>
  name !== '' && name.split(/\s+/).length <= MOST_NAME_WORDS && !/[?:]$/.test(name);

/** Headings of one depth, each with the paragraph that follows. */
function underHeadings(text: string, blocks: readonly Block[]): Principle[] {
  const byDepth = new Map<number, Principle[]>();
  blocks.forEach((block, i) => {
    if (block.kind !== 'heading') return;
    const next = blocks[i + 1];
    const name = plain(text.slice(block.content.start, block.content.end)).replace(
      /^(?:\d+[.)]|principle \d+:?)\s*/i,
      '',
    );
    if (!next || (next.kind !== 'paragraph' && next.kind !== 'item') || !isName(name)) return;
    const meaning = linesOf(text, next);
    if (meaning !== '') byDepth.set(block.depth, [...(byDepth.get(block.depth) ?? []), { name, meaning }]);
  });
  return [...byDepth.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** "- **Name** – meaning", "1. Name: meaning", and paragraphs that begin with a name in bold. */
function inLists(text: string, blocks: readonly Block[]): Principle[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'item' && block.kind !== 'paragraph') return [];
    const line = block.lines.map(({ start, end }) => text.slice(start, end)).join(' ');
    const match =
      /^(?:\*\*|__)(.+?)[:.]?(?:\*\*|__)\s*[:.–—-]*\s*(.+)$/u.exec(line) ??
      (block.kind === 'item' ? /^([^:–—]{2,60}?)\s*(?::|\s[–—-])\s+(.+)$/u.exec(line) : null);
    if (!match) return [];
    const name = plain(match[1]!);
    return isName(name) ? [{ name, meaning: plain(match[2]!) }] : [];
  });
}

const linesOf = (text: string, block: Extract<Block, { kind: 'paragraph' | 'item' }>): string =>
  plain(block.lines.map(({ start, end }) => text.slice(start, end)).join(' '));

const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
