import type { PartName, PartReview } from '../../../takes/model.ts';
import type { TimeSpan, WordTime } from '../../../speech/model.ts';
import { spanOfRange } from './times.ts';
import { say } from '../../../words/say.ts';

/** A story part with its share of the telling. */
export interface PartShare {
  readonly part: PartName;
  /** 0 to 1 of the told time, or of the words where they have no times; 0 where the part was not heard. */
  readonly share: number;
  readonly words: number;
  readonly seconds: number | null;
  /** Start of its first stretch in the recording, where known. */
  readonly startMs: number | null;
}

export const PART_ORDER: readonly PartName[] = ['situation', 'task', 'action', 'result', 'connection'];

export const PART_TITLES: Readonly<Record<PartName, string>> = {
  situation: say('Situation'),
  task: say('Task'),
  action: say('Action'),
  result: say('Result'),
  connection: say('Connection'),
};

/**
 * All five parts in the order a story is told in, each with its share. Shares are of seconds
 * only when every part heard has times, so that they always compare like with like.
 */
export function partShares(
  parts: readonly PartReview[],
  times: readonly WordTime[] | null,
): { readonly basis: 'seconds' | 'words'; readonly shares: readonly PartShare[] } {
  const spans = parts.map((part): TimeSpan | null =>
    part.startMs !== undefined && part.endMs !== undefined
      ? { startMs: part.startMs, endMs: part.endMs }
      : spanOfRange(times, part.range),
  );
  const timed = parts.length > 0 && spans.every((span) => span !== null);
  const wordsOf = (part: PartReview): number => Math.max(0, part.endWord - part.startWord);
  const allWords = parts.reduce((sum, part) => sum + wordsOf(part), 0);
  const allMs = spans.reduce((sum, span) => sum + (span ? span.endMs - span.startMs : 0), 0);
  const shares = PART_ORDER.map((name): PartShare => {
    let words = 0;
    let ms = 0;
    let startMs: number | null = null;
    parts.forEach((part, i) => {
      if (part.part !== name) return;
      words += wordsOf(part);
      const span = spans[i];
      if (span === null || span === undefined) return;
      ms += span.endMs - span.startMs;
      startMs = startMs === null ? span.startMs : Math.min(startMs, span.startMs);
    });
    const share = timed ? (allMs === 0 ? 0 : ms / allMs) : allWords === 0 ? 0 : words / allWords;
    return { part: name, share, words, seconds: timed ? ms / 1000 : null, startMs };
  });
  return { basis: timed ? 'seconds' : 'words', shares };
}
