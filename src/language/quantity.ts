import type { TextRange } from '../shared/textRange.ts';

export type QuantityKind =
  | 'number'
  | 'percentage'
  | 'amount'
  | 'duration'
  | 'date'
  | 'clockTime'
  | 'frequency'
  | 'ordinal';

export type Comparator = 'under' | 'over' | 'about';

/** Something countable that a text says: what, how much, and how it stands in its sentence. */
export interface Quantity {
  readonly kind: QuantityKind;
  /**
   * In `unit`; clockTime: minutes after midnight; date: "2023", "2023-05", "2023-05-31", "--05" (a month),
   * "--05-31", "weekday:1", "feast:goodfriday"; frequency: times per `unit`.
   */
  readonly value: number | string;
  /** Singular: "week", "percent", "USD", "engineer", "times", "band" (of "band 6"); null where none is said. */
  readonly unit: string | null;
  /** "day" of "fourteen hours a day" and of "14-hour days". */
  readonly per: string | null;
  /** Upper end of "two to three weeks"; null where it is one value. */
  readonly upTo: number | null;
  /** The unit comes before: "band 6", "year nine". */
  readonly labelled: boolean;
  readonly comparator: Comparator | null;
  /** What the sentence says happened to it: "cut by 50%" is down. */
  readonly direction: 'up' | 'down' | null;
  /** "did not reduce … by 50%". */
  readonly negated: boolean;
  /** Taken back in the same breath: "thirty, no sorry, fifty" and "not twenty but thirty". */
  readonly withdrawn: boolean;
  /** Set beside another value: "£40 instead of £90" has the first for, the second instead. */
  readonly contrast?: 'for' | 'instead';
  /** An article or a bare word that may be no quantity at all ("a week", "at two", "one reason"): good for matching, not for claiming. */
  readonly weak: boolean;
  /** Clock time without am or pm: 2 may be 14. */
  readonly halfDay: boolean;
  /** The noun that is counted, as it stands in the text: "engineers" of "five busy engineers". */
  readonly noun: TextRange | null;
  /** Where the words "50%" or "two weeks" stand, comparator excluded. */
  readonly range: TextRange;
  readonly text: string;
}

/** What a reader of one kind finds at a token. */
export interface Reading {
  readonly kind: QuantityKind;
  readonly value: number | string;
  readonly unit?: string | null;
  readonly per?: string | null;
  readonly upTo?: number | null;
  readonly labelled?: boolean;
  readonly direction?: 'up' | 'down';
  readonly weak?: boolean;
  readonly halfDay?: boolean;
  /** "19 of them": what is counted was named before. */
  readonly pointsBack?: boolean;
  /** Index of the token that is the counted noun. */
  readonly nounAt?: number;
  /** Index of the token after it. */
  readonly next: number;
}
