import type { TextRange } from '../shared/textRange.ts';
import { evidenceRanges } from './evidenceRanges.ts';
import { familiaritiesOf, type Familiarity } from './familiarity.ts';
import { isDoubtful } from './keyPointDoubts.ts';
import { COVERED_MODEL, POINT_BORDERS, TOLD_MODEL } from './keyPointWeights.ts';
import { chanceOf } from './logistic.ts';
import type { KeyPointReview, KeyPointStatus } from './model.ts';
import type { Outline, PointOutline } from './outline.ts';
import { gatherEvidence, type PointEvidence } from './pointEvidence.ts';
import { rangeOfWords, type Told } from './told.ts';

/** How a take told each key point. */
export function reviewKeyPoints(outline: Outline, take: Told): KeyPointReview[] {
  const evidence = gatherEvidence(outline, take);
  const familiarity = familiaritiesOf(outline, take);
  return outline.points.map((point, p) => {
    const found = evidence[p]!;
    const chances = chancesFor(found, familiarity);
    const status = statusOf(take, found, chances);
    const ranges = status === 'missed' ? [] : rangesOf(take, point, found);
    return {
      label: point.label,
      text: point.text,
      status,
      closeness: status === 'covered' ? chances.covered : Math.min(chances.told, POINT_BORDERS.covered),
      evidence: ranges.map((range) => ({ text: take.text.slice(range.start, range.end), range })),
    };
  });
}

/** The words that carry a point; where none does by itself, the clause that may tell it in other words. */
function rangesOf(take: Told, point: PointOutline, found: PointEvidence): readonly TextRange[] {
  const ranges = evidenceRanges(take, point, found.carried);
  if (ranges.length > 0 || found.clause === null) return ranges;
  return [rangeOfWords(take, found.clause.startWord, found.clause.endWord)];
}

/** How likely a take told a point, 0 to 1. */
export interface PointChances {
  /** By its words and what they mean alone: nothing else may cover a point. */
  readonly covered: number;
  /** By the place that is left for it in the order, and by what kind of take this is, too: enough for asking. */
  readonly told: number;
}

/**
 * The chances by fitted models, as far as the take is of this story at all: a doubt about that weighs more where a point
 * would be credited than where the person is only asked.
 */
export const chancesFor = (
  found: PointEvidence,
  familiarity: Familiarity,
  models = { covered: COVERED_MODEL, told: TOLD_MODEL },
): PointChances => ({
  covered: familiarity.credited ** 2 * chanceOf(models.covered, found),
  told: familiarity.asked * chanceOf(models.told, found),
});

/** What the chances amount to; where there is reason for doubt, a point is asked about instead of covered. */
export function statusOf(
  take: Told,
  found: PointEvidence,
  chances: PointChances,
  borders: { readonly covered: number; readonly missed: number } = POINT_BORDERS,
): KeyPointStatus {
  if (chances.covered >= borders.covered) return isDoubtful(take, found) ? 'unsure' : 'covered';
  return chances.told >= borders.missed ? 'unsure' : 'missed';
}
