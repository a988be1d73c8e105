import type { Cue } from '../../takes/model.ts';

/** What the server is told of a take that began while it was away. */
export interface AwayTake {
  readonly storyId: string;
  readonly cue: Cue;
  readonly mimeType: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** How many pieces it came to; null while it is told, and for one that was cut off. */
  readonly chunks: number | null;
}
