import type { TextRange } from '../shared/textRange.ts';
import type { Block, TableBlock, TextBlock } from './blocks.ts';
import { GuidePlace } from './guidePlace.ts';
import type { GuideReading } from './guideReading.ts';
import { readTable } from './guideTables.ts';
import { readHeading } from './headingReader.ts';
import { plain } from './inline.ts';
import { readItem } from './itemReader.ts';
import { readParagraph } from './paragraphReader.ts';

/** Reads a guide's blocks in order, remembering which story, part and area it is in. */
export function readGuide(
  text: string,
  blocks: readonly Block[],
  titleRange: TextRange | null,
  company: string | null,
): GuideReading {
  const place = new GuidePlace(text, blocks, company);
  if (titleRange) place.claims.claim(titleRange);
  for (const [index, block] of blocks.entries()) {
    const before = place.story;
    if (block.kind === 'heading') readHeading(place, block, index);
    else if (block.kind === 'table') readTableHere(place, block);
    else if (block.kind === 'rule') readRule(place, index);
    else if (block.kind === 'code' && place.story && place.parts.part === 'script' && place.story.script.length === 0)
      place.story.scriptFence ??= block.content;
    else if (block.kind === 'item' || block.kind === 'paragraph') readTextBlock(place, block, index);
    if (place.story && block.kind !== 'rule' && (place.story === before || place.story.end < block.range.end))
      place.story.end = block.range.end;
  }
  return place.reading;
}

/** A rule ends what a label opened; a heading's part goes on only if text of it could follow. */
function readRule(place: GuidePlace, index: number): void {
  const next = place.blocks[index + 1];
  if (next && next.kind !== 'heading') place.parts.part = place.story && place.parts.part ? 'notes' : null;
}

function readTableHere(place: GuidePlace, block: TableBlock): void {
  const used = readTable(place.text, block, {
    area: place.area,
    story: place.story,
    part: place.parts.part,
    reading: place.reading,
    apply: (draft, part, label, value) => place.parts.apply(draft, part, label, [value], -1),
  });
  if (used === 'cards') place.story = null;
  else if (used) place.parts.listed = true;
}

function readTextBlock(place: GuidePlace, block: TextBlock, index: number): void {
  if (block.lines.length === 0) return;
  if (block.indented && place.parts.part !== 'script') return;
  if (
    block.box &&
    !(
      place.story &&
      (place.parts.part === 'hooks' || place.parts.part === 'keyPoints') &&
      place.parts.level < block.level
    )
  ) {
    place.claims.claimAll(block.lines);
    if (place.section !== null && place.sectionRange) place.claims.claim(place.sectionRange);
    place.reading.checklist.push({
      text: plain(block.lines.map((l) => place.slice(l)).join(' ')),
      checked: block.box.checked,
      section: place.section ?? nearestHeading(place, index),
      range: { start: block.range.start, end: block.lines.at(-1)!.end },
      boxRange: block.box.range,
    });
    return;
  }
  if (block.kind === 'item') readItem(place, block, index);
  else readParagraph(place, block, index);
}

function nearestHeading(place: GuidePlace, index: number): string | null {
  for (let i = index - 1; i >= 0; i--) {
    const block = place.blocks[i]!;
    if (block.kind === 'heading') return plain(place.slice(block.content)).replace(/\s*[:：]\s*$/, '');
  }
  return null;
}
