import type { Said } from '../shared/message.ts';

/**
 * A drill practises one thing that a rehearsal from beginning to end does not: a hook at once, the right story for a
 * question, getting from one to the next, going on after a blank, a question without a story, an interruption, or the
 * same story in less time.
 */
export type DrillName = 'hook' | 'whichStory' | 'transition' | 'blank' | 'curveball' | 'interruption' | 'squeeze';

/** A question that a drill asks; `id` is the bank's, or made from the document it stands in. */
export interface DrillQuestion {
  readonly id: string;
  readonly text: string;
}

/** Which of the person's stories answer a question, by rules alone. Both empty: a gap. */
export interface QuestionFit {
  readonly questionId: string;
  /** The best first. */
  readonly storyIds: readonly string[];
  /** These may well do, too. */
  readonly possible: readonly string[];
}

/** What a drill asks for, decided when it begins, so that it can be shown, resumed and reviewed the same. */
export type DrillSetup =
  | { readonly drill: 'hook'; readonly storyId: string }
  | {
      readonly drill: 'whichStory';
      readonly questions: readonly DrillQuestion[];
      /** The stories that answer each question, as ranked when the drill began. */
      readonly fits?: readonly QuestionFit[];
    }
  /** The end of one story (or a question) and then the next story, back to back. */
  | {
      readonly drill: 'transition';
      readonly fromStoryId: string | null;
      readonly question: DrillQuestion | null;
      readonly storyId: string;
    }
  /** The cue disappears and a tone sounds so long after the telling began. */
  | { readonly drill: 'blank'; readonly storyId: string; readonly blankAtMs: number }
  | { readonly drill: 'curveball'; readonly question: DrillQuestion; readonly phrases: readonly string[] }
  | {
      readonly drill: 'interruption';
      readonly storyId: string;
      readonly interruptAtMs: number;
      readonly question: string;
    }
  | {
      readonly drill: 'squeeze';
      readonly storyId: string;
      readonly seconds: number;
      /** The person's pace that day: what there was room for is reckoned by it. */
      readonly wordsPerMinute?: number;
    };

/**
 * Something that happened on the stage. `atMs` counts from when the recording (or the typing) began; before it, negative.
 * `typedCharacters`: how long the typed text was at that moment, so that the place is known in words without times.
 */
export type DrillMark =
  | { readonly kind: 'prompted'; readonly atMs: number; readonly questionId?: string }
  /** The first sound above the room, as the page heard it; the recording's own measure goes before it. */
  | { readonly kind: 'firstSound'; readonly atMs: number; readonly questionId?: string }
  | { readonly kind: 'firstKey'; readonly atMs: number; readonly questionId?: string }
  /** `storyId` null: "none of mine answers this". */
  | { readonly kind: 'chosen'; readonly atMs: number; readonly questionId: string; readonly storyId: string | null }
  | { readonly kind: 'blanked'; readonly atMs: number; readonly typedCharacters?: number }
  | { readonly kind: 'interrupted'; readonly atMs: number; readonly typedCharacters?: number }
  /** The next story (or, after an interruption, the story again) begins; pressed by the person. */
  | { readonly kind: 'nextBegun'; readonly atMs: number; readonly typedCharacters?: number };

export type DrillOutcome = 'strong' | 'fair' | 'weak';

/** One figure of a drill. */
export interface DrillMeasure {
  /** Stable, e.g. "secondsToFirstWord". */
  readonly name: string;
  /** As shown: "From prompt to first word". */
  readonly title: string;
  /** Null where it could not be told; `note` then says why. */
  readonly value: number | null;
  readonly unit: 'seconds' | 'share' | 'count' | 'yesNo';
  readonly outcome: DrillOutcome | null;
  /** What it was measured by, or why it was not. */
  readonly note: string;
  /** For hosts that speak other languages; what was kept before there were messages has none. */
  readonly said?: Said<'title' | 'note'>;
}

/** One thing that went well, or that is worth trying next time; `words` are the person's own. */
export interface DrillRemark {
  readonly tone: 'good' | 'next';
  readonly text: string;
  readonly words?: string;
  readonly said?: Said<'text'>;
}

/** How one question of "Which story?" went. */
export interface DrillChoice {
  readonly questionId: string;
  readonly question: string;
  /** Null: "none of mine answers this". */
  readonly chosen: string | null;
  /** From the question to the choice; null without a mark. */
  readonly seconds: number | null;
  /** From the choice to the hook's first sound or key; null where none was heard. */
  readonly secondsToHook: number | null;
  /** Null where the rules can't say: the chosen story may well do. */
  readonly right: boolean | null;
  readonly fits: readonly string[];
}

/** Something of a story that a squeezed telling should keep, or may leave out. */
export interface KeptItem {
  readonly kind: 'hook' | 'point' | 'fact' | 'connection';
  readonly label: string;
  readonly text: string;
  /** Whether there is room for it in the time. */
  readonly wanted: boolean;
  /** Null where nobody can tell. */
  readonly told: 'yes' | 'no' | 'wrong' | null;
}

/** What a drill came to. Pure: same setup, marks, words and times, same review. */
export interface DrillReview {
  readonly outcome: DrillOutcome | null;
  readonly measures: readonly DrillMeasure[];
  /** What went well or what to try next; the most helpful first. At most five. */
  readonly remarks: readonly DrillRemark[];
  /** Which story?: each question. */
  readonly choices?: readonly DrillChoice[];
  /** Transitions: the linking words, which later runs are held against. */
  readonly link?: string;
  /** Squeeze: the story's pieces, the most needed first. */
  readonly kept?: readonly KeptItem[];
}

/** One run of a drill, as kept. */
export interface DrillRun {
  readonly id: string;
  readonly drill: DrillName;
  readonly setup: DrillSetup;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** Null while it runs; a run that was left is shown nowhere and swept. */
  readonly finishedAt: number | null;
  readonly marks: readonly DrillMark[];
  /** Its recording or typed words, where it has any. */
  readonly takeId: string | null;
  readonly review: DrillReview | null;
}

/** The rungs of the ladder, from most help to none: the cues of a rehearsal, by the same names. */
export type Rung = 'script' | 'keyPoints' | 'facts' | 'hook' | 'nothing';

/** Where a story stands on the ladder, from its takes alone. */
export interface LadderStanding {
  readonly storyId: string;
  /** The rung to practise next. */
  readonly rung: Rung;
  /** Takes without any cue that passed, on different days of the last 14, towards the days that "off book" needs. */
  readonly offBookDays: number;
  readonly offBookDaysNeeded: number;
  readonly offBook: boolean;
  /** The last step: which take moved it, up or down, and why in plain words; null before the first. */
  readonly lastStep: {
    readonly takeId: string;
    readonly at: number;
    readonly direction: 'up' | 'down' | 'stay';
    readonly reason: string;
    readonly said?: Said<'reason'>;
  } | null;
}
