import type { DrillRun } from '../../drills/model.ts';
import type { GuideDocument } from '../../documents/model.ts';
import type { DayCalendar, InterviewDate, IsoDate } from '../../recall/model.ts';
import { interviewInstant, nextInterview } from '../../recall/schedule/interviewDates.ts';
import { learningDayOf, startOfLearningDay } from '../../recall/schedule/learningDay.ts';
import { addDays } from '../../recall/schedule/zonedTime.ts';
import type { Call, Debrief } from '../../sessions/call/model.ts';
import type { SpokenLength, Story } from '../../stories/model.ts';
import { spokenLength } from '../../stories/spokenLength.ts';
import type { ContentReview } from '../../takes/model.ts';
import type { OwnAction } from '../../plan/ownAction.ts';
import { listActions } from '../calls/actions.ts';
import { guideOf, type LoadedDocument, type LoadedWorkspace } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import { readPace } from '../pace.ts';
import type { TakeSummary } from '../ports.ts';
import { readInterviews } from '../recall/interviews.ts';
import { calendarOf, readRecallSettings } from '../recall/recallSettings.ts';
import { syncCards } from '../recall/syncCards.ts';
import { settleStalledTakes } from '../takes/recordTake.ts';
import { reviewOfTake } from '../takes/reviewOfTake.ts';
import { takesWantedBy } from '../takesWanted.ts';
import { type PlanSettings, readPlanSettings } from './planSettings.ts';

/** A story of the folder with what was done with it. */
export interface PractisedStory {
  readonly story: Story;
  readonly document: LoadedDocument;
  readonly guide: GuideDocument | null;
  /** Null without a script. */
  readonly spoken: SpokenLength | null;
  readonly takesWanted: number;
  /** All tellings that count. */
  readonly takesTotal: number;
  /** The newest of them, newest first, without what is being recorded. */
  readonly takes: readonly TakeSummary[];
  /** Of the takes that have words, by take id: whatever review there is, for counts hardly change from rules to rules. */
  readonly reviews: ReadonlyMap<string, ContentReview>;
}

/** What a person has in front of them and has done: what plans, readiness and checklists are worked out from. */
export interface Practice {
  readonly now: number;
  readonly calendar: DayCalendar;
  readonly today: IsoDate;
  /** When today's learning day began, epoch milliseconds. */
  readonly dayStart: number;
  readonly settings: PlanSettings;
  readonly interviews: readonly (InterviewDate & {
    readonly at: number;
    readonly over: boolean;
    /** What was asked in it was written down. */
    readonly noted: boolean;
  })[];
  readonly next: { readonly date: InterviewDate; readonly at: number } | null;
  readonly workspace: LoadedWorkspace;
  readonly stories: readonly PractisedStory[];
  /** Takes of the last weeks, exercises too, newest first. */
  readonly recentTakes: readonly TakeSummary[];
  /** Finished runs, newest first. */
  readonly drillRuns: readonly DrillRun[];
  /** When practice calls were held, newest first, epoch milliseconds. */
  readonly callsHeld: readonly number[];
  /** Real interviews as they were written down, the latest first. */
  readonly debriefs: readonly Debrief[];
  /** What the person set themselves after calls, in the order of writing. */
  readonly actions: readonly OwnAction[];
  dayOf(instant: number): IsoDate;
}

/** So many weeks back are shown, and looked at. */
export const WEEKS_BACK = 8;
const TAKES_OF_STORY = 60;
const RUNS_LOOKED_AT = 500;
const CALLS_LOOKED_AT = 100;
/** A call that was stopped counts from so many answers on: as many as a short one has. */
const LEAST_ANSWERS = 3;

