import type { TextRange } from '../../shared/textRange.ts';

/** What the panels of a take can ask of each other. */
export interface TakeDesk {
  /** Points at words in the transcript, and plays from them where they have times. */
  readonly show: (range: TextRange, markId?: string | null) => void;
  /** When the words of a range can be heard, in milliseconds; null where they can't. */
  readonly timeOf: (range: TextRange) => number | null;
  /** Null where there is no sound to play. */
  readonly playFrom: ((ms: number) => void) | null;
}

/** The words that were last asked for. A new object for each asking. */
export interface ShownWords {
  readonly markId: string | null;
  readonly range: TextRange;
  /** They also play. */
  readonly heard: boolean;
}
