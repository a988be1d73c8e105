import type { DayToPlan } from './dayKinds.ts';
import type { PlanTask } from './model.ts';
import { chooseDrills } from './chooseDrills.ts';
import { message } from '../shared/message.ts';
import { type PlanDesk, practiceDaysFrom, tellingsOn } from './planDesk.ts';
import { daysSince, isStale, needOf, owedOf, tell } from './practiceState.ts';
import {
  callTask,
  cardTask,
  debriefTask,
  drillTask,
  errandTask,
  EVE_HOOKS_MINUTES,
  hooksAloudTask,
  panicCardTask,
  recallTask,
  restTask,
  SHORT_CALL_MINUTES,
  tellMinutes,
  tellTask,
  CALL_MINUTES,
} from './tasks.ts';

/** On the day itself nobody should learn: a last look at cards takes no longer than this. */
const MOST_RECALL_ON_THE_DAY = 5;
/** A story whose script is still to be cut is told after others that need it as much: what goes need not be learnt. */
const WAITS_FOR_ERRAND = 0.2;
/** A third telling of one story on one day adds little. */
const MOST_TELLINGS_OF_ONE = 2;

/** A day's tasks, in the order in which to do them. */
export function fillDay(desk: PlanDesk, day: DayToPlan): PlanTask[] {
  const own = setForDay(desk, day);
  const minutes = own.reduce((sum, task) => sum + task.minutes, 0);
  return [...own, ...fillKind(desk, { ...day, minutes: Math.max(0, day.minutes - minutes) })];
}

/** What the person set for this very day stands on it, whatever kind of day it is. */
function setForDay({ request, errands }: PlanDesk, { on }: DayToPlan): PlanTask[] {
  const set = errands.filter(({ own }) => own?.on === on);
  for (const errand of set) errands.splice(errands.indexOf(errand), 1);
  return set.map((errand) => errandTask(request, on, errand));
}

function fillKind(desk: PlanDesk, day: DayToPlan): PlanTask[] {
  switch (day.kind) {
    case 'interview':
      return interviewDay(desk, day);
    case 'over':
      return afterInterview(desk, day);
    case 'off':
      return [];
    case 'rest':
      return [
        ...recall(desk, day),
        restTask(
          day.on,
          'rest',
          message('Rest from telling today'),
          message('What was practised settles while you leave it alone.'),
        ),
      ];
    case 'eve':
      return eve(desk, day);
    case 'practice':
      return practiceDay(desk, day);
  }
}

function recall({ request }: PlanDesk, { on, daysLeft, kind }: DayToPlan): PlanTask[] {
  const due = Math.ceil(request.recallMinutesOn(on));
  const minutes = kind === 'interview' ? Math.min(due, MOST_RECALL_ON_THE_DAY) : due;
  return minutes > 0 ? [recallTask(request, on, minutes, daysLeft)] : [];
}

/** Adds tasks as long as they fit into the day. */
function fitting(day: DayToPlan, first: readonly PlanTask[]) {
  const tasks = [...first];
  let left = day.minutes - tasks.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    tasks,
    has: (minutes: number): boolean => minutes <= left,
    add(task: PlanTask): boolean {
      if (task.minutes > left) return false;
      tasks.push(task);
      left -= task.minutes;
      return true;
    },
  };
}

function practiceDay(desk: PlanDesk, day: DayToPlan): PlanTask[] {
  const { request, errands, calls } = desk;
  const fill = fitting(day, recall(desk, day));
  // A call is held on its day or not at all, so it goes before what another day can have.
  const call = callOf(desk, day, fill.has);
  if (call) {
    fill.add(callTask(request, day.on, call));
    calls.planned++;
  }
  // One a day, so that the day is for speaking; more where there are more of them than days.
  const most = Math.max(1, Math.ceil(errands.length / Math.max(1, practiceDaysFrom(desk, day))));
  let done = 0;
  for (let i = 0; i < errands.length;) {
    const errand = errands[i]!;
    const mayBe = errand.own ? errand.own.on === null : done < most;
    if (mayBe && fill.add(errandTask(request, day.on, errand))) {
      errands.splice(i, 1);
      if (!errand.own) done++;
    } else i++;
  }
  const told = tellStories(desk, day, fill.add);
  const drills = chooseDrills(desk, day, drillsOn(desk, day, told));
  for (const { drill, story, reason } of drills)
    if (fill.add(drillTask(request, day.on, drill.drill.name, drill.drill.minutes, story, reason))) {
      drill.lastOn = day.on;
      drill.runs++;
      if (story) noteDrilled(desk, drill.drill.name, story.story.id);
    }
  return fill.tasks;
}

