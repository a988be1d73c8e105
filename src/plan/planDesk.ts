import type { DrillName } from '../drills/model.ts';
import type { DayToPlan } from './dayKinds.ts';
import type { ErrandToPlan, PlanRequest } from './planRequest.ts';
import { type DrillAhead, owedOf, type StoryAhead, storyAhead } from './practiceState.ts';

/** What changes while days are filled one after the other. */
export interface PlanDesk {
  readonly request: PlanRequest;
  readonly days: readonly DayToPlan[];
  readonly stories: readonly StoryAhead[];
  readonly drills: readonly DrillAhead[];
  /** What has found no day yet. */
  readonly errands: ErrandToPlan[];
  readonly calls: { readonly wanted: number; planned: number };
  /** How often a drill was planned with a story. */
  readonly drilled: Map<DrillName, Map<string, number>>;
}

export const planDesk = (request: PlanRequest, days: readonly DayToPlan[]): PlanDesk => ({
  request,
  days,
  stories: request.stories.map(storyAhead),
  drills: request.drills.map((drill): DrillAhead => ({ drill, lastOn: drill.lastOn, runs: 0 })),
  errands: [...request.errands],
  calls: { wanted: request.canCall ? days.filter(({ call }) => call !== null).length : 0, planned: 0 },
  drilled: new Map(),
});

/** Days of practice from a day on, before the next interview. */
export function practiceDaysFrom({ days }: PlanDesk, day: DayToPlan): number {
  let left = 0;
  for (let i = days.findIndex(({ on }) => on === day.on); i < days.length && days[i]!.kind !== 'interview'; i++)
    if (days[i]!.kind === 'practice') left++;
  return left;
}

/** How many tellings a day should have, so that those still wanted are spread evenly over the days to the next interview. */
export function tellingsOn(desk: PlanDesk, day: DayToPlan): number {
  const owed = desk.stories.reduce((sum, story) => sum + owedOf(story), 0);
  return owed === 0 ? 0 : Math.ceil(owed / Math.max(1, practiceDaysFrom(desk, day)));
}
