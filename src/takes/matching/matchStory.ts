import { isFunctionWord } from '../../language/functionWords.ts';
import { spokenWords } from '../../language/spokenForm.ts';
import { fold, stem } from '../../language/words.ts';
import type { Story } from '../../stories/model.ts';

/** The story that words belong to. */
export interface StoryMatch {
  /** The one that fits best; null where nothing fits. */
  readonly storyId: string | null;
  /** Share of the told words' weight that the story has, 0 to 1. */
  readonly score: number;
  /** How much more that is than the next story's share, 0 to 1. */
  readonly margin: number;
  /** The words were too few, or another story fits nearly as well: to be asked about. */
  readonly unsure: boolean;
}

export const NO_MATCH: StoryMatch = { storyId: null, score: 0, margin: 0, unsure: true };

/** Fewer different words than these could be of anything. */
const FEWEST_WORDS = 6;
/** See docs/importing.md for what these come to. */
const LEAST_SCORE = 0.33;
const LEAST_MARGIN = 0.15;
/** Numbers, names and terms tell stories apart better than other words. */
const FACT_WEIGHT = 2;

/**
 * Finds the story that told words belong to, by the words they share. Words are compared as they are said ("65%" as
 * "sixty-five percent") and by their stem. One that few stories have weighs more, one that none has as much as one of a
 * single story, so that a telling of something else fits nothing.
 */
export function matchStory(told: string, stories: readonly Story[]): StoryMatch {
  const said = contentOf(told);
  if (said.size === 0 || stories.length === 0) return NO_MATCH;
  const known = stories.map((story) => ({ id: story.id, words: wordsOfStory(story), facts: factsOf(story) }));
  const rarity = (word: string): number => {
    const having = known.filter(({ words }) => words.has(word)).length;
    return Math.log((stories.length + 1) / Math.max(having, 1));
  };
  const weights = [...said].map((word) => {
    const exact = known.some(({ facts }) => facts.has(word));
    return { word, weight: rarity(word) * (exact ? FACT_WEIGHT : 1) };
  });
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const ranked = known
    .map(({ id, words }) => ({
      id,
      score: weights.reduce((sum, { word, weight }) => sum + (words.has(word) ? weight : 0), 0) / all,
    }))
    .toSorted((a, b) => b.score - a.score);
  const best = ranked[0]!;
  if (best.score === 0) return NO_MATCH;
  const margin = best.score - (ranked[1]?.score ?? 0);
  const unsure = said.size < FEWEST_WORDS || best.score < LEAST_SCORE || margin < LEAST_MARGIN;
  return { storyId: best.id, score: best.score, margin, unsure };
}

function wordsOfStory(story: Story): ReadonlySet<string> {
  const texts = [
    story.title,
    story.script?.text ?? '',
    ...story.hooks.map(({ text }) => text),
    ...story.keyPoints.map(({ text }) => text),
    ...story.keyNumbers.map(({ text }) => text),
    ...story.keyPeople.map(({ text }) => text),
  ];
  return new Set([...contentOf(texts.join('\n')), ...factsOf(story)]);
}

const factsOf = (story: Story): ReadonlySet<string> =>
  contentOf(story.facts.flatMap(({ text, aliases }) => [text, ...aliases]).join('\n'));

/** Different words that carry matter, as said, by their stems. */
function contentOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of spokenWords(text)) {
    const folded = fold(word);
    if (folded.length > 1 && !isFunctionWord(folded)) found.add(stem(folded));
  }
  return found;
}
