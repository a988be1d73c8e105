import { rungsOf, standingOnLadder } from '../../drills/ladder.ts';
import type { LadderStanding, Rung } from '../../drills/model.ts';
import type { Practice, PractisedStory } from './practice.ts';

/** The rungs a story can be told from, most help first. */
export const rungsOfStory = ({ story }: PractisedStory): readonly Rung[] => rungsOf(story);

/** Where a story stands on the ladder, from its takes before an instant. */
export function standingOf(
  { story, takes, reviews }: PractisedStory,
  { now, calendar }: Practice,
  before: number = Infinity,
): LadderStanding {
  const told = takes
    .filter(({ startedAt }) => startedAt < before)
    .map((take) => ({ ...take, review: reviews.get(take.id) ?? null }));
  return standingOnLadder(story, told, Math.min(now, before), calendar).standing;
}
