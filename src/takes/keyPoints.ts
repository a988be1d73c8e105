import type { Evidence, KeyPointReview, KeyPointStatus } from './model.ts';
import type { Outline, PointOutline } from './outline.ts';
import { type Carried, carriedIn } from './recall.ts';
import { rangeOfWords, type Told } from './told.ts';

/** Share of a point's meaning from which it counts as told. */
export const COVERED_FROM = 0.4;
/** Below it a point counts as missed; between the two the person is asked. */
export const MISSED_BELOW = 0.22;

/** How a take told each key point. */
export function reviewKeyPoints(outline: Outline, take: Told): KeyPointReview[] {
  return outline.points.map((point) => reviewPoint(point, take));
}

function reviewPoint(point: PointOutline, take: Told): KeyPointReview {
  const ofPoint = carriedIn(take, point.ideas, point.weights, windowFor(point.ideas.length));
  const ofScript = carriedIn(take, point.scriptIdeas, point.scriptWeights, windowFor(point.scriptIdeas.length));
  const closeness = point.scriptIdeas.length === 0 ? ofPoint.share : 0.6 * ofPoint.share + 0.4 * ofScript.share;
  const status: KeyPointStatus =
    closeness >= COVERED_FROM ? 'covered' : closeness >= MISSED_BELOW ? 'unsure' : 'missed';
  return {
    label: point.label,
    text: point.text,
    status,
    closeness,
    evidence: status === 'missed' ? [] : evidenceOf(take, [ofPoint, ofScript]),
  };
}

const windowFor = (ideas: number): number => Math.max(24, ideas * 5);

function evidenceOf(take: Told, carried: readonly Carried[]): Evidence[] {
  const best = carried.filter((c) => c.endWord > c.startWord).sort((a, b) => b.share - a.share)[0];
  if (!best) return [];
  const range = rangeOfWords(take, best.startWord, best.endWord);
  return [{ text: take.text.slice(range.start, range.end), range }];
}
