import { daysBetween } from '../recall/schedule/zonedTime.ts';
import { dayKinds, type DayToPlan } from './dayKinds.ts';
import type { PlanDay, PlanTask, PracticePlan } from './model.ts';
import { fillDay } from './fillDay.ts';
import { type PlanDesk, planDesk } from './planDesk.ts';
import type { PlanRequest } from './planRequest.ts';
import { owedOf, tell } from './practiceState.ts';
import { CALL_MINUTES, tellMinutes } from './tasks.ts';
import { message, worded } from '../shared/message.ts';
import { drillTitle } from './taskWords.ts';

/**
 * From today to the last interview (two weeks where none is ahead): what to do on which day, and why. Pure: the same
 * request gives the same plan. It is assembled anew from what was done, so nothing is ever owed from a day that went by.
 *
 * A day's minutes are never exceeded, except by recall, which is there for what is due. Rest days are given where nothing
 * is left out because of them. The rules and their reasons are in docs/plan.md.
 */
export function assemblePlan(request: PlanRequest): PracticePlan {
  const rested = assembleWith(request, dayKinds(request, true));
  if (rested.plan.leftOut.length === 0 || !rested.plan.days.some(isRest)) return rested.plan;
  const restless = assembleWith(request, dayKinds(request, false));
  return restless.leftMinutes < rested.leftMinutes ? restless.plan : rested.plan;
}

const isRest = ({ tasks }: PlanDay): boolean => tasks.some(({ kind, id }) => kind === 'rest' && id.endsWith('/rest'));

function assembleWith(
  request: PlanRequest,
  days: readonly DayToPlan[],
): { readonly plan: PracticePlan; readonly leftMinutes: number } {
  const desk = planDesk(request, days);
  const planned = days.map((day): PlanDay => {
    const tasks: PlanTask[] = fillDay(desk, day);
    if (day.on === request.today) noteDone(desk, tasks);
    return { on: day.on, minutes: day.minutes, tasks, interview: day.interview };
  });
  const leftOut = leftOutOf(desk);
  return { plan: { days: planned, leftOut }, leftMinutes: leftOut.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** What was done today beyond its plan is not planned again for the days after. */
function noteDone({ request: { today, doneToday }, stories, drills }: PlanDesk, tasks: readonly PlanTask[]): void {
  if (!doneToday) return;
  for (const story of stories) {
    const planned = tasks.filter(({ kind, storyId }) => kind === 'rehearse' && storyId === story.story.id).length;
    const done = doneToday.tellings.get(story.story.id) ?? 0;
    for (let i = planned; i < done; i++) tell(story, today);
  }
  for (const drill of drills) if (doneToday.drills.has(drill.drill.name)) drill.lastOn = today;
}

/** What found no place, the most needed first: tellings, work on documents, calls, drills. */
function leftOutOf(desk: PlanDesk): PracticePlan['leftOut'] {
  const { request, stories, errands, drills, calls } = desk;
  // Without an interview the next two weeks are only a beginning: what is not in them comes after.
  const hasEnd = request.interviews.some(({ on, over }) => !over && daysBetween(request.today, on) >= 0);
  const tellings = stories
    .map((ahead) => ({ ahead, owed: owedOf(ahead) }))
    .filter(({ owed }) => hasEnd && owed > 0)
    .toSorted((a, b) => a.ahead.takes - b.ahead.takes || b.owed - a.owed)
    .map(({ ahead: { story }, owed }) => ({
      ...worded({
        title: message('{owed, plural, one {# more telling} other {# more tellings}} of “{title}”', {
          owed,
          title: story.title,
        }),
      }),
      minutes: owed * tellMinutes(story.tellSeconds),
    }));
  return [
    ...tellings,
    // What is set for a later day than these has its place there.
    ...errands
      .filter(({ own }) => !own?.on)
      .map(({ title, minutes, said }) => ({ ...worded({ title: said?.title ?? title }), minutes })),
    ...(calls.wanted > calls.planned
      ? [
          {
            ...worded({
              title: message('{count, plural, one {A mock call} other {# mock calls}}', {
                count: calls.wanted - calls.planned,
              }),
            }),
            minutes: (calls.wanted - calls.planned) * CALL_MINUTES,
          },
        ]
      : []),
    ...drills
      .filter(({ lastOn }) => hasEnd && lastOn === null)
      .map(({ drill }) => ({ ...worded({ title: drillTitle(drill.name, null) }), minutes: drill.minutes })),
  ];
}
