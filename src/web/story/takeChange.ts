import type { TakeSummary } from '../../operations/views.ts';
import { formatSeconds } from '../design/format.ts';
import { say } from '../words/say.ts';

/** What changed from one take to a later one, as short phrases; empty when there is nothing to compare. */
export function takeChange(earlier: TakeSummary, later: TakeSummary): string[] {
  const said: string[] = [];
  if (earlier.seconds !== null && later.seconds !== null) {
    const change = Math.round(later.seconds) - Math.round(earlier.seconds);
    if (change !== 0) said.push(`${formatSeconds(Math.abs(change))} ${change > 0 ? 'longer' : 'shorter'}`);
  }
  const points = difference(earlier.keyPointsCovered, later.keyPointsCovered);
  if (points)
    said.push(
      `${say('{count, plural, one {# point} other {# points}}', { count: Math.abs(points) })} ${points > 0 ? 'more' : 'fewer'}`,
    );
  const facts = difference(earlier.factsRight, later.factsRight);
  if (facts)
    said.push(
      `${say('{count, plural, one {# fact} other {# facts}}', { count: Math.abs(facts) })} ${facts > 0 ? 'more' : 'fewer'}`,
    );
  return said;
}

const difference = (a: number | null, b: number | null): number => (a === null || b === null ? 0 : b - a);
