import type { Outline } from '../outline.ts';
import type { Clause } from '../text/clauses.ts';
import type { Features } from './chain.ts';
import { partOfLabel } from './labelPart.ts';

const LABEL_NAMES = ['labelSituation', 'labelTask', 'labelAction', 'labelResult', 'labelConnection'] as const;

/** What the key points that a stretch of the script tells say about it: their rank, and the part their labels name. */
export function pointFeatures(outline: Outline, stretches: readonly Clause[]): Features[] {
  const { clauses } = outline.script;
  const ranked = outline.points.filter((point) => !point.isConnection);
  return stretches.map((stretch) => {
    const features: Record<string, number> = {};
    const told = outline.points.filter((point) =>
      point.scriptClauses.some(
        (c) => (clauses[c]?.startWord ?? 0) < stretch.endWord && stretch.startWord < (clauses[c]?.endWord ?? 0),
      ),
    );
    for (const point of told) {
      const label = partOfLabel(point.label);
      const names = point.isConnection
        ? ['pointLink']
        : [rankName(ranked.indexOf(point), ranked.length), ...(label === null ? [] : [LABEL_NAMES[label] ?? ''])];
      for (const name of names) features[name] = (features[name] ?? 0) + 1 / told.length;
    }
    return features;
  });
}

/** The first points set the scene and the task, whatever they are called; the last ones tell what came of it. */
const rankName = (rank: number, count: number): string =>
  rank < 3
    ? `point${rank + 1}`
    : rank === count - 1
      ? 'pointLast'
      : rank === count - 2
        ? 'pointLastButOne'
        : 'pointMiddle';
