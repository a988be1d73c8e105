import { addDays } from '../../recall/schedule/zonedTime.ts';
import { startOfLearningDay } from '../../recall/schedule/learningDay.ts';
import type { IsoDate } from '../../recall/model.ts';
import type { Offbook } from '../offbook.ts';
import { dayName } from '../recall/dayName.ts';
import { assemble } from './assemble.ts';
import { assembleAndTick } from './followChecklist.ts';
import { type Practice, WEEKS_BACK } from './practice.ts';
import type { CalendarDay, PlannedInterview, PlanView } from './views.ts';

export interface ViewOptions {
  /** Ticks in the guides what evidence has completed, see `followChecklist`. Without it nothing of the person's is written. */
  readonly tick?: boolean;
}

/** The plan with what it rests on. */
export async function viewPlan(offbook: Offbook, { tick = false }: ViewOptions = {}): Promise<PlanView> {
  const { practice, items, plan, stories, readiness } = await (tick ? assembleAndTick : assemble)(offbook);
  const titles = new Map(practice.stories.map(({ story }) => [story.id, story.title]));
  return {
    today: practice.today,
    plan,
    checklist: items.map(({ view }) => view),
    readiness,
    stories: stories.map((story) => ({ ...story, title: titles.get(story.storyId) ?? '' })),
    interviews: plannedInterviews(practice),
    calendarDays: await calendarDays(offbook, practice),
    settings: practice.settings,
  };
}

export const plannedInterviews = ({ interviews, now, calendar }: Practice): PlannedInterview[] =>
  interviews.map((interview) => ({ ...interview, dayName: dayName(interview.on, now, calendar) }));

/** Every day of the last weeks, with what was done on it. */
async function calendarDays(offbook: Offbook, practice: Practice): Promise<CalendarDay[]> {
  const { today, calendar, recentTakes, dayOf } = practice;
  const first = addDays(today, 1 - 7 * WEEKS_BACK);
  const days = Array.from({ length: 7 * WEEKS_BACK }, (_, i) => addDays(first, i));
  const takes = new Map<IsoDate, { takes: number; seconds: number }>();
  for (const take of recentTakes) {
    const day = dayOf(take.startedAt);
    const sum = takes.get(day) ?? { takes: 0, seconds: 0 };
    sum.takes++;
    sum.seconds += take.seconds ?? (take.durationMs ?? 0) / 1000;
    takes.set(day, sum);
  }
  // `done` counts from an instant on: a day's own is what its begin has more than the next day's.
  const since = await Promise.all(
    days.map(async (day) => offbook.database.recall.done(startOfLearningDay(day, calendar))),
  );
  return days.map((on, i): CalendarDay => {
    const later = since[i + 1] ?? { reviews: 0, seconds: 0 };
    const told = takes.get(on) ?? { takes: 0, seconds: 0 };
    return {
      on,
      minutesDone: Math.round((since[i]!.seconds - later.seconds + told.seconds) / 60),
      takes: told.takes,
      recallReviews: since[i]!.reviews - later.reviews,
    };
  });
}
