import type { Said } from '../shared/message.ts';
import type { DrillName, DrillOutcome, LadderStanding, Rung } from '../drills/model.ts';
import type { IsoDate } from '../recall/model.ts';

/** A story as the plan reckons with it: what was done before today, and how it stands. */
export interface StoryToPlan {
  readonly id: string;
  readonly title: string;
  /** How long a telling takes, seconds: its script's or its target's. */
  readonly tellSeconds: number;
  /** Tellings so far, and how many the checklist wants. */
  readonly takes: number;
  readonly takesWanted: number;
  /** Null: never. */
  readonly lastToldOn: IsoDate | null;
  /** Readiness, 0 to 1. */
  readonly share: number;
  readonly standing: Pick<LadderStanding, 'rung' | 'offBook' | 'offBookDays' | 'offBookDaysNeeded'>;
  /** The rungs it can be told from, most help first: a story without hooks has none called so. */
  readonly rungs: readonly Rung[];
}

/** A drill as the plan reckons with it. */
export interface DrillToPlan {
  readonly name: DrillName;
  readonly minutes: number;
  /** Null: never. */
  readonly lastOn: IsoDate | null;
  readonly lastOutcome: DrillOutcome | null;
}

/** Work on a document, or something to read: done once. */
export interface ErrandToPlan {
  /** Stable: what it is about. */
  readonly id: string;
  readonly kind: 'document' | 'read';
  readonly title: string;
  readonly reason: string;
  readonly minutes: number;
  readonly storyId: string | null;
  readonly said?: Said<'title' | 'reason'>;
  /** The person set it themselves: on this day whatever else is on it, or (null) at the next practice, before other work. */
  readonly own?: { readonly on: IsoDate | null };
}

/** What a checklist's item asks for, where the plan can serve it. */
export interface ServedItem {
  readonly text: string;
  readonly by: 'rehearse' | 'recall' | 'drill' | 'call' | 'read';
  /** Of a drill; null for any. */
  readonly drill: DrillName | null;
  /** Of certain stories; null for all. */
  readonly storyIds: readonly string[] | null;
  /** Tellings of a story after which it is served; null where their number isn't what counts. */
  readonly takes: number | null;
}

/** Everything a plan is assembled from. Same request, same plan. */
export interface PlanRequest {
  readonly today: IsoDate;
  /**
   * `over`: it has begun already, or its day has passed. `noted`: what was asked in it was written down. In any order.
   */
  readonly interviews: readonly {
    readonly on: IsoDate;
    readonly stage: string | null;
    readonly over: boolean;
    readonly noted?: boolean;
  }[];
  /** Minutes a person has on a day; 0 for a day off. */
  readonly minutesOn: (day: IsoDate) => number;
  /** Minutes of recall on a day; 0 for none. */
  readonly recallMinutesOn: (day: IsoDate) => number;
  readonly stories: readonly StoryToPlan[];
  readonly drills: readonly DrillToPlan[];
  /** Whether a mock call can be held: there is something to ask. */
  readonly canCall: boolean;
  readonly errands: readonly ErrandToPlan[];
  readonly serves: readonly ServedItem[];
  /**
   * What was done today already. Today's own tasks are planned from how things stood when the day began, so that they stay
   * the same all day; the days after reckon with what was done.
   */
  readonly doneToday?: { readonly tellings: ReadonlyMap<string, number>; readonly drills: ReadonlySet<DrillName> };
  /** The first day of practice; null before it. */
  readonly startedOn: IsoDate | null;
  /** Days of practice in a row that ended yesterday. */
  readonly daysInARow: number;
}
