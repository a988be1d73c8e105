import { sureUntilMs } from './doubts.ts';
import type { FollowingGrammar } from './grammar.ts';
import { type PhoneticSegment, SILENCE } from './phoneticDecoder.ts';

/** What the decoder heard so long ago does not change any more. */
const SETTLED_MS = 2000;
const CUT_SILENCE_MS = 250;
/** Behind a sentence that was surely heard, so much is kept for what comes next. */
const KEPT_MOST_MS = 10_000;
const FRAME_MS = 10;

/**
 * The segment at which an utterance is best cut: a silence right behind a sentence that was surely heard, for what follows
 * it can then be judged between that sentence and the next; else the last silence. `anywhere`: else at any word. -1 where
 * there is none.
 */
export function cutPlace(
  segments: readonly PhoneticSegment[],
  grammar: FollowingGrammar,
  nowMs: number,
  anywhere: boolean,
): number {
  const settling = segments.filter(({ endMs }) => endMs < nowMs - SETTLED_MS);
  const silences = (leastMs: number, fromMs: number): number[] =>
    settling.flatMap(({ word, startMs, endMs }, i) =>
      word === SILENCE && startMs > Math.max(nowMs / 4, fromMs) && endMs - startMs >= leastMs ? [i] : [],
    );
  const sureMs = sureUntilMs(settling, grammar) ?? Infinity;
  return (
    silences(CUT_SILENCE_MS, Math.max(nowMs - KEPT_MOST_MS, sureMs - FRAME_MS))[0] ??
    silences(anywhere ? 0 : CUT_SILENCE_MS, 0).at(-1) ??
    (anywhere ? settling.length - 1 : -1)
  );
}
