import type { TimeSpan } from '../speech/model.ts';

/** Where a pause lies among sentences; `between` may be among words that belong to none of them. */
export type PausePlace =
  | { readonly kind: 'between'; readonly afterSentence: number }
  | { readonly kind: 'inside'; readonly sentence: number };

export interface PlacedPause extends TimeSpan {
  /** Null where no sentence's times are known around it. */
  readonly place: PausePlace | null;
}

/**
 * Word and sentence times come from another instrument than pauses; they may differ by this at an edge. A pause that
 * overlaps a sentence by no more is beside it.
 */
const SLACK_MS = 150;

/**
 * Tells pauses inside a sentence from those between. Give only sentences whose times are known (said ones), in order;
 * `sentence` and `afterSentence` are their `index`. Linear in both.
 */
export function placePauses(
  pauses: readonly TimeSpan[],
  sentences: readonly (TimeSpan & { readonly index: number })[],
): readonly PlacedPause[] {
  let at = 0;
  return pauses.map(({ startMs, endMs }) => {
    while (at + 1 < sentences.length && sentences[at + 1]!.startMs < (startMs + endMs) / 2) at++;
    const before = sentences[at];
    const next = sentences[at + 1];
    if (!before || before.startMs > startMs) return { startMs, endMs, place: null };
    if (endMs <= before.endMs + SLACK_MS && startMs < before.endMs - SLACK_MS)
      return { startMs, endMs, place: { kind: 'inside', sentence: before.index } };
    if (next && startMs >= before.endMs - SLACK_MS && endMs <= next.startMs + SLACK_MS)
      return { startMs, endMs, place: { kind: 'between', afterSentence: before.index } };
    return { startMs, endMs, place: null };
  });
}
