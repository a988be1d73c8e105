import type { TakeSummary } from '../../operations/views.ts';
import { formatSeconds, plural } from '../design/format.ts';

/** What changed from one take to a later one, as short phrases; empty when there is nothing to compare. */
export function takeChange(earlier: TakeSummary, later: TakeSummary): string[] {
  const said: string[] = [];
  if (earlier.seconds !== null && later.seconds !== null) {
    const change = Math.round(later.seconds) - Math.round(earlier.seconds);
    if (change !== 0) said.push(`${formatSeconds(Math.abs(change))} ${change > 0 ? 'longer' : 'shorter'}`);
  }
  const points = difference(earlier.keyPointsCovered, later.keyPointsCovered);
  if (points) said.push(`${plural(Math.abs(points), 'point')} ${points > 0 ? 'more' : 'fewer'}`);
  const facts = difference(earlier.factsRight, later.factsRight);
  if (facts) said.push(`${plural(Math.abs(facts), 'fact')} ${facts > 0 ? 'more' : 'fewer'}`);
  return said;
}

const difference = (a: number | null, b: number | null): number => (a === null || b === null ? 0 : b - a);
