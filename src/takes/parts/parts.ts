import { spacedWordsOf } from '../../language/words.ts';
import type { WordTime } from '../../speech/model.ts';
import type { ConnectionReview } from '../connection.ts';
import type { PartReview } from '../model.ts';
import type { Outline } from '../outline.ts';
import type { Clause } from '../text/clauses.ts';
import { rangeOfWords, type Told, toldOf } from '../told.ts';
import { alignedFeatures } from './alignedFeatures.ts';
import { bestParts, stretchScores } from './chain.ts';
import { partFeatures } from './partFeatures.ts';
import { PARTS } from './partNames.ts';
import { ALIGNED_MODEL, CUE_MODEL } from './partWeights.ts';
import { stretchesForParts } from './stretches.ts';

/** The parts of a take of a known story, in the order told: its stretches are held against the script's own parts. */
export function reviewParts(
  outline: Outline,
  take: Told,
  connection: ConnectionReview,
  times: readonly WordTime[] | null,
): PartReview[] {
  const stretches = stretchesForParts(take);
  const { range: link } = connection;
  const byWords = partFeatures(
    take,
    stretches,
    (range) => link !== null && range.start >= link.start && range.end <= link.end,
  );
  if (outline.script.ideas.length === 0) {
    return partsFrom(take, stretches, bestParts(stretchScores(byWords, CUE_MODEL), CUE_MODEL), times);
  }
  const aligned = alignedFeatures(outline, take, stretches);
  const features = byWords.map((own, i) => ({ ...own, ...aligned[i] }));
  return partsFrom(take, stretches, bestParts(stretchScores(features, ALIGNED_MODEL), ALIGNED_MODEL), times);
}

/** The parts of an answer that no story is known for, from cue words and place alone. Less sure than `reviewParts`. */
export function partsOfAnswer(text: string): PartReview[] {
  const told = toldOf(text);
  const stretches = stretchesForParts(told);
  const features = partFeatures(told, stretches, () => false);
  return partsFrom(told, stretches, bestParts(stretchScores(features, CUE_MODEL), CUE_MODEL), null);
}

/** Joins neighbouring stretches of one part. */
function partsFrom(
  take: Told,
  stretches: readonly Clause[],
  path: readonly number[],
  times: readonly WordTime[] | null,
): PartReview[] {
  const spaced = spacedWordsOf(take.text);
  const parts: PartReview[] = [];
  let nextWord = 0;
  for (let s = 0; s < path.length;) {
    let end = s;
    while (end + 1 < path.length && path[end + 1] === path[s]) end++;
    const first = stretches[s];
    const last = stretches[end];
    const part = PARTS[path[s] ?? 0];
    if (first && last && part) {
      const range = rangeOfWords(take, first.startWord, last.endWord);
      const startWord = nextWord;
      const following = stretches[end + 1];
      const until = following ? (take.words[following.startWord]?.start ?? 0) : Infinity;
      while (nextWord < spaced.length && (spaced[nextWord]?.end ?? 0) <= until) nextWord++;
      const spoken = times?.filter((time) => time.end > range.start && time.start < range.end) ?? [];
      parts.push({
        part,
        startWord,
        endWord: nextWord,
        range,
        ...(spoken.length > 0 ? { startMs: spoken[0]?.onsetMs ?? 0, endMs: spoken.at(-1)?.offsetMs ?? 0 } : {}),
      });
    }
    s = end + 1;
  }
  return parts;
}
