import type { Outline, PointOutline } from '../outline.ts';
import type { Told } from '../told.ts';

/** Points at a story's end that show whether a take has come so far. */
const LAST_POINTS = 2;
/** So much of an earlier point must be said for a take to be one of this story. */
const OF_THIS_STORY = 0.4;
/** What is counted where nothing can be told from the points. */
const UNKNOWN = 0.5;

/** How much of what a story's last points say, its link to a company aside, a take has said: 0 to 1. */
export function endReached(outline: Outline, take: Told): number {
  const points = outline.points.filter((point) => !point.isConnection);
  const share = (of: readonly PointOutline[]): number => Math.max(0, ...of.map((point) => shareSaid(point, take)));
  if (points.length <= LAST_POINTS || share(points.slice(0, -LAST_POINTS)) < OF_THIS_STORY) return UNKNOWN;
  return share(points.slice(-LAST_POINTS));
}

function shareSaid(point: PointOutline, take: Told): number {
  let all = 0;
  let said = 0;
  point.ideas.forEach((idea, at) => {
    const weight = point.weights[at] ?? 0;
    all += weight;
    const isSaid =
      take.index.has(idea.stem) ||
      idea.classes.some((group) => take.index.has(`~${group}`)) ||
      (idea.value !== null && take.index.has('#') && take.ideas.some(({ value }) => value === idea.value));
    if (isSaid) said += weight;
  });
  return all === 0 ? 1 : said / all;
}
