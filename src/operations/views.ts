import type { Said } from '../shared/message.ts';
import type { Delivery } from '../delivery/model.ts';
import type { ChecklistItem, DocumentKind, GuideDocument, SessionDocument } from '../documents/model.ts';
import type { InterviewDate, LearningDay, Rating, RecallCard } from '../recall/model.ts';
import type { DayPlan } from '../recall/schedule/dayPlan.ts';
import type { FollowedForecast } from '../recall/schedule/forecastFollowed.ts';
import type { Finding } from '../shared/finding.ts';
import type { Transcript } from '../speech/model.ts';
import type { SpokenLength, Story, SuggestedCut } from '../stories/model.ts';
import type { TakesCompared } from '../takes/compareTakes.ts';
import type { ContentReview } from '../takes/model.ts';
import type { PlannedParts } from '../takes/plannedParts.ts';
import type { TakeScriptedness } from '../takes/scriptedness.ts';
import type { TakeSummary } from './ports.ts';
import type { DueItem } from './recall/dueToday.ts';
import type { RecallForecast } from './recall/forecastRecall.ts';

export type { TakeSummary } from './ports.ts';

/** The person's own pace where it has been measured, else the default; always says which. */
export interface Pace {
  readonly wordsPerMinute: number;
  readonly source: 'measured' | 'default';
  /** Takes it was measured from; 0 for the default. */
  readonly takes: number;
}

export interface DocumentSummary {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly hash: string;
  /** One line of what is in it: "4 stories", "5 questions, 4 answered". */
  readonly summary: string;
}

export interface StorySummary {
  readonly id: string;
  readonly document: string;
  readonly number: number | null;
  readonly title: string;
  readonly category: string | null;
  readonly values: readonly string[];
  readonly targetSeconds: { readonly min: number; readonly max: number } | null;
  /** Null where the story has no script. */
  readonly spoken: SpokenLength | null;
  /** Takes that count as told: complete, interrupted or typed. */
  readonly takes: number;
  /** From the guide's checklist ("Record each story 5 times"), else 5. */
  readonly takesWanted: number;
  readonly lastTakeAt: number | null;
  readonly lastTakeSeconds: number | null;
}

export interface WorkspaceView {
  readonly folder: string;
  readonly isExample: boolean;
  readonly documents: readonly DocumentSummary[];
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
  readonly stories: readonly StorySummary[];
  readonly pace: Pace;
  /** Takes whose story is no longer in any document. */
  readonly strayTakes: number;
  /** Takes that were cut off and wait to be looked at. */
  readonly interruptedTakes: readonly TakeSummary[];
}

export interface LocatedFinding extends Finding {
  /** Document path. */
  readonly file: string;
  /** 1-based; null where the finding is of the whole document. */
  readonly line: number | null;
}

export interface StoryView {
  readonly story: Story;
  /** Hash of the document the story's ranges refer to; sent back with edits. */
  readonly documentHash: string;
  /** The document's text that the ranges refer to. */
  readonly documentText: string;
  readonly spoken: SpokenLength | null;
  readonly cuts: readonly SuggestedCut[];
  /** How the script shares out its time; null without a script. */
  readonly planned: PlannedParts | null;
  readonly pace: Pace;
  readonly findings: readonly LocatedFinding[];
  readonly takes: readonly TakeSummary[];
  readonly nextCursor: string | null;
  readonly takesTotal: number;
  readonly takesWanted: number;
}

/** What is missing from a take's review, and how to get it. */
export interface Missing {
  readonly what: 'words' | 'sound' | 'wordTimes' | 'story';
  readonly message: string;
  readonly said?: Said<'message'>;
}

export interface TakeView {
  readonly take: TakeSummary;
  /** The story as it was told (from the snapshot); null where it can't be found any more. */
  readonly story: Story | null;
  readonly transcript: Transcript | null;
  readonly review: ContentReview | null;
  readonly delivery: Delivery | null;
  /** Findings of words and sound together, the one to fix next first. */
  readonly findings: readonly Finding[];
  readonly missing: readonly Missing[];
  readonly previous: TakesCompared | null;
  readonly best: TakesCompared | null;
  /** How far it repeats earlier takes and the script word for word; null without words. */
  readonly scriptedness: TakeScriptedness | null;
  readonly hasRecording: boolean;
  /** How the story's script shares out its time; null without a script. */
  readonly planned: PlannedParts | null;
  /** Names and terms of the story that no spelling check should stumble over. */
  readonly knownWords: readonly string[];
}

export interface DocumentView {
  readonly path: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly hash: string;
  readonly text: string;
  readonly findings: readonly LocatedFinding[];
  readonly session: SessionDocument | null;
  /** Names and terms that no spelling check should stumble over; only of sessions. */
  readonly knownWords?: readonly string[];
  readonly guide: (Omit<GuideDocument, 'stories'> & { readonly storyIds: readonly string[] }) | null;
  readonly checklist: readonly ChecklistItem[];
}

/** When a rating would bring a card back. */
export interface RatingOffer {
  /** Epoch milliseconds. */
  readonly backAt: number;
  /** Whether it comes back so early because of the interview. */
  readonly forInterview: boolean;
}

/** A card that is asked today, with everything to show it. */
export interface DueCardView extends DueItem {
  readonly card: RecallCard;
  /** The reason in words: "falls below 90 % before Wednesday". */
  readonly reasonWords: string;
  readonly said?: Said<'reasonWords'>;
  /** How often it was reviewed; to be sent back with the answer. */
  readonly reviews: number;
  readonly ratings: Readonly<Record<Rating, RatingOffer>>;
}

export interface RiskView {
  readonly cardId: string;
  readonly storyId: string | null;
  readonly kind: RecallCard['kind'];
  readonly prompt: string;
  readonly answer: string;
  /** 0 to 1. */
  readonly probability: number;
  /** Its last review is less than a day before: FSRS isn't validated within a day, and pages say so. */
  readonly withinDay: boolean;
}

export interface RecallForecastView extends Omit<RecallForecast, 'atRisk'> {
  /** What would be known if every day is done as planned; null where that was not asked for, or there is no plan. */
  readonly followed: FollowedForecast | null;
  readonly atRisk: readonly RiskView[];
}

export interface InterviewView extends InterviewDate {
  /** When it begins, epoch milliseconds; nine in the morning is reckoned with where no time is known. */
  readonly at: number;
  /** As a person reads it today: "today", "tomorrow", "Wednesday", "18 March". */
  readonly dayName: string;
}

/** The day's recall. */
export interface RecallView {
  readonly day: LearningDay;
  readonly phase: DayPlan['phase'];
  readonly interview: InterviewView | null;
  readonly lastChecksFrom: LearningDay | null;
  /** Of all of today's queue. */
  readonly due: { readonly cards: number; readonly newCards: number; readonly seconds: number };
  /** What the person has left today, seconds. */
  readonly secondsLeft: number;
  /** Worth asking today, but there is no time. */
  readonly leftOut: number;
  readonly newLater: number;
  readonly done: { readonly reviews: number; readonly introduced: number; readonly seconds: number };
  readonly cards: {
    readonly active: number;
    readonly suspended: number;
    readonly retired: number;
    readonly own: number;
  };
  /** The first of the queue. */
  readonly queue: readonly DueCardView[];
  readonly forecast: RecallForecastView;
  readonly canUndo: boolean;
}
