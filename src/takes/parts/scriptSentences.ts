import type { Outline } from '../outline.ts';
import type { Told } from '../told.ts';
import type { Features } from './chain.ts';
import { partFeatures } from './partFeatures.ts';
import { pointFeatures } from './pointFeatures.ts';
import { type Stretch, stretchesForParts } from './stretches.ts';

/** Words a sentence, on average, up to which a script has its marks; a dictated one has hardly any. */
const LONGEST_SENTENCE = 40;
/** Log odds from which a new statement counts as a sentence where the script has no marks: finds most borders of parts. */
const STATEMENT_FROM = -1.5;
/** Fewer words are no sentence there. */
const SHORTEST = 5;

/**
 * The sentences of a script: a writer begins a part of the story with a sentence. A script without marks is cut where a
 * new statement is likely. Linear.
 */
export function scriptSentences(script: Told): Stretch[] {
  const stretches = stretchesForParts(script);
  const opening = stretches.filter((stretch) => stretch.opensSentence).length;
  const hasMarks = script.words.length <= LONGEST_SENTENCE * opening;
  const sentences: Stretch[] = [];
  for (const stretch of stretches) {
    const open = sentences.at(-1);
    const begins = hasMarks
      ? stretch.opensSentence
      : stretch.breakScore > STATEMENT_FROM && stretch.startWord - (open?.startWord ?? 0) >= SHORTEST;
    if (open && !begins) sentences[sentences.length - 1] = { ...open, endWord: stretch.endWord };
    else sentences.push({ ...stretch, opensSentence: true });
  }
  return sentences;
}

/** What says which part a sentence of the script belongs to: its words and place, and the key points that it tells. */
export function sentenceFeatures(outline: Outline, sentences: readonly Stretch[]): Features[] {
  const points = pointFeatures(outline, sentences);
  const byWords = partFeatures(outline.script, sentences, (_, i) => (points[i]?.['pointLink'] ?? 0) > 0);
  return byWords.map((own, i) => ({ ...own, ...points[i] }));
}
