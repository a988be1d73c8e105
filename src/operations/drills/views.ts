import type { Said } from '../../shared/message.ts';
import type { DrillName, DrillOutcome, DrillRun, LadderStanding } from '../../drills/model.ts';
import type { LadderStep } from '../../drills/ladder.ts';
import type { TakeView } from '../views.ts';

/** A drill on the page of drills. */
export interface DrillSummary {
  readonly name: DrillName;
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** About. */
  readonly minutes: number;
  /** Finished ones. */
  readonly runs: number;
  readonly lastAt: number | null;
  readonly lastOutcome: DrillOutcome | null;
  /** The best figure of the newest runs, in words: "1.4 s to the first word"; null before the first. */
  readonly best: string | null;
  readonly able: boolean;
  /** Why it can't be practised with these documents, and what to add; null where it can. */
  readonly unableReason: string | null;
  readonly said?: Said<'title' | 'purpose' | 'best' | 'unableReason'>;
}

export interface DrillsView {
  readonly drills: readonly DrillSummary[];
  readonly ladder: readonly (LadderStanding & { readonly title: string })[];
}

/** A run with what its stage and its review show. */
export interface DrillRunView {
  readonly run: DrillRun;
  /** All stories of the folder, to choose from and to name. */
  readonly stories: readonly { readonly id: string; readonly title: string; readonly hooks: readonly string[] }[];
  /** The guide's lines for a blank. */
  readonly recovery: readonly string[];
  readonly emergency: readonly { readonly situation: string; readonly phrases: readonly string[] }[];
  /** Finished runs of the same drill and story before this one, the newest first, 20 at most. */
  readonly earlier: readonly DrillRun[];
  /** Null where nothing was recorded or typed, or where it was discarded. */
  readonly take: TakeView | null;
}

export interface LadderView {
  readonly stories: readonly (LadderStanding & {
    readonly title: string;
    /** The newest first. */
    readonly steps: readonly LadderStep[];
  })[];
}
