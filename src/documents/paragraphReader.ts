import type { TextRange } from '../shared/textRange.ts';
import type { TextBlock } from './blocks.ts';
import { LINE_DEPTH } from './guidePlace.ts';
import type { GuidePlace } from './guidePlace.ts';
import { plain } from './inline.ts';
import { areaLine, bareLabel, inlineLabels, labelledPart, mayOpen } from './storyLines.ts';
import type { LabelledPart } from './storyLines.ts';
import { beginsCardLine, storyLineAt } from './storyStarts.ts';
import { areaNamed } from './vocabulary.ts';
import type { GuideArea, StoryPart } from './vocabulary.ts';

/** Parts whose labelled value may go on in the next lines of its paragraph. */
const RUNS_ON: ReadonlySet<StoryPart> = new Set(['script', 'connection', 'values', 'keyNumbers', 'keyPeople']);

/** A paragraph's lines begin stories, give or open parts and areas, or belong to what is open. */
export function readParagraph(place: GuidePlace, block: TextBlock, index: number): void {
  let rest: TextRange[] = [];
  let labelled: {
    readonly part: StoryPart;
    readonly label: string;
    readonly values: TextRange[];
    readonly whole: TextRange;
  } | null = null;
  const flush = (): void => {
    if (labelled && place.story)
      place.parts.apply(place.story, labelled.part, labelled.label, labelled.values, -1, labelled.whole);
    labelled = null;
    if (rest.length > 0) place.put(block, rest, index);
    rest = [];
  };
  for (const line of block.lines) {
    if (beginsCardLine(place, block, line)) continue;
    const heading = block.quoted ? null : storyLineAt(place, line, block, index);
    if (heading) {
      flush();
      place.begin(heading, line, line, LINE_DEPTH);
      continue;
    }
    const segments = inlineLabels(place.text, line, place.naming);
    for (const segment of segments.length > 1 ? segments : [line]) {
      const label = place.story
        ? (labelledPart(place.text, segment, place.naming) ?? bareLabelAt(place, block, segment, index))
        : null;
      const wide = label && label.line.value.start >= label.line.value.end ? areaNamed(label.line.label) : null;
      if ((wide === 'names' || wide === 'metrics') && place.isForAll(wide, index)) {
        flush();
        place.parts.claimStructure(segment);
        place.enter(wide, LINE_DEPTH);
        continue;
      }
      if (
        label &&
        place.story &&
        mayOpen(
          place.parts.filled ? null : place.parts.part,
          label,
          block.quoted,
          place.parts.listed && block.level === 0,
        )
      ) {
        flush();
        const filled = label.line.value.start < label.line.value.end;
        labelled = {
          part: label.part,
          label: label.line.label,
          values: filled ? [label.line.value] : [],
          whole: segment,
        };
        // Lists of these go line by line; a script or a link may run over several lines.
        if (!filled || !RUNS_ON.has(label.part)) flush();
        continue;
      }
      const area =
        place.story && place.storyDepth < LINE_DEPTH ? null : (areaLine(place.text, segment) ?? bareCard(place, block));
      if (area) {
        flush();
        place.parts.claimStructure(segment);
        place.enter(area, LINE_DEPTH);
      } else if (labelled) labelled.values.push(segment);
      else rest.push(segment);
    }
  }
  flush();
}

/** "Card" or "At a glance" on a line of its own above all stories, as the titles of callouts are. */
function bareCard(place: GuidePlace, block: TextBlock): GuideArea | null {
  if (block.lines.length > 1 || block.quoted || place.reading.drafts.length > 0 || place.area) return null;
  return areaNamed(plain(place.slice(block.lines[0]!))) === 'card' ? 'card' : null;
}

/** A part's name alone on the line that begins something, with text below it. */
function bareLabelAt(place: GuidePlace, block: TextBlock, line: TextRange, index: number): LabelledPart | null {
  const at = block.lines.indexOf(line);
  if (at < 0 || block.level > 0) return null;
  const before = block.lines[at - 1];
  const next = place.blocks[index + 1];
  const overList = at === block.lines.length - 1 && next?.kind === 'item';
  if (before && !overList && !/[.!?:…"”)]$/.test(place.slice(before))) return null;
  const below = at + 1 < block.lines.length || (next !== undefined && next.kind !== 'heading' && next.kind !== 'rule');
  return below ? bareLabel(place.text, line, place.company) : null;
}
