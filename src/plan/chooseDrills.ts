import type { IsoDate } from '../recall/model.ts';
import { type Message, message } from '../shared/message.ts';
import type { DayToPlan } from './dayKinds.ts';
import type { PlanDesk } from './planDesk.ts';
import type { PlanRequest } from './planRequest.ts';
import { type DrillAhead, DRILL_ORDER, drillNeed, needOf, type StoryAhead } from './practiceState.ts';
import { sinceWords } from './tasks.ts';
import { isOfStory, needsTold } from './taskWords.ts';

export interface ChosenDrill {
  readonly drill: DrillAhead;
  readonly story: StoryAhead | null;
  readonly reason: Message;
}

/** The drills whose turn it is, at most `most`: those that went badly come back soonest, those never done first. */
export function chooseDrills(desk: PlanDesk, day: DayToPlan, most: number): ChosenDrill[] {
  return desk.drills
    .map((drill) => ({ drill, need: drillNeed(drill, day.on) }))
    .filter(({ need }) => need >= 1)
    .toSorted(
      (a, b) => b.need - a.need || DRILL_ORDER.indexOf(a.drill.drill.name) - DRILL_ORDER.indexOf(b.drill.drill.name),
    )
    .flatMap(({ drill }): ChosenDrill[] => {
      const reason = drillReason(desk.request, drill, day.on);
      if (!isOfStory(drill.drill.name)) return desk.stories.length > 0 ? [{ drill, story: null, reason }] : [];
      const story = storyFor(desk, drill, day.on);
      return story ? [{ drill, story, reason }] : [];
    })
    .slice(0, most);
}

/** The story that was drilled so least often, and of these the neediest; null where none can be. */
function storyFor({ stories, drilled }: PlanDesk, { drill }: DrillAhead, on: IsoDate): StoryAhead | null {
  const counts = drilled.get(drill.name);
  const able = stories.filter(
    ({ story, takes }) =>
      (drill.name !== 'hook' || story.rungs.includes('hook')) &&
      (!needsTold(drill.name) || takes > 0) &&
      (drill.name !== 'transition' || stories.length > 1),
  );
  let best: { readonly ahead: StoryAhead; readonly times: number; readonly need: number } | null = null;
  for (const ahead of able) {
    const times = counts?.get(ahead.story.id) ?? 0;
    if (best && times > best.times) continue;
    const need = needOf(ahead, on);
    if (!best || times < best.times || need > best.need) best = { ahead, times, need };
  }
  return best?.ahead ?? null;
}

function drillReason(request: PlanRequest, { drill, lastOn, runs }: DrillAhead, on: IsoDate): Message {
  if (lastOn === null) return message('You haven’t tried this one yet.');
  if (runs === 0 && drill.lastOutcome === 'weak') return message('It was hard last time, so it comes back soon.');
  return message('Last done {when}.', { when: sinceWords(request, lastOn, on) });
}
