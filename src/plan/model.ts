import type { DrillName, Rung } from '../drills/model.ts';
import type { IsoDate } from '../recall/model.ts';
import type { Said } from '../shared/message.ts';

/** Something to do on a day. */
export interface PlanTask {
  /** The same for the same task on the same day. */
  readonly id: string;
  readonly kind: 'recall' | 'rehearse' | 'drill' | 'call' | 'document' | 'read' | 'rest';
  /** "Tell “The walk-in” from its key points". */
  readonly title: string;
  /** Why it stands here today, in one plain sentence. */
  readonly reason: string;
  readonly minutes: number;
  readonly storyId: string | null;
  readonly drill: DrillName | null;
  readonly rung: Rung | null;
  /** The checklist items it serves, by their text. */
  readonly serves: readonly string[];
  /** Title and reason as messages, where they are not the person's own words. */
  readonly said?: Said<'title' | 'reason'>;
}

export interface PlanDay {
  readonly on: IsoDate;
  /** Minutes the person has. */
  readonly minutes: number;
  readonly tasks: readonly PlanTask[];
  /** The stage of the interview on this day; null on others. */
  readonly interview: string | null;
}

/** From today to the last interview (or two weeks, without one). Assembled anew from what was done: nothing is owed. */
export interface PracticePlan {
  readonly days: readonly PlanDay[];
  /** What does not fit into the minutes until the interview, the least needed last; empty where all fits. */
  readonly leftOut: readonly { readonly title: string; readonly minutes: number; readonly said?: Said<'title'> }[];
}

/** An item of a guide's checklist beside what was really done. */
export interface ChecklistStanding {
  readonly document: string;
  readonly text: string;
  readonly section: string | null;
  readonly checked: boolean;
  /** What Offbook knows of it; null where it can't know ("Prepare two copies of the CV"). */
  readonly evidence: {
    /** 0 to 1. */
    readonly share: number;
    readonly done: boolean;
    /** "3 of 5 stories recorded five times; Conflict has 1". */
    readonly words: string;
    readonly said?: Said<'words'>;
  } | null;
}

/** One explainable number: the weighted mean of its parts, 0 to 1, with each part's own words. */
export interface Readiness {
  readonly share: number;
  readonly parts: readonly {
    readonly name: 'facts' | 'coverage' | 'time' | 'connection' | 'recency';
    /** 0 to 1; null where nothing is known yet: it then counts as 0 and says so. */
    readonly share: number | null;
    readonly weight: number;
    readonly words: string;
    readonly said?: Said<'words'>;
  }[];
}

export interface StoryReadiness extends Readiness {
  readonly storyId: string;
  /** What would raise it most. */
  readonly next: string;
  readonly said?: Said<'next'>;
}
