import type { Outline } from './outline.ts';
import type { Told } from './told.ts';

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
