const KEY = 'offbook.tour';
const AWAY = 'away';

/** The stops of the first round, in order. */
export const STOPS = ['story', 'tell', 'date', 'recall', 'find'] as const;
export type Stop = (typeof STOPS)[number];

/** From this many takes on nobody needs to be shown around. */
const TAKES_OF_SOMEBODY_AT_HOME = 3;

export interface TourKept {
  readonly seen: readonly Stop[];
  readonly away: boolean;
}

/** What this browser remembers of the round. */
export function readTour(): TourKept {
  try {
    const kept = (localStorage.getItem(KEY) ?? '').split(' ');
    return { seen: STOPS.filter((stop) => kept.includes(stop)), away: kept.includes(AWAY) };
  } catch {
    return { seen: [], away: false };
  }
}

export function keepTour({ seen, away }: TourKept): void {
  try {
    localStorage.setItem(KEY, [...seen, ...(away ? [AWAY] : [])].join(' '));
  } catch {
    // Then it is shown again next time.
  }
}

/** What the documents and takes say of the round, whatever was pressed. */
export interface TourEvidence {
  /** Over all stories. */
  readonly takes: number;
  readonly hasInterview: boolean;
}

/** Which stops are done: those that were opened from here, and those that were reached on another way. */
export function stopsDone({ seen }: TourKept, { takes, hasInterview }: TourEvidence): ReadonlySet<Stop> {
  return new Set<Stop>([
    ...seen,
    ...(takes > 0 ? (['story', 'tell'] as const) : []),
    ...(hasInterview ? ['date' as const] : []),
  ]);
}

/** Whether the round is shown: until it is done, put away, or no longer needed. */
export function isTourShown(kept: TourKept, evidence: TourEvidence): boolean {
  return !kept.away && evidence.takes < TAKES_OF_SOMEBODY_AT_HOME && stopsDone(kept, evidence).size < STOPS.length;
}
