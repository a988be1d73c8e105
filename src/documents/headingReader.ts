import type { HeadingBlock } from './blocks.ts';
import { isConnectionLabel } from './company.ts';
import type { GuidePlace } from './guidePlace.ts';
import { plain } from './inline.ts';
import { isStoryHeading } from './storyEvidence.ts';
import { readStoryHeading, withTargetInBrackets } from './storyHeadings.ts';
import type { StoryDraft } from './storyDraft.ts';
import { areaNamed, partNamed } from './vocabulary.ts';
import type { GuideArea, StoryPart } from './vocabulary.ts';

/** A heading opens a story, a part of the open one, an area of the guide, or a section that the model does not know. */
export function readHeading(place: GuidePlace, block: HeadingBlock, index: number): void {
  const name = plain(withTargetInBrackets(place.slice(block.content)));
  const part = partNamed(name) ?? (place.story && isConnectionLabel(name, place.company) ? 'connection' : null);
  const area = areaNamed(name);
  const inside = place.story !== null && block.depth > place.storyDepth;
  if ((area === 'names' || area === 'metrics') && place.isForAll(area, index)) {
    place.parts.claimStructure(block.content);
    place.enter(area, block.depth);
    return;
  }
  if (place.story && part && (inside || (area === null && !['notes', 'star', 'title', 'category'].includes(part)))) {
    place.parts.openByHeading(place.story, part, block);
    return;
  }
  const own = inside ? ownList(place, area, index) : null;
  if (place.story && own) {
    place.parts.openByHeading(place.story, own, block);
    return;
  }
  const heading = readStoryHeading(name);
  if (
    heading &&
    !(inside && heading.evidence === 'plain' && isAnnounced(place.story!)) &&
    isStoryHeading(place.text, place.blocks, index, heading, {
      company: place.company,
      inCard: place.area === 'card' && block.depth > place.areaDepth,
      known: place.reading.drafts,
    })
  ) {
    if (place.area && block.depth <= place.areaDepth) place.area = null;
    if (place.area !== 'card') place.area = null;
    place.begin(heading, block.range, block.content, block.depth);
    return;
  }
  if (area) {
    place.parts.claimStructure(block.content);
    place.enter(area, block.depth);
    return;
  }
  if (inside) {
    place.parts.wander();
    return;
  }
  place.section = name.replace(/\s*[:：]\s*$/, '');
  place.sectionRange = block.content;
  place.story = null;
  place.parts.part = null;
  if (place.area && block.depth > place.areaDepth) {
    if (place.area === 'emergency') {
      place.claims.claim(block.content);
      place.reading.emergency.push({ situation: place.section, phrases: [] });
    }
    return;
  }
  place.area = null;
}

/**
 * What a list that guides have for all stories is inside a story: its people, its numbers, and without boxes to tick its
 * points. Null for any other area.
 */
function ownList(place: GuidePlace, area: GuideArea | null, index: number): StoryPart | null {
  if (area === 'names') return 'keyPeople';
  if (area === 'metrics') return 'keyNumbers';
  const first = place.blocks[index + 1];
  return area === 'checklist' && first?.kind === 'item' && !first.box && place.story?.keyPoints.length === 0
    ? 'keyPoints'
    : null;
}

/** Below "Story 2: The Van", a heading that does not say that it is a story is a part with a name of the person's own. */
const isAnnounced = ({ origin, heading }: StoryDraft): boolean =>
  origin === 'section' && heading.evidence === 'named' && heading.number !== null && heading.ownTitle;
