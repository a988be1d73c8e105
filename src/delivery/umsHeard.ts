import type { TimeSpan } from '../speech/model.ts';
import type { Delivery } from './model.ts';

/** Filled pauses by how many instruments heard them, in order. */
export interface UmsHeard {
  /** The voice stands still there, and following the script heard "um" as well. */
  readonly byBoth: readonly TimeSpan[];
  /** Only the voice stands still there: "um", or a word drawn out. */
  readonly byVoice: readonly TimeSpan[];
}

/** What two instruments say of "um"; null where the sound was not looked at for it. */
export function umsHeard({ filledPauses, following }: Delivery): UmsHeard | null {
  if (!filledPauses) return null;
  const followed = following?.verdict === 'clear' ? following.filledPauses : [];
  const isFollowed = (span: TimeSpan) =>
    followed.some((other) => other.startMs < span.endMs && span.startMs < other.endMs);
  return {
    byBoth: filledPauses.filter(isFollowed),
    byVoice: filledPauses.filter((span) => !isFollowed(span)),
  };
}
