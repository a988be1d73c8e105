import type { DrillToPlan, PlanRequest, StoryToPlan } from './planRequest.ts';
import { DRILL_ORDER } from './practiceState.ts';

/** For tests: a story of a minute, never told, on its first rung. */
export const storyToPlan = (id: string, more: Partial<StoryToPlan> = {}): StoryToPlan => ({
  id,
  title: `Story ${id}`,
  tellSeconds: 60,
  takes: 0,
  takesWanted: 5,
  lastToldOn: null,
  share: 0,
  standing: { rung: 'script', offBook: false, offBookDays: 0, offBookDaysNeeded: 3 },
  rungs: ['script', 'keyPoints', 'facts', 'hook', 'nothing'],
  ...more,
});

/** For tests: every drill, never done. */
export const drillsToPlan = (): DrillToPlan[] =>
  DRILL_ORDER.map((name) => ({ name, minutes: 3, lastOn: null, lastOutcome: null }));

/** For tests: half an hour a day from Tuesday 3 March 2026 on, ten minutes of it recall, with two stories. */
export const planRequest = (more: Partial<PlanRequest> = {}): PlanRequest => ({
  today: '2026-03-03',
  interviews: [],
  minutesOn: () => 30,
  recallMinutesOn: () => 10,
  stories: [storyToPlan('ferry'), storyToPlan('orchard')],
  drills: drillsToPlan(),
  canCall: true,
  errands: [],
  serves: [],
  startedOn: null,
  daysInARow: 0,
  ...more,
});
