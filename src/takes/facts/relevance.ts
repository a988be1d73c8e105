import type { Ground } from './context.ts';

/** How much of what is said around a word belongs to the story, 0 to 1. */
export interface Relevance {
  at(word: number): number;
}

/**
 * Below this, people are telling something else: other stories share at most a fifth of their content words with
 * one, tellings of the story itself a quarter and more (measured on the tests' guides). Nothing is wrong there.
 */
export const SAME_STORY_FROM = 0.22;

/** A sentence or two are too little to judge by: they are taken for the story's, as the person says they are. */
const ENOUGH_WORDS = 20;
const UNJUDGED = 0.4;

/** Words on each side that make a stretch. */
const STRETCH = 40;
/** Fewer words than this are judged as if there were so many. */
const FEWEST = 3;

/** The share of a take's content words that the story has too, in the whole take or around a word, whichever is more. */
export function relevanceOf(take: Ground, storyKeys: ReadonlySet<string>): Relevance {
  const content = [0];
  const shared = [0];
  const distinct = new Set<string>();
  for (const key of take.keys) {
    const counts = key !== null && !key.startsWith('#');
    content.push(content.at(-1)! + Number(counts));
    shared.push(shared.at(-1)! + Number(counts && storyKeys.has(key)));
    if (counts) distinct.add(key);
  }
  let known = 0;
  for (const key of distinct) if (storyKeys.has(key)) known++;
  const least = take.words.length < ENOUGH_WORDS ? UNJUDGED : 0;
  const whole = Math.max(least, known / Math.max(FEWEST, distinct.size));
  return {
    at(word) {
      const from = Math.max(0, word - STRETCH);
      const to = Math.min(take.keys.length, word + STRETCH);
      const words = content[to]! - content[from]!;
      return Math.max(whole, (shared[to]! - shared[from]!) / Math.max(FEWEST, words));
    },
  };
}
