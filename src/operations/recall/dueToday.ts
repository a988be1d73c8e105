import type { CardKind, DayCalendar, InterviewDate } from '../../recall/model.ts';
import type { DayPlan, PlanItem, PlanReason, PlanRequest } from '../../recall/schedule/dayPlan.ts';
import { nextInterview } from '../../recall/schedule/interviewDates.ts';
import { learningDayOf, startOfLearningDay } from '../../recall/schedule/learningDay.ts';
import { planDay } from '../../recall/schedule/planDay.ts';
import { retrievability } from '../../recall/schedule/retrievability.ts';
import { expectedSeconds } from '../../recall/schedule/timings.ts';
import type { Offbook } from '../offbook.ts';
import type { ReviewsDone } from '../ports.ts';
import { habitsOf, type ShelvedCard, shelvedCards } from './cardShelf.ts';
import { readInterviews } from './interviews.ts';
import { calendarOf, minutesOn, readRecallSettings, type RecallSettings } from './recallSettings.ts';

/** Which cards to practise, and for how long. */
export interface DueOptions {
  readonly storyId?: string;
  readonly kinds?: readonly CardKind[];
  /** Minutes more than the day has. */
  readonly extraMinutes?: number;
}

/** `answer-changed`: the document says something else now than when it was learnt. */
export type DueReason = PlanReason | 'answer-changed';

export interface DueItem extends Omit<PlanItem, 'reason'> {
  readonly reason: DueReason;
}

/** The day's recall: what to ask in which order, and what it was worked out with. */
export interface DueToday extends Omit<DayPlan, 'queue'> {
  readonly queue: readonly DueItem[];
  readonly now: number;
  readonly calendar: DayCalendar;
  readonly interview: { readonly date: InterviewDate; readonly at: number } | null;
  readonly settings: RecallSettings;
  readonly done: ReviewsDone;
  readonly pace: number;
}

/** What is to be planned, as `planDay` and `planAhead` take it. */
export async function planRequestOf(
  offbook: Offbook,
  { storyId, kinds, extraMinutes = 0 }: DueOptions = {},
): Promise<
  Omit<PlanRequest, 'cards'> & { readonly cards: readonly ShelvedCard[] } & Pick<
      DueToday,
      'interview' | 'settings' | 'done' | 'pace'
    >
> {
  const now = offbook.clock.nowMs();
  const settings = await readRecallSettings(offbook);
  const calendar = calendarOf(settings, offbook);
  const today = learningDayOf(now, calendar);
  const interview = nextInterview(await readInterviews(offbook), now, calendar);
  const all = await shelvedCards(offbook);
  const wanted = kinds && new Set(kinds);
  const cards =
    storyId === undefined && !wanted
      ? all
      : all.filter((card) => (storyId === undefined || card.storyId === storyId) && (!wanted || wanted.has(card.kind)));
  const done = await offbook.database.recall.done(startOfLearningDay(today, calendar));
  const habits = await habitsOf(offbook);
  return {
    cards,
    now,
    calendar,
    interview,
    // An interview without a time counts until its day is over; towards the instant reckoned with, until that has come.
    interviewAt: interview && interview.at > now ? interview.at : null,
    minutesOn: (day) => minutesOn(settings, day) + (day === today ? extraMinutes : 0),
    retention: settings.retention,
    timings: habits.timings,
    pace: habits.pace,
    today: { seconds: done.seconds, introduced: done.introduced },
    newPerDay: settings.newPerDay,
    settings,
    done,
  };
}

/** What to ask today, in order. Cards whose answer changed come first, for the old answer is worse than none. */
export async function dueToday(offbook: Offbook, options: DueOptions = {}): Promise<DueToday> {
  const request = await planRequestOf(offbook, options);
  const plan = planDay(request);
  const { now, calendar, interview, settings, done, pace } = request;
  return {
    ...plan,
    queue: waitingLast(withNewAnswersFirst(plan, request), request),
    now,
    calendar,
    interview,
    settings,
    done,
    pace,
  };
}

function withNewAnswersFirst(
  plan: DayPlan,
  {
    cards,
    now,
    calendar,
    interviewAt,
    timings,
  }: Omit<PlanRequest, 'cards'> & { readonly cards: readonly ShelvedCard[] },
): DueItem[] {
  const changed = cards.filter(({ newAnswer, buriedOn }) => newAnswer && buriedOn !== plan.day);
  if (changed.length === 0 || plan.secondsLeft <= 0) return [...plan.queue];
  const ids = new Set(changed.map(({ id }) => id));
  const dayStart = startOfLearningDay(plan.day, calendar);
  const first = changed.map(({ id, memory }): DueItem => ({
    cardId: id,
    reason: 'answer-changed',
    fromAt: now,
    sameDay: memory.phase !== 'new' && memory.lastReviewedAt >= dayStart,
    recallNow: memory.phase === 'new' ? null : retrievability(memory, now),
    recallOnTheDay: interviewAt === null ? null : retrievability(memory, interviewAt),
    seconds: expectedSeconds(memory, now, timings),
  }));
  return [...first, ...plan.queue.filter(({ cardId }) => !ids.has(cardId))];
}

/** Cards within their minutes of learning wait for these while there is anything else to ask; then the next one comes early. */
function waitingLast(
  queue: readonly DueItem[],
  { cards, now }: { readonly cards: readonly ShelvedCard[]; readonly now: number },
): DueItem[] {
  const ids = new Set(queue.map(({ cardId }) => cardId));
  const dueAt = new Map<string, number>();
  for (const { id, memory } of cards)
    if ((memory.phase === 'learning' || memory.phase === 'relearning') && memory.dueAt > now && ids.has(id))
      dueAt.set(id, memory.dueAt);
  if (dueAt.size === 0) return [...queue];
  const timed = queue.map((item): DueItem => ({
    ...item,
    fromAt: Math.max(item.fromAt, dueAt.get(item.cardId) ?? now),
  }));
  const ready = timed.filter(({ fromAt }) => fromAt <= now);
  return [...ready, ...timed.filter(({ fromAt }) => fromAt > now).toSorted((a, b) => a.fromAt - b.fromAt)];
}
