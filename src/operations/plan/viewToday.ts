import type { PlanTask } from '../../plan/model.ts';
import { readPrinciples } from '../../recall/cards/readPrinciples.ts';
import { daysBetween } from '../../recall/schedule/zonedTime.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import { dayName } from '../recall/dayName.ts';
import { dueToday } from '../recall/dueToday.ts';
import { changeAction } from '../calls/actions.ts';
import { metIdOf, metTicked, tickMet } from './metErrands.ts';
import { actionIdOf, actionOf } from './ownErrands.ts';
import { type Assembled, assemble } from './assemble.ts';
import { assembleAndTick } from './followChecklist.ts';
import type { Practice } from './practice.ts';
import type { ViewOptions } from './viewPlan.ts';
import type { TodayTask, TodayView } from './views.ts';

const KEY = 'plan-done';

/** What a person ticked on a day because nothing else shows it. */
interface TickedByHand {
  readonly day: string;
  readonly ids: readonly string[];
}

/** What to do today, what of it is done, and what comes next. */
export async function viewToday(offbook: Offbook, { tick = false }: ViewOptions = {}): Promise<TodayView> {
  const { practice, plan, readiness } = await (tick ? assembleAndTick : assemble)(offbook);
  const { today, next, now, calendar } = practice;
  const tasks = await todayTasks(offbook, practice, plan);
  return {
    today,
    daysLeft: next && Math.max(0, daysBetween(today, next.date.on)),
    interview: next && {
      on: next.date.on,
      atMinutes: next.date.atMinutes,
      stage: next.date.stage,
      dayName: dayName(next.date.on, now, calendar),
    },
    tasks,
    minutes: tasks.reduce((sum, { minutes }) => sum + minutes, 0),
    minutesDone: tasks.reduce((sum, { minutes, done }) => sum + (done ? minutes : 0), 0),
    readiness,
    next: tasks.find(({ done, kind }) => !done && kind !== 'rest') ?? null,
    isInterviewDay: next !== null && next.date.on === today,
  };
}

async function todayTasks(offbook: Offbook, practice: Practice, plan: Assembled['plan']): Promise<TodayTask[]> {
  const { tasks } = plan.days[0]!;
  const byHand = await tickedByHand(offbook, practice.today);
  const met = await metTicked(offbook);
  const isDone = await evidenceOfToday(offbook, practice);
  const isTicked = (task: PlanTask): boolean => {
    const action = actionOf(practice, task);
    if (action) return action.doneAt !== null;
    return byHand.has(task.id) || met.has(metIdOf(task) ?? '');
  };
  return tasks.map((task, index): TodayTask => {
    const handed = leavesNoTrace(task);
    const nth = tasks.slice(0, index).filter((earlier) => isSame(earlier, task)).length + 1;
    return {
      ...task,
      done: handed ? isTicked(task) : isDone(task, nth),
      byHand: handed,
      to: pathOf(task, practice),
    };
  });
}

const isSame = (a: PlanTask, b: PlanTask): boolean =>
  a.kind === b.kind && a.storyId === b.storyId && a.drill === b.drill;

/** Reading can't be seen. Work on a document can: it is not in the plan any more. But it may be done in part. */
const leavesNoTrace = ({ kind }: PlanTask): boolean => kind === 'read' || kind === 'document';

async function evidenceOfToday(
  offbook: Offbook,
  practice: Practice,
): Promise<(task: PlanTask, nth: number) => boolean> {
  const { dayStart, recentTakes, drillRuns } = practice;
  const due = await dueToday(offbook);
  const told = recentTakes.filter(({ startedAt, exercise }) => startedAt >= dayStart && exercise === null);
  const drilled = drillRuns.filter(({ startedAt }) => startedAt >= dayStart);
  const calls = practice.callsHeld.filter((at) => at >= dayStart);
  return (task, nth) => {
    switch (task.kind) {
      case 'recall':
        return due.queue.length === 0 || due.done.seconds / 60 >= task.minutes;
      case 'rehearse':
        return told.filter(({ storyId }) => storyId === task.storyId).length >= nth;
      case 'drill':
        return drilled.filter(({ drill }) => drill === task.drill).length >= nth;
      case 'call':
        return calls.length >= nth;
      default:
        return false;
    }
  };
}

/** The page of the app that starts a task. */
function pathOf(task: PlanTask, practice: Practice): string {
  const { workspace } = practice;
  const query = (name: string, value: string): string => `${name}=${encodeURIComponent(value)}`;
  switch (task.kind) {
    case 'recall':
      return '/recall/session';
    case 'rehearse':
      return `/stories/${encodeURIComponent(task.storyId!)}/rehearse${task.rung ? `?${query('cue', task.rung)}` : ''}`;
    case 'drill':
      return `/drills/${task.drill}${task.storyId === null ? '' : `?${query('story', task.storyId)}`}`;
    case 'call':
      return '/calls';
    case 'document': {
      if (actionOf(practice, task)) return '/plan#own-actions';
      if (task.storyId !== null) return `/stories/${encodeURIComponent(task.storyId)}`;
      const path = workspace.documents.find(({ source }) => task.id.endsWith(`/answer:${source.path}`))?.source.path;
      if (task.id.endsWith('/debrief')) return '/debrief';
      if (task.id.includes('/gap:') || metIdOf(task) !== null) return '/coverage';
      return path === undefined ? '/stories' : `/documents?${query('path', path)}`;
    }
    case 'read':
      if (task.id.endsWith('/panic-card')) return '/card/panic';
      return task.id.includes('/read:') ? notePath(workspace) : '/card';
    case 'rest':
      return '/';
  }
}

/** Where principles stand, else the folder's first note. */
function notePath({ documents }: Practice['workspace']): string {
  const notes = documents.filter(({ parsed }) => parsed.kind === 'note');
  const note = notes.find((document) => readPrinciples(document, []).length > 0) ?? notes[0];
  return note ? `/documents?path=${encodeURIComponent(note.source.path)}` : '/recall';
}

async function tickedByHand({ database }: Offbook, today: string): Promise<ReadonlySet<string>> {
  const kept = (await database.settings.get(KEY)) as TickedByHand | null;
  return new Set(kept?.day === today ? kept.ids : []);
}

/** Ticks a task of today that leaves no trace, or takes the tick back. */
export async function tickTask(
  offbook: Offbook,
  id: string,
  done: boolean,
): Promise<Result<TodayView, Failure<'plan-task-missing'>>> {
  const { today, tasks } = await viewToday(offbook);
  if (!tasks.some((task) => task.id === id && task.byHand))
    return err(
      failure(
        'plan-task-missing',
        message('Today has no such task to tick. What can be seen from your practice ticks itself.'),
      ),
    );
  const action = actionIdOf({ id });
  if (action !== null) {
    await changeAction(offbook, action, { done });
    return ok(await viewToday(offbook));
  }
  const met = metIdOf({ id });
  if (met !== null) {
    await tickMet(offbook, met, done ? today : null);
    return ok(await viewToday(offbook));
  }
  const ids = new Set(await tickedByHand(offbook, today));
  if (done) ids.add(id);
  else ids.delete(id);
  await offbook.database.settings.set(KEY, { day: today, ids: [...ids] } satisfies TickedByHand);
  return ok(await viewToday(offbook));
}