function callOf(
  { request }: PlanDesk,
  { call }: DayToPlan,
  fits: (minutes: number) => boolean,
): 'full' | 'short' | null {
  if (call === null || !request.canCall) return null;
  if (call === 'full' && fits(CALL_MINUTES)) return 'full';
  return fits(SHORT_CALL_MINUTES) ? 'short' : null;
}

/** One drill beside tellings, two without; and two where nearly as many wait as there are days, of which some will be full. */
function drillsOn(desk: PlanDesk, day: DayToPlan, told: number): number {
  const untried = desk.drills.filter(({ lastOn }) => lastOn === null).length;
  return told === 0 || untried >= practiceDaysFrom(desk, day) - 1 ? 2 : 1;
}

/** Tellings for the day, the neediest story first; how many there were. */
function tellStories(desk: PlanDesk, day: DayToPlan, add: (task: PlanTask) => boolean): number {
  const { request, stories } = desk;
  const wanted = tellingsOn(desk, day);
  const waits = new Set(desk.errands.map(({ storyId }) => storyId));
  let told = 0;
  for (let round = 1; round <= MOST_TELLINGS_OF_ONE; round++) {
    const inTurn = stories
      .map((story, index) => ({
        story,
        index,
        need: needOf(story, day.on) - (waits.has(story.story.id) ? WAITS_FOR_ERRAND : 0),
      }))
      .toSorted((a, b) => b.need - a.need || a.index - b.index);
    for (const { story } of inTurn) {
      const owed = owedOf(story) > 0;
      const since = daysSince(story.lastToldOn, day.on);
      const isTurn = owed
        ? told < wanted && (round > 1 || since > 0)
        : round === 1 && isStale(story, day.on, day.daysLeft);
      if (!isTurn || !add(tellTask(request, day.on, story))) continue;
      tell(story, day.on);
      told++;
    }
    if (told >= wanted) break;
  }
  return told;
}

/** The last evening: nothing new. The card, the openings, one full run of the weakest story, and sleep. */
function eve(desk: PlanDesk, day: DayToPlan): PlanTask[] {
  const { request, stories, calls } = desk;
  const fill = fitting(day, recall(desk, day));
  fill.add(cardTask(day.on, message('The whole of it on one page, once, slowly.')));
  if (stories.some(({ story }) => story.rungs.includes('hook')))
    fill.add(
      drillTask(
        request,
        day.on,
        'hook',
        EVE_HOOKS_MINUTES,
        null,
        message('When the first words come by themselves, the rest follows.'),
      ),
    );
  const weakest = stories
    .filter(({ story }) => fill.has(tellMinutes(story.tellSeconds)))
    .toSorted((a, b) => needOf(b, day.on) - needOf(a, day.on))[0];
  if (weakest) {
    fill.add(
      tellTask(
        request,
        day.on,
        weakest,
        undefined,
        message('One full run of the story that needs it most; then leave them be.'),
      ),
    );
    tell(weakest, day.on);
  }
  const call = callOf(desk, day, fill.has);
  if (call) {
    fill.add(callTask(request, day.on, 'short'));
    calls.planned++;
  }
  return [
    ...fill.tasks,
    restTask(
      day.on,
      'sleep',
      message('Stop here and sleep'),
      message('Sleep does more for tomorrow than another hour of practice.'),
    ),
  ];
}

/** What was asked is written down while it is fresh, and that is all. */
function afterInterview({ request }: PlanDesk, day: DayToPlan): PlanTask[] {
  const noted = request.interviews.every(({ on, noted }) => on !== day.on || noted === true);
  const fill = fitting(day, []);
  if (!noted) fill.add(debriefTask(day.on));
  return [...fill.tasks, restTask(day.on, 'done', message('Rest'), message('The interview is behind you.'))];
}

/** The day itself: the card, the panic card, and two openings aloud. */
function interviewDay(desk: PlanDesk, day: DayToPlan): PlanTask[] {
  const fill = fitting(day, [cardTask(day.on, message('Everything you need, in the last quiet minutes.'))]);
  fill.add(panicCardTask(day.on));
  const openings = desk.stories
    .filter(({ story }) => story.rungs.includes('hook'))
    .toSorted((a, b) => needOf(b, day.on) - needOf(a, day.on))
    .slice(0, 2)
    .map(({ story }) => story.title);
  if (openings.length > 0) fill.add(hooksAloudTask(day.on, openings));
  for (const task of recall(desk, day)) fill.add(task);
  return fill.tasks;
}

function noteDrilled({ drilled }: PlanDesk, drill: NonNullable<PlanTask['drill']>, storyId: string): void {
  const counts = drilled.get(drill) ?? new Map<string, number>();
  counts.set(storyId, (counts.get(storyId) ?? 0) + 1);
  drilled.set(drill, counts);
}
