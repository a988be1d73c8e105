import type { TakeSummary } from '../../operations/views.ts';
import { formatLonger } from '../design/format.ts';
import { say } from '../../words/say.ts';

/** What changed from one take to a later one, as short phrases; empty when there is nothing to compare. */
export function takeChange(earlier: TakeSummary, later: TakeSummary): string[] {
  const said: string[] = [];
  if (earlier.seconds !== null && later.seconds !== null) {
    const change = Math.round(later.seconds) - Math.round(earlier.seconds);
    if (change !== 0) said.push(formatLonger(change));
  }
  const points = difference(earlier.keyPointsCovered, later.keyPointsCovered);
  if (points > 0) said.push(say('{points, plural, one {# point} other {# points}} more', { points }));
  if (points < 0) said.push(say('{points, plural, one {# point} other {# points}} fewer', { points: -points }));
  const facts = difference(earlier.factsRight, later.factsRight);
  if (facts > 0) said.push(say('{facts, plural, one {# fact} other {# facts}} more', { facts }));
  if (facts < 0) said.push(say('{facts, plural, one {# fact} other {# facts}} fewer', { facts: -facts }));
  return said;
}

const difference = (a: number | null, b: number | null): number => (a === null || b === null ? 0 : b - a);
