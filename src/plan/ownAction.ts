import type { IsoDate } from '../recall/model.ts';

/** What a person set themselves after a practice call, in their own words. */
export interface OwnAction {
  readonly id: string;
  /** One line. */
  readonly text: string;
  /** Null: at the next practice. */
  readonly on: IsoDate | null;
  /** Where it was written. The call may be gone since. */
  readonly from: {
    readonly callId: string;
    /** "Larkmoor Recruiter Practice Session 1". */
    readonly callTitle: string;
    readonly callOn: IsoDate;
    /** What the reflection asked. */
    readonly question: string;
  };
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds; null while it is open. */
  readonly doneAt: number | null;
  /** How its box stood in the call's document when it was last looked at; null while it has no line there. */
  readonly box: boolean | null;
}
