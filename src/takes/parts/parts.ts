import { spacedWordsOf } from '../../language/words.ts';
import type { WordTime } from '../../speech/model.ts';
import type { ConnectionReview } from '../connection.ts';
import type { PartReview } from '../model.ts';
import type { Outline } from '../outline.ts';
import { rangeOfWords, type Told, toldOf } from '../told.ts';
import { alignedFeatures } from './alignedFeatures.ts';
import { type Features, stretchScores } from './chain.ts';
import { partFeatures } from './partFeatures.ts';
import { PARTS } from './partNames.ts';
import { ALIGNED_MODEL, CUE_MODEL, type PartModel } from './partWeights.ts';
import { placeParts } from './placeParts.ts';
import { type Stretch, stretchesForParts } from './stretches.ts';

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
    return partsFrom(take, stretches, byWords, CUE_MODEL, times);
  }
  const aligned = alignedFeatures(outline, take, stretches);
  const features = byWords.map((own, i) => ({ ...own, ...aligned[i] }));
  return partsFrom(take, stretches, features, ALIGNED_MODEL, times);
}

/** The parts of an answer that no story is known for, from cue words and place alone. Less sure than `reviewParts`. */
export function partsOfAnswer(text: string): PartReview[] {
  const told = toldOf(text);
  const stretches = stretchesForParts(told);
  const features = partFeatures(told, stretches, () => false);
  return partsFrom(told, stretches, features, CUE_MODEL, null);
}

function partsFrom(
  take: Told,
  stretches: readonly Stretch[],
  features: readonly Features[],
  model: PartModel,
  times: readonly WordTime[] | null,
): PartReview[] {
  const spaced = spacedWordsOf(take.text);
  const starts = placeParts(stretchScores(features, model), model, stretches);
  let nextWord = 0;
  return starts.flatMap(({ part, stretch }, i) => {
    const following = stretches[starts[i + 1]?.stretch ?? stretches.length];
    const first = stretches[stretch];
    const name = PARTS[part];
    if (!first || !name) return [];
    const range = rangeOfWords(take, first.startWord, following?.startWord ?? take.words.length);
    const startWord = nextWord;
    const until = following ? (take.words[following.startWord]?.start ?? 0) : Infinity;
    while (nextWord < spaced.length && (spaced[nextWord]?.end ?? 0) <= until) nextWord++;
    const spoken = times?.filter((time) => time.end > range.start && time.start < range.end) ?? [];
    return [
      {
        part: name,
        startWord,
        endWord: nextWord,
        range,
        ...(spoken.length > 0 ? { startMs: spoken[0]?.onsetMs ?? 0, endMs: spoken.at(-1)?.offsetMs ?? 0 } : {}),
      },
    ];
  });
}
