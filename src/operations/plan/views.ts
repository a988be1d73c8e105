import type { InterviewDate, IsoDate } from '../../recall/model.ts';
import type { ChecklistStanding, PlanTask, PracticePlan, Readiness, StoryReadiness } from '../../plan/model.ts';
import type { CallStage } from '../../sessions/call/model.ts';
import type { PlanSettings } from './planSettings.ts';
import { type Said } from '../../shared/message.ts';

/** An interview as the plan shows it. */
export interface PlannedInterview extends InterviewDate {
  /** When it begins, epoch milliseconds; nine in the morning is reckoned with where no time is known. */
  readonly at: number;
  /** "today", "tomorrow", "Wednesday", "18 March". */
  readonly dayName: string;
  /** It has begun already. */
  readonly over: boolean;
  /** What was asked in it was written down. */
  readonly noted: boolean;
}

/** What was done on a day that has gone by, or on this one. */
export interface CalendarDay {
  readonly on: IsoDate;
  /** Minutes of recall and of speaking. */
  readonly minutesDone: number;
  /** Tellings and answers in exercises. */
  readonly takes: number;
  readonly recallReviews: number;
}

/** A checklist's item with what an edit of it needs. */
export interface ChecklistItemView extends ChecklistStanding {
  /** SHA-256 of the document that the item stands in, to be sent back with a tick. */
  readonly documentHash: string;
}

export interface PlanView {
  readonly today: IsoDate;
  readonly plan: PracticePlan;
  readonly checklist: readonly ChecklistItemView[];
  readonly readiness: Readiness;
  readonly stories: readonly (StoryReadiness & { readonly title: string })[];
  /** The earliest first; those that are over, too. */
  readonly interviews: readonly PlannedInterview[];
  /** The last 8 weeks, the oldest first, every day. */
  readonly calendarDays: readonly CalendarDay[];
  readonly settings: PlanSettings;
}

export interface TodayTask extends PlanTask {
  /** From what was done today; of what leaves no trace (reading), from a tick. */
  readonly done: boolean;
  /** Whether the person ticks it, because nothing else shows it. */
  readonly byHand: boolean;
  /** The page that starts it. */
  readonly to: string;
}

export interface TodayView {
  readonly today: IsoDate;
  /** Days to the next interview; 0 on its day; null where none is ahead. */
  readonly daysLeft: number | null;
  readonly interview: (Pick<InterviewDate, 'on' | 'atMinutes' | 'stage'> & { readonly dayName: string }) | null;
  readonly tasks: readonly TodayTask[];
  /** Of all of today's tasks. */
  readonly minutes: number;
  /** Of those that are done. */
  readonly minutesDone: number;
  readonly readiness: Readiness;
  /** The first that is not done; null when there is nothing left to do. */
  readonly next: TodayTask | null;
  readonly isInterviewDay: boolean;
}

/** A story as the quick reference card has it. */
export interface CardStory {
  readonly id: string;
  readonly title: string;
  readonly category: string | null;
  /** Its category and title, or the beginning of them. */
  readonly name: string;
  /** Its first hook, or the beginning of it; null where the guide has none. */
  readonly hook: string | null;
  readonly targetSeconds: { readonly min: number; readonly max: number } | null;
  /** As the guide's card writes them, else its key facts, else those of its key points. */
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  readonly connection: string | null;
}

/** What fits on one page for the day itself. */
export interface CardView {
  readonly company: string | null;
  readonly interview: PlannedInterview | null;
  readonly stories: readonly CardStory[];
  /** Titles of stories that the page has no room for. */
  readonly leftOut: readonly string[];
  readonly emergency: readonly { readonly situation: string; readonly phrases: readonly string[] }[];
  readonly recovery: readonly string[];
  readonly names: readonly { readonly name: string; readonly description: string }[];
  readonly metrics: readonly { readonly name: string; readonly description: string }[];
  readonly universalConnections: readonly string[];
}

/** How well a story shows a value or answers a question. `named`: its guide says so. */
export type CoverageFit = 'named' | 'strong' | 'fair' | 'none';

export interface CoverageCell {
  readonly storyId: string;
  readonly fit: CoverageFit;
  /** In plain words; "" where it doesn't. */
  readonly why: string;
  /** The day on which it was told to this question in a real interview. */
  readonly told?: IsoDate;
}

export interface CoverageRow {
  /** Stable: the value's name, or the question's id. */
  readonly id: string;
  /** The value's name, or the question's words. */
  readonly title: string;
  /** What the value means, or where the question stands; null where nothing says. */
  readonly about: string | null;
  /** One for each story, in their order. */
  readonly cells: readonly CoverageCell[];
  /** Real interviews that asked it, the latest first; absent for what was not met. */
  readonly met?: readonly { readonly on: IsoDate; readonly stage: CallStage }[];
}

/** What the stories show and answer between them, and what none of them does. */
export interface CoverageView {
  readonly stories: readonly { readonly id: string; readonly title: string; readonly category: string | null }[];
  /** Principles of the company first, then values that only stories name. */
  readonly values: readonly CoverageRow[];
  readonly questions: readonly CoverageRow[];
  readonly gaps: readonly {
    readonly kind: 'value' | 'question';
    readonly id: string;
    readonly title: string;
    /** False where a story may show it after all, which the person knows best. */
    readonly isSure: boolean;
    /** "None of your stories shows “Candour” yet." */
    readonly words: string;
    readonly said?: Said<'words'>;
  }[];
}
