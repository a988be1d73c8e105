import type { LadderStanding, Rung } from '../../drills/model.ts';
import { zoneAt } from '../../takes/targetZone.ts';
import type { Practice, PractisedStory } from './practice.ts';

export type Standing = Pick<LadderStanding, 'rung' | 'offBook' | 'offBookDays' | 'offBookDaysNeeded'>;

const RUNGS: readonly Rung[] = ['script', 'keyPoints', 'facts', 'hook', 'nothing'];
const OFF_BOOK_DAYS = 2;
const COVERED_FROM = 0.8;

/** The rungs a story can be told from, most help first. */
export const rungsOf = ({ story }: PractisedStory): readonly Rung[] =>
  RUNGS.filter(
    (rung) =>
      rung === 'nothing' ||
      (rung === 'script' && story.script !== null) ||
      (rung === 'keyPoints' && story.keyPoints.length > 0) ||
      (rung === 'facts' && story.facts.some(({ key }) => key)) ||
      (rung === 'hook' && story.hooks.length > 0),
  );

/** Where a story stands on the ladder, from its takes before an instant. */
export function standingOf(practised: PractisedStory, practice: Practice, before: number = Infinity): Standing {
  const rungs = rungsOf(practised);
  let place = 0;
  const days = new Set<string>();
  for (const take of practised.takes.filter(({ startedAt }) => startedAt < before).toReversed()) {
    const points = take.keyPointsTotal ? take.keyPointsCovered! / take.keyPointsTotal : null;
    const inTime = take.seconds === null || zoneAt(take.seconds, practised.story.targetSeconds) !== 'over';
    const passed = points !== null && points >= COVERED_FROM && take.factsWrong === 0 && inTime;
    const at = rungs.indexOf(take.cue);
    if (passed && at >= place) place = Math.min(rungs.length - 1, at + 1);
    else if (points !== null && !passed && at <= place) place = Math.max(0, place - 1);
    if (passed && take.cue === 'nothing') days.add(practice.dayOf(take.startedAt));
  }
  return {
    rung: rungs[place] ?? 'nothing',
    offBook: days.size >= OFF_BOOK_DAYS,
    offBookDays: Math.min(OFF_BOOK_DAYS, days.size),
    offBookDaysNeeded: OFF_BOOK_DAYS,
  };
}
