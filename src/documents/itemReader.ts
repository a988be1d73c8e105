import type { TextBlock } from './blocks.ts';
import { LINE_DEPTH } from './guidePlace.ts';
import type { GuidePlace } from './guidePlace.ts';
import { labelledPart } from './storyLines.ts';
import { beginsCardItem, countedItem } from './storyStarts.ts';

/** An item of a list begins a story, gives or opens a part of one, or belongs to what is open. */
export function readItem(place: GuidePlace, block: TextBlock, index: number): void {
  const first = block.lines[0]!;
  if (place.area === 'card' && block.level === 0 && beginsCardItem(place, block, index)) return;
  const counted = countedItem(place, block, index);
  if (counted) {
    place.begin(counted, block.range, first, LINE_DEPTH);
    for (const line of block.lines.slice(1)) place.readLine(line, block, index);
    return;
  }
  const opened = place.parts.part === null || place.parts.part === 'notes' || place.parts.level >= block.level;
  const label = place.story && opened ? labelledPart(place.text, first, place.naming) : null;
  if (place.story && label) {
    place.parts.apply(
      place.story,
      label.part,
      label.line.label,
      [label.line.value, ...block.lines.slice(1)],
      block.level,
      {
        start: first.start,
        end: block.lines.at(-1)!.end,
      },
    );
    return;
  }
  if (place.story && place.parts.level >= block.level && place.parts.part !== null) place.parts.part = null;
  place.put(block, block.lines, index);
}
