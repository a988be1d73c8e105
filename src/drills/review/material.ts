import type { Delivery } from '../../delivery/model.ts';
import type { Transcript } from '../../speech/model.ts';
import type { Story } from '../../stories/model.ts';
import type { ContentReview } from '../../takes/model.ts';
import type { DrillMark, DrillReview, DrillRun, DrillSetup } from '../model.ts';

/** Everything that a run is reviewed by. What is null is not known, and nothing is guessed in its place. */
export interface RunMaterial<Setup extends DrillSetup = DrillSetup> {
  readonly setup: Setup;
  readonly marks: readonly DrillMark[];
  /** The story that the drill is about, as it was told. */
  readonly story: Story | null;
  /** The story that a transition comes from; absent where there is none, or it is gone. */
  readonly fromStory?: Story | null;
  readonly transcript: Transcript | null;
  /** Of all the words, against the story. */
  readonly content: ContentReview | null;
  readonly delivery: Delivery | null;
  /** Whether the answer was typed. Null where there is neither sound nor typing. */
  readonly typed: boolean | null;
  /** Finished runs of the same drill and story before this one, the newest first. */
  readonly earlier: readonly DrillRun[];
  /** The guide's own lines for a blank. */
  readonly recovery: readonly string[];
  readonly wordsPerMinute: number;
}

export type ReviewOf<Name extends DrillSetup['drill']> = (
  material: RunMaterial<Extract<DrillSetup, { drill: Name }>>,
) => DrillReview;

type MarkOf<Kind extends DrillMark['kind']> = Extract<DrillMark, { kind: Kind }>;

/** The first mark of a kind; null where there is none. */
export const markOf = <Kind extends DrillMark['kind']>(marks: readonly DrillMark[], kind: Kind): MarkOf<Kind> | null =>
  marks.find((mark): mark is MarkOf<Kind> => mark.kind === kind) ?? null;
