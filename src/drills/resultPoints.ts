import type { Story } from '../stories/model.ts';
import { isConnectionPoint } from '../takes/company.ts';
import type { PartName } from '../takes/model.ts';
import { partsInOrder } from '../takes/parts/labelPart.ts';
import { PARTS } from '../takes/parts/partNames.ts';

/** A key point with the part of the story that its label and its place say it tells. */
export interface PlacedPoint {
  readonly index: number;
  readonly label: string;
  readonly text: string;
  readonly part: PartName;
}

/** A story's key points but for the connection, in their order. Without a word in the label they count as what was done. */
export function placedPoints(story: Story): readonly PlacedPoint[] {
  const parts = partsInOrder(story.keyPoints.map(({ label }) => label));
  return story.keyPoints
    .map(({ label, text }, index) => ({ index, label, text, part: PARTS[parts[index] ?? PARTS.indexOf('action')]! }))
    .filter((point) => point.part !== 'connection' && !isConnectionPoint(story, point));
}

const NAMED_SO = /\b(?:results?|outcomes?|impact)\b/i;

/**
 * Which key points tell how it ended: those whose label says just that, else those whose label is of an end ("lesson",
 * "today"), else the last one. Empty for a story without key points.
 */
export function resultPoints(story: Story): readonly number[] {
  const points = placedPoints(story);
  const named = points.filter(({ label }) => NAMED_SO.test(label));
  const ends = points.filter(({ part }) => part === 'result');
  const found = named.length > 0 ? named : ends.length > 0 ? ends : points.slice(-1);
  return found.map(({ index }) => index);
}

/** Which key points are the connection. */
export const connectionPoints = (story: Story): readonly number[] =>
  story.keyPoints.flatMap((point, index) => (isConnectionPoint(story, point) ? [index] : []));
