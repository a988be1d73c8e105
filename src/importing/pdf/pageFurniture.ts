import { plainOf, type Segment } from './pdfText.ts';

const PAGE_NUMBER = /^(?:[-–—|\s]*)(?:(?:page|seite|p\.?)\s*)?\d{1,4}(?:\s*(?:of|von|\/|\|)\s*\d{1,4})?(?:[-–—|\s]*)$/i;
/** Of the page's height, at its top and its bottom. */
const EDGE = 0.12;

/**
 * Leaves out page numbers, and lines that come again at the same place of at least half of the pages: running heads and
 * feet. `heights` are the pages' own, by number.
 */
export function withoutFurniture(
  segments: readonly Segment[],
  heights: ReadonlyMap<number, number>,
): { readonly kept: readonly Segment[]; readonly dropped: number } {
  const atEdge = ({ page, y }: Segment) => {
    const height = heights.get(page) ?? 842;
    return y < height * EDGE || y > height * (1 - EDGE);
  };
  const masked = (segment: Segment) => `${Math.round(segment.y / 4)} ${plainOf(segment).replace(/\d+/g, '#')}`;
  const pagesWith = new Map<string, Set<number>>();
  for (const segment of segments.filter(atEdge)) {
    const key = masked(segment);
    pagesWith.set(key, (pagesWith.get(key) ?? new Set()).add(segment.page));
  }
  const least = Math.max(2, heights.size / 2);
  const kept = segments.filter(
    (segment) =>
      !atEdge(segment) || !(PAGE_NUMBER.test(plainOf(segment)) || (pagesWith.get(masked(segment))?.size ?? 0) >= least),
  );
  return { kept, dropped: segments.length - kept.length };
}
