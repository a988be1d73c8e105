import type { TextRange } from '../shared/textRange.ts';
import type { Block } from './blocks.ts';
import { plain } from './inline.ts';
import { labelOf } from './labels.ts';
import { areaNamed } from './vocabulary.ts';

/** Whether no other heading or label opens a list of this kind, and no heading as high as the story's follows. */
export function isOnlyList(
  text: string,
  blocks: readonly Block[],
  index: number,
  area: 'names' | 'metrics',
  storyDepth: number,
): boolean {
  const slice = (range: TextRange): string => text.slice(range.start, range.end);
  const opens = (block: Block): boolean => {
    if (block.kind === 'heading') return areaNamed(plain(slice(block.content))) === area;
    if (block.kind !== 'paragraph') return false;
    return block.lines.some((line) => {
      const label = line.end - line.start <= 60 ? labelOf(text, line) : null;
      return label !== null && label.value.start >= label.value.end && areaNamed(label.label) === area;
    });
  };
  const follows = (block: Block): boolean =>
    block.kind === 'heading' && block.depth <= storyDepth && areaNamed(plain(slice(block.content))) === null;
  return !blocks.some((block, at) => (at !== index && opens(block)) || (at > index && follows(block)));
}
