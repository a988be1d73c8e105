import type { TextRange } from '../shared/textRange.ts';
import type { Block } from './blocks.ts';
import type { Claims } from './claims.ts';
import { plain } from './inline.ts';
import { sourceOf, trimRange } from './lines.ts';
import type { Passage } from './model.ts';

/** Letters, digits and pictures are content; dashes, pipes and lone marks are not. */
const CONTENT = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Sc}]/u;

/**
 * Every stretch of the document that has no place in the model, as passages in order. Neighbours under one
 * heading become one passage. By construction nothing can be dropped: what is not claimed is returned.
 */
export function unplacedPassages(
  text: string,
  blocks: readonly Block[],
  claims: Claims,
  edges: readonly number[],
): Passage[] {
  const passages: { heading: string | null; start: number; end: number; bodyStart: number }[] = [];
  let heading: string | null = null;
  let lastWhole = false;
  const splits = new Set(edges);
  for (const block of blocks) {
    const contents = contentsOf(block);
    const free = contents
      .flatMap((c) => claims.unclaimed(c).map((r) => trimRange(text, r)))
      .filter((r) => CONTENT.test(text.slice(r.start, r.end)));
    if (block.kind === 'heading')
      heading = plain(text.slice(block.content.start, block.content.end)).replace(/\s*[:：]$/, '');
    if (free.length === 0) {
      if (block.kind !== 'rule') lastWhole = false;
      continue;
    }
    const whole = contents.every((c) => sameLength(claims.unclaimed(c), c));
    if (block.kind === 'heading') {
      if (whole) {
        passages.push({ heading, start: block.range.start, end: block.range.end, bodyStart: block.range.end });
        lastWhole = true;
        continue;
      }
    }
    if (!whole) {
      for (const r of free) passages.push({ heading, start: r.start, end: r.end, bodyStart: r.start });
      lastWhole = false;
      continue;
    }
    const last = passages.at(-1);
    if (
      last &&
      lastWhole &&
      last.heading === heading &&
      ![...splits].some((e) => e > last.start && e <= block.range.start)
    ) {
      if (last.bodyStart === last.end) last.bodyStart = block.range.start;
      last.end = block.range.end;
    } else passages.push({ heading, start: block.range.start, end: block.range.end, bodyStart: block.range.start });
    lastWhole = true;
  }
  return passages.map(({ heading: h, start, end, bodyStart }) => ({
    heading: h,
    text: bodyStart >= end ? '' : sourceOf(text, { start: bodyStart, end }),
    range: { start, end },
  }));
}

const sameLength = (free: readonly TextRange[], content: TextRange): boolean =>
  content.end === content.start || (free[0]?.start === content.start && free[0].end === content.end);

function contentsOf(block: Block): readonly TextRange[] {
  switch (block.kind) {
    case 'heading':
      return [block.content];
    case 'paragraph':
    case 'item':
      return block.lines;
    case 'table':
      return [...(block.header ?? []), ...block.rows.flat()];
    case 'code':
    case 'raw':
      return [block.range];
    case 'rule':
      return [];
  }
}
