import { type Word, wordsOf } from '../language/words.ts';
import type { TextRange } from '../shared/textRange.ts';
import { type Clause, clausesOf } from './text/clauses.ts';
import { type Idea, ideasOf, NO_VOCABULARY, type Vocabulary } from './text/ideas.ts';

/** A text made ready for comparing: a take, or a story's script. */
export interface Told {
  readonly text: string;
  readonly words: readonly Word[];
  readonly ideas: readonly Idea[];
  readonly clauses: readonly Clause[];
  /** Positions in `ideas` by stem and by synonym group ("~12"), and of all numbers ("#"). */
  readonly index: ReadonlyMap<string, readonly number[]>;
}

/** Reads a text once, so that every judgement looks at the same words. Linear in its length. */
export function toldOf(text: string, vocabulary: Vocabulary = NO_VOCABULARY): Told {
  const words = wordsOf(text);
  const ideas = ideasOf(words, vocabulary);
  const index = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const there = index.get(key);
    if (!there) index.set(key, [at]);
    else if (there.at(-1) !== at) there.push(at);
  };
  ideas.forEach((idea, at) => {
    add(idea.stem, at);
    for (const group of idea.classes) add(`~${group}`, at);
    if (idea.value !== null) add('#', at);
    if (idea.sound !== null) add(`/${idea.sound}`, at);
  });
  return { text, words, ideas, clauses: clausesOf(text, words), index };
}

/** Characters that a half-open stretch of words covers. */
export function rangeOfWords(told: Told, startWord: number, endWord: number): TextRange {
  const first = told.words[startWord];
  const last = told.words[Math.max(startWord, endWord - 1)];
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 };
}
