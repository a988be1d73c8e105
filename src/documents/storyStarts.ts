import type { TextRange } from '../shared/textRange.ts';
import type { TextBlock } from './blocks.ts';
import { cardEntry, takeRest } from './cardEntries.ts';
import { isConnectionLabel } from './company.ts';
import { LINE_DEPTH } from './guidePlace.ts';
import type { GuidePlace } from './guidePlace.ts';
import { plain } from './inline.ts';
import { labelOf } from './labels.ts';
import { announcesStory, isStoryHeading } from './storyEvidence.ts';
import { readStoryHeading } from './storyHeadings.ts';
import type { StoryHeading } from './storyHeadings.ts';
import { countedLine, inlineLabels, labelledPart, storyLine } from './storyLines.ts';

/** "- RISK - On-Call Documentation" with its labels below it or behind it: an entry of the card. */
export function beginsCardItem(place: GuidePlace, block: TextBlock, index: number): boolean {
  const first = block.lines[0]!;
  if (place.story && labelledPart(place.text, first, place.naming)) return false;
  if (place.story && place.storyDepth < LINE_DEPTH) return false;
  if (beginsCardLine(place, block, first)) {
    for (const line of block.lines.slice(1)) place.readLine(line, block, index);
    return true;
  }
  const next = place.blocks[index + 1];
  const below = next?.kind === 'item' && next.level > block.level;
  const label = labelOf(place.text, first);
  const whole = readStoryHeading(plain(place.slice(first)));
  if (
    whole &&
    (below || whole.evidence !== 'plain' || block.ordered) &&
    !(label?.value && inlineLabels(place.text, label.value, place.naming).length > 0)
  ) {
    const numbered = block.number !== null && whole.number === null ? { ...whole, number: block.number } : whole;
    place.begin(numbered, block.range, first, LINE_DEPTH);
    for (const line of block.lines.slice(1)) place.readLine(line, block, index);
    return true;
  }
  return false;
}

/** "The queue – 60s – 42 cups an hour": an entry of the card on one line. */
export function beginsCardLine(place: GuidePlace, block: TextBlock, line: TextRange): boolean {
  if (place.area !== 'card' || (place.story && place.storyDepth < LINE_DEPTH)) return false;
  const entry = cardEntry(place.text, line);
  if (!entry) return false;
  const number = entry.heading.number ?? block.number;
  place.begin({ ...entry.heading, number, target: null }, line, entry.title, LINE_DEPTH);
  const story = place.story!;
  if (entry.target.range.start > entry.title.end) place.claims.claim(entry.target.range);
  story.targets.push(entry.target);
  takeRest(place.text, story, entry, (range) => place.claims.claim(range));
  return true;
}

/** The story's heading that an item of a counted list is; null for any other item. */
export function countedItem(place: GuidePlace, block: TextBlock, index: number): StoryHeading | null {
  const first = block.lines[0]!;
  if (!block.ordered || block.level > 0 || block.number === null || place.area === 'card') return null;
  const entryOpen = place.story !== null && place.storyDepth < LINE_DEPTH;
  return countedLine(`${block.number}. ${place.slice(first)}`, {
    firstLine: true,
    entryOpen,
    ...countingAt(place, first, index),
  });
}

/** "Story 2 · about 60 seconds · Values: Care", which says of the story whose heading stands above what that leaves unsaid. */
const COLUMNS = /^[*_]*story\s*#?\s*(\d{1,2})\s+[·•|]\s+\S/iu;

/** Takes the number from such a line. Whether the line was one: it begins no story of its own. */
function numbersStoryAbove(place: GuidePlace, line: TextRange, block: TextBlock, index: number): boolean {
  const { story } = place;
  if (!story || story.heading.number !== null || place.storyDepth >= LINE_DEPTH) return false;
  if (block.lines.length > 1 || place.blocks[index - 1]?.kind !== 'heading') return false;
  const found = COLUMNS.exec(place.slice(line));
  if (!found) return false;
  story.heading = { ...story.heading, number: Number(found[1]) };
  return true;
}

/** The story that a line of a paragraph begins; null for any other line. */
export function storyLineAt(place: GuidePlace, line: TextRange, block: TextBlock, index: number): StoryHeading | null {
  if (numbersStoryAbove(place, line, block, index)) return null;
  if (place.story && isConnectionLabel(labelOf(place.text, line)?.label ?? '', place.company)) return null;
  const scriptDue =
    place.story !== null &&
    place.story.script.length === 0 &&
    place.parts.part === null &&
    place.story.targets.length > 0;
  return storyLine(place.text, line, {
    firstLine: block.lines[0] === line,
    inCard: place.area === 'card',
    entryOpen: place.story !== null && place.storyDepth < LINE_DEPTH,
    numbered:
      place.story !== null &&
      place.area !== 'card' &&
      (place.storyDepth < LINE_DEPTH ? place.story.heading.evidence !== 'plain' : place.story.heading.number !== null),
    scriptDue,
    ...countingAt(place, line, index),
    follows: (heading) =>
      isStoryHeading(place.text, place.blocks, index, heading, {
        company: place.company,
        inCard: false,
        known: place.reading.drafts,
        line,
      }),
  });
}

/** What a counted line needs to begin a story. */
function countingAt(place: GuidePlace, line: TextRange, index: number) {
  const last = place.reading.drafts.findLast((d) => d.origin === 'section');
  return {
    nextNumber: (last?.heading.number ?? place.reading.drafts.length) + 1,
    announced: () => announcesStory(place.text, place.blocks, index, line, place.company),
  };
}