/** Reads what there is and what was done. Brings cards and takes up to date first. */
export async function readPractice(offbook: Offbook): Promise<Practice> {
  await settleStalledTakes(offbook);
  await syncCards(offbook);
  const { database, clock } = offbook;
  const now = clock.nowMs();
  const calendar = calendarOf(await readRecallSettings(offbook), offbook);
  const today = learningDayOf(now, calendar);
  const [workspace, pace, settings, given, counts, drillRuns, calls, debriefs, actions, recentTakes] =
    await Promise.all([
      offbook.library.load(),
      readPace(offbook),
      readPlanSettings(offbook),
      readInterviews(offbook),
      database.takes.countByStory(),
      database.drills.list({}, { limit: RUNS_LOOKED_AT }),
      database.calls.list({ limit: CALLS_LOOKED_AT }),
      database.debriefs.all(),
      listActions(offbook),
      takesSince(offbook, startOfLearningDay(addDays(today, -7 * WEEKS_BACK), calendar)),
    ]);
  const next = nextInterview(given, now, calendar);
  const stories = await Promise.all(
    workspace.documents.flatMap((document) =>
      document.stories.map(async (story): Promise<PractisedStory> => {
        const takesTotal = counts.get(story.id) ?? 0;
        const takes = takesTotal === 0 ? [] : await storyTakes(offbook, story.id);
        return {
          story,
          document,
          guide: guideOf(document),
          spoken: story.script && spokenLength(story.script.text, story.targetSeconds, pace.wordsPerMinute),
          takesWanted: takesWantedBy(guideOf(document)),
          takesTotal,
          takes,
          reviews: await reviewsOf(offbook, takes),
        };
      }),
    ),
  );
  return {
    now,
    calendar,
    today,
    dayStart: startOfLearningDay(today, calendar),
    settings,
    interviews: given.map((date) => ({
      ...date,
      at: interviewInstant(date, calendar),
      over: isOver(date, now, calendar),
      noted: debriefs.some(({ on }) => on === date.on),
    })),
    next,
    workspace,
    stories,
    recentTakes,
    drillRuns: drillRuns.runs,
    callsHeld: calls.calls.flatMap((call) => (isHeld(call) ? [call.startedAt!] : [])),
    debriefs,
    actions,
    dayOf: (instant) => learningDayOf(instant, calendar),
  };
}

/** Whether it has begun; one without a time lasts until its day is over. */
const isOver = (date: InterviewDate, now: number, calendar: DayCalendar): boolean =>
  nextInterview([date], now, calendar) === null;

/** Whether a call was gone through, or far enough to have been practice. */
function isHeld({ startedAt, plan, answers }: Call): boolean {
  const answered = new Set(answers.filter(({ skipped }) => !skipped).map(({ question }) => question)).size;
  return startedAt !== null && answered > 0 && answered >= Math.min(LEAST_ANSWERS, plan.questions.length);
}

const isTold = ({ status }: TakeSummary): boolean => status !== 'recording';

async function storyTakes({ database }: Offbook, storyId: string): Promise<TakeSummary[]> {
  const { takes } = await database.takes.list({ storyId }, { limit: TAKES_OF_STORY });
  return takes.filter(isTold);
}

async function reviewsOf(offbook: Offbook, takes: readonly TakeSummary[]): Promise<Map<string, ContentReview>> {
  const found = await Promise.all(
    takes
      .filter(({ hasWords }) => hasWords)
      .map(async (take) => {
        const stored = await offbook.database.takes.getReview(take.id);
        if (stored) return [take.id, stored] as const;
        const transcript = await offbook.database.takes.getTranscript(take.id);
        return [take.id, transcript && (await reviewOfTake(offbook, take, transcript))] as const;
      }),
  );
  return new Map(found.flatMap(([id, review]) => (review ? [[id, review] as const] : [])));
}

async function takesSince({ database }: Offbook, since: number): Promise<TakeSummary[]> {
  const found: TakeSummary[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof database.takes.list>> = await database.takes.list(
      { exercises: true },
      { limit: 200, ...(cursor !== null && { cursor }) },
    );
    found.push(...page.takes.filter((take) => take.startedAt >= since && isTold(take)));
    cursor = page.takes.some(({ startedAt }) => startedAt < since) ? null : page.nextCursor;
  } while (cursor !== null);
  return found;
}
