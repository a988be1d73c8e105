import { assemblePlan } from '../../plan/assemblePlan.ts';
import type { PracticePlan, Readiness, StoryReadiness } from '../../plan/model.ts';
import type { DrillToPlan, ErrandToPlan, PlanRequest, StoryToPlan } from '../../plan/planRequest.ts';
import { DRILL_ORDER } from '../../plan/practiceState.ts';
import { overallReadiness, type ReadyFor, storyReadiness } from '../../plan/readiness.ts';
import { DRILLS } from '../../drills/catalogue.ts';
import type { DrillName } from '../../drills/model.ts';
import { addDays, daysBetween } from '../../recall/schedule/zonedTime.ts';
import { message } from '../../shared/message.ts';
import type { Offbook } from '../offbook.ts';
import { weekdayOf } from '../recall/dayName.ts';
import { checklistItems, servedItems, type StandingItem } from './checklist.ts';
import { errandsOf } from './errands.ts';
import { metErrands } from './metErrands.ts';
import { practiceMinutesOn } from './planSettings.ts';
import { type Practice, type PractisedStory, readPractice } from './practice.ts';
import { recallAhead } from './recallAhead.ts';
import { rungsOfStory, standingOf } from './standings.ts';
import { recallStanding, storyEvidence } from './storyEvidence.ts';

/** Everything that plan, today and their neighbours show, worked out once. */
export interface Assembled {
  readonly practice: Practice;
  readonly items: readonly StandingItem[];
  readonly plan: PracticePlan;
  readonly stories: readonly StoryReadiness[];
  readonly readiness: Readiness;
}

const DRILL_MINUTES: ReadonlyMap<DrillName, number> = new Map(DRILLS.map(({ name, minutes }) => [name, minutes]));
const DEFAULT_TELL_SECONDS = 75;

/** Reads what was done and assembles the plan from it. Nothing is written but what keeps today the same all day. */
export async function assemble(offbook: Offbook): Promise<Assembled> {
  const practice = await readPractice(offbook);
  const recall = await recallStanding(offbook);
  const day = readyFor(practice);
  const items = await checklistItems(offbook, practice, recall.forecast.forAt, day.factsWords);
  const stories = practice.stories.map((each) => storyReadiness(storyEvidence(each, practice, recall), day));
  const recallMinutesOn = await recallAhead(offbook, practice.settings);
  return {
    practice,
    items,
    plan: assemblePlan(planRequest(practice, items, day, recallMinutesOn, await metErrands(offbook, practice))),
    stories,
    readiness: overallReadiness(stories),
  };
}

/** The day that readiness is for. */
export function readyFor({ next, today }: Practice): ReadyFor {
  if (!next) return { on: today, isToday: true, factsWords: message('In a week') };
  const { on } = next.date;
  const ahead = daysBetween(today, on);
  const words =
    ahead === 0
      ? message('Today')
      : ahead === 1
        ? message('Tomorrow')
        : message('On {on}', { on: ahead < 7 ? { weekday: weekdayOf(on) } : { day: on } });
  return { on, isToday: ahead === 0, factsWords: words };
}

function planRequest(
  practice: Practice,
  items: readonly StandingItem[],
  day: ReadyFor,
  recallMinutesOn: (day: string) => number,
  met: readonly ErrandToPlan[],
): PlanRequest {
  const { today, dayStart, dayOf, settings, interviews, stories, recentTakes, drillRuns } = practice;
  const days = practisedDays(practice);
  return {
    today,
    interviews: interviews.map(({ on, stage, over, noted }) => ({ on, stage, over, noted })),
    minutesOn: (on) => practiceMinutesOn(settings, on),
    recallMinutesOn,
    stories: stories.map((each) => storyToPlan(each, practice, day, takesWantedOf(each, items))),
    drills: drillsToPlan(practice),
    canCall: practice.workspace.documents.length > 0,
    errands: errandsOf(practice, items, met),
    serves: servedItems(items),
    doneToday: {
      tellings: countBy(
        recentTakes.filter(({ startedAt, exercise }) => exercise === null && startedAt >= dayStart),
        ({ storyId }) => storyId ?? '',
      ),
      drills: new Set(drillRuns.filter(({ startedAt }) => startedAt >= dayStart).map(({ drill }) => drill)),
    },
    startedOn: recentTakes.length > 0 ? dayOf(recentTakes.at(-1)!.startedAt) : null,
    daysInARow: inARow(days, today),
  };
}

/** What the items of its own guide ask for: of it by name, of every story, else what goes without saying. */
function takesWantedOf({ story, takesWanted }: PractisedStory, items: readonly StandingItem[]): number {
  const wanted = items.flatMap(({ document, goal }) =>
    goal?.goal === 'takes' &&
    document.source.path === story.document &&
    (goal.scope.storyIds?.includes(story.id) ?? true)
      ? goal.wanted
      : [],
  );
  return wanted.length > 0 ? Math.max(...wanted) : takesWanted;
}

function storyToPlan(practised: PractisedStory, practice: Practice, day: ReadyFor, takesWanted: number): StoryToPlan {
  const { story, spoken, takes, takesTotal } = practised;
  const before = takes.filter(({ startedAt }) => startedAt < practice.dayStart);
  const { share } = storyReadiness(storyEvidence(practised, practice, null, practice.dayStart), day);
  return {
    id: story.id,
    title: story.title,
    tellSeconds: Math.max(spoken?.seconds ?? 0, story.targetSeconds?.max ?? 0) || DEFAULT_TELL_SECONDS,
    takes: takesTotal - (takes.length - before.length),
    takesWanted,
    lastToldOn: before[0] ? practice.dayOf(before[0].startedAt) : null,
    share,
    standing: standingOf(practised, practice, practice.dayStart),
    rungs: rungsOfStory(practised),
  };
}

function drillsToPlan({ stories, drillRuns, dayStart, dayOf }: Practice): DrillToPlan[] {
  if (stories.length === 0) return [];
  return DRILL_ORDER.filter((name) => stories.length > 1 || (name !== 'whichStory' && name !== 'transition'))
    .filter((name) => name !== 'hook' || stories.some(({ story }) => story.hooks.length > 0))
    .map((name) => {
      const last = drillRuns.find(({ drill, startedAt }) => drill === name && startedAt < dayStart);
      return {
        name,
        minutes: DRILL_MINUTES.get(name) ?? 3,
        lastOn: last ? dayOf(last.startedAt) : null,
        lastOutcome: last?.review?.outcome ?? null,
      };
    });
}

function practisedDays(practice: Practice): ReadonlySet<string> {
  const { recentTakes, drillRuns, callsHeld, dayOf } = practice;
  return new Set([
    ...recentTakes.map(({ startedAt }) => dayOf(startedAt)),
    ...drillRuns.map(({ startedAt }) => dayOf(startedAt)),
    ...callsHeld.map(dayOf),
  ]);
}

function inARow(days: ReadonlySet<string>, today: string): number {
  let count = 0;
  while (days.has(addDays(today, -1 - count))) count++;
  return count;
}

function countBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}
