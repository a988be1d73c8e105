import { isFunctionWord } from '../language/functionWords.ts';
import { fold, wordsOf } from '../language/words.ts';
import type { Story } from '../stories/model.ts';
import { LIGHT_WORDS } from '../takes/text/lightWords.ts';
import { classesOf, reduce } from '../takes/text/synonyms.ts';

/** A story that may answer a question. */
export interface RankedStory {
  readonly storyId: string;
  /** fits: by its values or its category. possible: by what it tells. */
  readonly fit: 'fits' | 'possible';
}

/** Which of a person's stories answer a question, the best first; none where it is a gap. */
export type RankStories = (question: string, stories: readonly Story[]) => readonly RankedStory[];

/** What a hit says, and from which sum on a story fits. A value or category named outright is enough; words alone are not. */
const BY_NAME = 3;
const BY_VALUE_WORD = 2;
const BY_TITLE_WORD = 1;
const BY_POINT_WORD = 0.5;
const MOST_BY_POINTS = 1.5;
const FITS_FROM = 2;
const POSSIBLE_FROM = 1;

/** Words of every question, which tell no story from another. */
const ASKING = new Set(
  'tell describe share example time situation occasion moment story walk talk give happened work job team people question something someone thing things made make had have did do you your'
    .split(' ')
    .map((word) => reduce(word)),
);

/** By values, category and the words of the story itself, words of the same meaning included. Deterministic. */
export const rankStories: RankStories = (question, stories) => {
  const asked = keysOf(question);
  const phrase = spaced(question);
  const scored = stories.map((story) => {
    const names = [...story.values.map(({ text }) => text), ...(story.category === null ? [] : [story.category])];
    let score = names.some((name) => spaced(name).trim() !== '' && phrase.includes(spaced(name))) ? BY_NAME : 0;
    if (shared(keysOf(names.join(' ')), asked) > 0) score += BY_VALUE_WORD;
    score += Math.min(1, shared(keysOf(story.title), asked)) * BY_TITLE_WORD;
    const points = story.keyPoints.map(({ label, text }) => `${label} ${text}`).join(' ');
    score += Math.min(MOST_BY_POINTS, shared(keysOf(points), asked) * BY_POINT_WORD);
    return { storyId: story.id, score };
  });
  return scored
    .filter(({ score }) => score >= POSSIBLE_FROM)
    .toSorted((a, b) => b.score - a.score)
    .map(({ storyId, score }) => ({ storyId, fit: score >= FITS_FROM ? 'fits' : 'possible' }));
};

const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** What the words mean: each as its stem and the groups of words it may stand for. */
function keysOf(text: string): readonly (readonly string[])[] {
  const keys = new Map<string, readonly string[]>();
  for (const { folded } of wordsOf(text)) {
    if (isFunctionWord(folded) || LIGHT_WORDS.has(folded)) continue;
    const key = reduce(folded);
    if (!ASKING.has(key)) keys.set(key, [key, ...classesOf(key).map((group) => `~${group}`)]);
  }
  return [...keys.values()];
}

/** Words of one text that the other has, too, or in another word for it. */
function shared(own: readonly (readonly string[])[], asked: readonly (readonly string[])[]): number {
  const there = new Set(asked.flat());
  return own.filter((ways) => ways.some((way) => there.has(way))).length;
}
