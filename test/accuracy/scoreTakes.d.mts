/** A labelled take and what the built program said about it. */
export interface ReviewedTake {
  take: { id: string; text: string; labels: Record<string, unknown> };
  review: Record<string, unknown>;
}

/** Shares from 0 to 1, or null where nothing of the kind is labelled; counts; and "of" figures as "10/11". */
export interface TakeFigures {
  takes: number;
  coveredPrecision: number | null;
  coveredRecall: number | null;
  coveredOrUnsureRecall: number | null;
  missedPrecision: number | null;
  unsureShare: number | null;
  pointsNotInReview: number;
  factsRightPrecision: number | null;
  factsRightRecall: number | null;
  factsWrongPrecision: number | null;
  factsWrongRecall: number | null;
  factsNotInReview: number;
  hook: number | null;
  connection: number | null;
  connectionPlace: number | null;
  shape: number | null;
  boundariesNear: number | null;
  boundaries: number;
  unfinishedPrecision: number | null;
  unfinishedRecall: number | null;
  unfinished: number;
  perfectWithoutComplaint: string;
  otherStoryCredited: string;
}

export function reviewTakes(file?: string, documents?: string): ReviewedTake[];
export function scoreTakes(pairs: ReviewedTake[]): {
  figures: TakeFigures;
  failures: { id: string; kind: string; what: string }[];
};
export function half(pairs: ReviewedTake[], name: 'odd' | 'even' | 'all'): ReviewedTake[];
