import type { Outline } from './outline.ts';
import type { Told } from './told.ts';

/** Shorter texts are too little to judge by. */
const ENOUGH_WORDS = 20;
/**
 * Share of a text's content that is in the story's own words. Tellings of one story, the freest paraphrases among them,
 * had 0.25 and more; scripts of other stories 0.05 to 0.26, most below 0.15 (thirteen stories against each other).
 */
const CERTAINLY_OTHER = 0.1;
const CERTAINLY_THIS = 0.24;

/** Share of a text's content words, by weight, that stand in the story. 0 to 1; 1 for an empty text. */
export function ownWordsShare(outline: Outline, take: Told): number {
  let own = 0;
  let all = 0;
  for (const idea of take.ideas) {
    all += idea.weight;
    if (outline.stems.has(idea.stem)) own += idea.weight;
  }
  return all > 0 ? own / all : 1;
}

/** 0 for a text of another story, 1 for a telling of this one, between the two where that can't be told. */
export function familiarityOf(outline: Outline, take: Told): number {
  if (take.words.length < ENOUGH_WORDS) return 1;
  return Math.min(
    1,
    Math.max(0, (ownWordsShare(outline, take) - CERTAINLY_OTHER) / (CERTAINLY_THIS - CERTAINLY_OTHER)),
  );
}
