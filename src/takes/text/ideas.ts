import { doubleMetaphone } from 'double-metaphone';
import { type Word, wordsOf } from '../../language/words.ts';
import { FUNCTION_WORDS } from '../../language/functionWords.ts';
import { LIGHT_WORDS } from './lightWords.ts';
import { numberAt } from './numbers.ts';
import { classesOf, longestPhraseFrom, reduce } from './synonyms.ts';

/** A word (or joined words) that carries content, ready to be compared with others. */
export interface Idea {
  /** Reduced form; for joined words the whole: "aws" of "a w s". */
  readonly stem: string;
  /** Groups of interchangeable words. */
  readonly classes: readonly number[];
  /** 0 to 1: how much it says. */
  readonly weight: number;
  /** Set for numbers. */
  readonly value: number | null;
  /** How it sounds; set for names and unknown words of five letters and more. */
  readonly sound: string | null;
  readonly startWord: number;
  readonly endWord: number;
}

/** Words of a story that decide how a take's words are joined: "sales force" → "salesforce". */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Words written in capitals, folded: "dfs". */
  readonly acronyms: ReadonlySet<string>;
}

export const NO_VOCABULARY: Vocabulary = { words: new Set(), acronyms: new Set() };

const LIGHT_WEIGHT = 0.35;
const NUMBER_WEIGHT = 0.5;

/** Reads the words of a story that take words may have to be joined to. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const words = new Set<string>();
  const acronyms = new Set<string>();
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      if (word.folded.length >= 4) words.add(word.folded.replace(/'s$/, ''));
      if (/^\p{Lu}{2,6}$/u.test(word.text) && text !== text.toUpperCase()) acronyms.add(word.folded);
    }
  }
  return { words, acronyms };
}

/** The ideas of a text in order. `words` are the text's words, which the ideas' word indexes refer to. */
export function ideasOf(words: readonly Word[], vocabulary: Vocabulary = NO_VOCABULARY): Idea[] {
  const ideas: Idea[] = [];
  for (let i = 0; i < words.length;) {
    const joined = spelled(words, i) ?? initials(words, i, vocabulary) ?? joinedPair(words, i, vocabulary);
    if (joined) {
      ideas.push(idea(reduce(joined.word), classesOf(reduce(joined.word)), 1, null, null, i, i + joined.count));
      i += joined.count;
      continue;
    }
    const number = numberAt(words, i);
    if (number) {
      ideas.push(idea(`#${number.value}`, [], NUMBER_WEIGHT, number.value, null, i, i + number.count));
      i += number.count;
      continue;
    }
    const word = words[i];
    if (!word) break;
    const stem = reduce(word.folded);
    const phrase = phraseClasses(words, i, stem);
    const isFunction = FUNCTION_WORDS.has(word.folded);
    if (!isFunction || phrase.length > 0) {
      const light = LIGHT_WORDS.has(word.folded) || LIGHT_WORDS.has(stem);
      const weight = phrase.length > 0 ? 0.8 : light ? LIGHT_WEIGHT : 1;
      const sound = word.folded.length >= 5 && !light ? doubleMetaphone(word.folded.replace(/'s$/, ''))[0] : null;
      ideas.push(idea(stem, [...(isFunction ? [] : classesOf(stem)), ...phrase], weight, null, sound, i, i + 1));
    }
    i++;
  }
  return ideas;
}

const idea = (
  stem: string,
  classes: readonly number[],
  weight: number,
  value: number | null,
  sound: string | null,
  startWord: number,
  endWord: number,
): Idea => ({ stem, classes, weight, value, sound, startWord, endWord });

/** "a w s" → "aws": two and more single letters in a row, unless they are only "a" and "i", which are words. */
function spelled(words: readonly Word[], at: number): { word: string; count: number } | null {
  let count = 0;
  while (/^\p{L}$/u.test(words[at + count]?.folded ?? '')) count++;
  if (count < 2) return null;
  const word = words
    .slice(at, at + count)
    .map((w) => w.folded)
    .join('');
  return /^[ai]+$/.test(word) ? null : { word, count };
}

/** "depth first search" → "dfs" where the story writes DFS. */
function initials(words: readonly Word[], at: number, vocabulary: Vocabulary): { word: string; count: number } | null {
  for (const count of [4, 3]) {
    if (at + count > words.length) continue;
    let word = '';
    for (let i = at; i < at + count; i++) word += words[i]?.folded[0] ?? '';
    if (vocabulary.acronyms.has(word)) return { word, count };
  }
  return null;
}

/** "sales force" → "salesforce" where the story has that word. */
function joinedPair(
  words: readonly Word[],
  at: number,
  vocabulary: Vocabulary,
): { word: string; count: number } | null {
  const next = words[at + 1];
  if (!next) return null;
  const word = (words[at]?.folded ?? '') + next.folded;
  return vocabulary.words.has(word) ? { word, count: 2 } : null;
}

const NONE: readonly number[] = [];

function phraseClasses(words: readonly Word[], at: number, stem: string): readonly number[] {
  const longest = longestPhraseFrom(stem);
  if (longest === 0) return NONE;
  const found: number[] = [];
  let key = stem;
  for (let i = at + 1; i < Math.min(words.length, at + longest + 2); i++) {
    const next = words[i]?.folded ?? '';
    const longer = `${key} ${reduce(next)}`;
    found.push(...classesOf(longer));
    // One pronoun may stand inside: "bring it back", "handed everything over".
    if (classesOf(longer).length > 0 || longestPhraseFrom(stem) > i - at + 1) {
      key = longer;
      continue;
    }
    if (i === at + 1 && /^(?:it|them|him|her|me|us|that|this|everyone|everybody|everything|people|myself)$/.test(next))
      continue;
    break;
  }
  return found;
}

/**
 * How well a said idea stands for a wanted one: 1 the same, 0.8 another word for it, 0.7 sounds like it (names that a
 * recogniser misheard), 0.35 a number where another number was wanted, 0 otherwise.
 */
export function affinity(wanted: Idea, said: Idea): number {
  if (wanted.stem === said.stem) return 1;
  if (wanted.value !== null && said.value !== null) {
    return wanted.value === said.value || wanted.value === said.value * 100 || wanted.value * 100 === said.value
      ? 1
      : 0.35;
  }
  for (const group of wanted.classes) if (said.classes.includes(group)) return 0.8;
  if (wanted.sound !== null && wanted.sound === said.sound && wanted.sound.length >= 3) return 0.7;
  return 0;
}
