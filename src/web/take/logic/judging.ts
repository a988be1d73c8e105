import type { KeyPointReview } from '../../../takes/model.ts';
import type { PointVerdict } from '../../../takes/judgements.ts';
import { say } from '../../../words/say.ts';

/** The person's verdict on a point; null where they gave none. */
export const verdictOf = (point: KeyPointReview): PointVerdict | null =>
  point.judgedBy !== 'person' ? null : point.status === 'covered' ? 'said' : 'not-said';

/** A point as it will be once a verdict is kept, or taken back. */
export function withVerdict(point: KeyPointReview, verdict: PointVerdict | null): KeyPointReview {
  const { judgedBy: _, ruled, ...rest } = point;
  const byRules = ruled ?? point.status;
  if (verdict === null) return { ...rest, status: byRules };
  return { ...rest, status: verdict === 'said' ? 'covered' : 'missed', judgedBy: 'person', ruled: byRules };
}

/** The first unsure point from `from` on, then from the start; null where none is left. */
export function nextUnsure(points: readonly KeyPointReview[], from: number): number | null {
  const isUnsure = (point: KeyPointReview): boolean => point.status === 'unsure';
  const after = points.findIndex((point, index) => index >= from && isUnsure(point));
  if (after >= 0) return after;
  const first = points.findIndex(isUnsure);
  return first >= 0 ? first : null;
}

/** What a screen reader is told after a verdict. */
export function saidOf(point: KeyPointReview, left: number): string {
  const name = point.label || point.text;
  const result =
    point.judgedBy === 'person'
      ? say('{status}, by your word', { status: point.status })
      : say('{status} again', { status: point.status });
  const rest =
    left === 0
      ? say('No unsure point is left.')
      : left === 1
        ? say('One is still unsure.')
        : say('{left} are still unsure.', { left });
  return `${name}: ${result}. ${rest}`;
}
