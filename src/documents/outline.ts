import type { Block, HeadingBlock, TextBlock } from './blocks.ts';
import { plain } from './inline.ts';
import { labelOf } from './labels.ts';
import { partNamed } from './vocabulary.ts';
import type { StoryPart } from './vocabulary.ts';

/** Words of an item that still reads as a heading of what is nested below it. */
const MOST_WORDS = 14;
/** Parts that show that an outline tells stories. */
const TELLING: ReadonlySet<StoryPart | null> = new Set(['hooks', 'script', 'keyPoints']);

/**
 * The blocks of an outline or mind map, in which everything is an item of one nested list, as those of a guide: what
 * has items below it becomes a heading, what stands under no part a paragraph. Other documents stay as they are.
 */
export function unfoldOutline(text: string, blocks: readonly Block[]): readonly Block[] {
  const headings = blocks.filter((b) => b.kind === 'heading').length;
  if (headings > 1) return blocks;
  const nameOf = (block: TextBlock): string =>
    block.lines.map((line) => plain(text.slice(line.start, line.end))).join(' ');
  const leads = blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'item' || next?.kind !== 'item' || next.level <= block.level || block.lines.length !== 1)
      return false;
    const value = labelOf(text, block.lines[0]!)?.value;
    const said = value !== undefined && /^["“„«]/.test(text.slice(value.start, value.end));
    return !said && nameOf(block).split(/\s+/).length <= MOST_WORDS;
  });
  const tells = blocks.some(
    (block, i) => leads[i] && block.kind === 'item' && block.level > 0 && TELLING.has(partNamed(nameOf(block))),
  );
  if (!tells) return blocks;
  const unfolded: Block[] = [];
  /** The level of the item that named the open part; null outside of parts. */
  let partLevel: number | null = null;
  let part: StoryPart | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'item') {
      unfolded.push(block);
      continue;
    }
    if (partLevel !== null && block.level <= partLevel) partLevel = null;
    if (partLevel !== null) {
      unfolded.push(part === 'script' ? asParagraph(block) : { ...block, level: block.level - partLevel - 1 });
    } else if (leads[index] && !block.box) {
      part = partNamed(nameOf(block));
      if (part) partLevel = block.level;
      unfolded.push(asHeading(block, headings));
    } else unfolded.push(block.box ? block : asParagraph(block));
  }
  return unfolded;
}

const asHeading = (block: TextBlock, above: number): HeadingBlock => ({
  kind: 'heading',
  depth: Math.min(6, block.level + 1 + above),
  content: block.lines[0]!,
  range: block.range,
});

const asParagraph = (block: TextBlock): TextBlock => ({
  ...block,
  kind: 'paragraph',
  level: 0,
  ordered: false,
  number: null,
  indented: false,
});
