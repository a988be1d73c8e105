import type { HeadingBlock } from './blocks.ts';
import { isConnectionLabel } from './company.ts';
import type { GuidePlace } from './guidePlace.ts';
import { plain } from './inline.ts';
import { isStoryHeading } from './storyEvidence.ts';
import { readStoryHeading } from './storyHeadings.ts';
import { areaNamed, partNamed } from './vocabulary.ts';

/** A heading opens a story, a part of the open one, an area of the guide, or a section that the model does not know. */
export function readHeading(place: GuidePlace, block: HeadingBlock, index: number): void {
  const name = plain(place.slice(block.content));
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
  const heading = readStoryHeading(name);
  if (
    heading &&
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
