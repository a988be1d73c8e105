import type { RecognitionResult } from './webSpeech.ts';

/** Words that were heard, and how many of the last ones the recogniser had not settled yet. */
export interface HeardSoFar {
  readonly words: readonly string[];
  readonly unsettled: number;
}

export const NOTHING_HEARD: HeardSoFar = { words: [], unsettled: 0 };

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}']/gu, '');

/** The words of one engine's results. They come whole each time, so that none is counted twice. */
export function wordsOfResults(results: ArrayLike<RecognitionResult>): HeardSoFar {
  let words: string[] = [];
  let unsettled = 0;
  let last: readonly string[] = [];
  for (const result of Array.from(results)) {
    const heard = wordsOf(result[0]?.transcript ?? '');
    if (heard.length === 0) continue;
    // Some phones give each result with all the words of the one before it at its beginning, with no confidence.
    const repeats = startsWith(heard, last) && (last.length > 1 || (last.length > 0 && result[0]?.confidence === 0));
    if (repeats) words = words.slice(0, words.length - last.length);
    words = [...words, ...heard];
    unsettled = result.isFinal ? 0 : repeats ? heard.length : unsettled + heard.length;
    last = heard;
  }
  return { words, unsettled: Math.min(unsettled, words.length) };
}

/**
 * Joins what was heard before an early ending and after it. Words that were not settled at the ending may be heard once
 * more by the next engine: those are taken once. Settled words never are, so that what was truly said twice stays.
 */
export function joinHeard(before: HeardSoFar, after: HeardSoFar): HeardSoFar {
  const most = Math.min(before.unsettled, after.words.length);
  let shared = most;
  while (shared > 0 && !startsWith(after.words, before.words.slice(before.words.length - shared))) shared--;
  return {
    words: [...before.words.slice(0, before.words.length - shared), ...after.words],
    unsettled: after.words.length === 0 ? before.unsettled : after.unsettled,
  };
}

function startsWith(words: readonly string[], beginning: readonly string[]): boolean {
  return beginning.length <= words.length && beginning.every((word, i) => bare(word) === bare(words[i]!));
}
