import { isNumberWord } from '../../language/numerals.ts';
import type { Word } from '../../language/words.ts';
import { FUNCTION_WORDS } from '../text/functionWords.ts';
import { classesOf, reduce } from '../text/synonyms.ts';

/** The words around a place, by how near they stand: what a number or name there is about. */
export interface Surroundings {
  /** Reduced word → weight, 1 next to the place. */
  readonly near: ReadonlyMap<string, number>;
  /** Synonym class → weight. */
  readonly classes: ReadonlyMap<number, number>;
}

/** A text's words with what each contributes to its neighbours' surroundings. */
export interface Ground {
  readonly words: readonly Word[];
  /** Reduced forms; null for words that say nothing. */
  readonly keys: readonly (string | null)[];
  /** True where a sentence or clause mark stands before the word. */
  readonly breaks: readonly boolean[];
}

export function groundOf(text: string, words: readonly Word[]): Ground {
  return {
    words,
    keys: words.map((word) => (FUNCTION_WORDS.has(word.folded) || isNumberWord(word.folded) || /^\d/.test(word.folded) || word.folded.length < 2 ? null : reduce(word.folded))),
    breaks: words.map((word, i) => i > 0 && /[.!?…;:]|\n/.test(text.slice(words[i - 1]!.end, word.start))),
  };
}

/** Words on each side that can matter. */
const REACH = 12;
/** Four words away counts half. */
const FADE = 4;
/** A sentence's end between divides what it is about. */
const ACROSS = 0.5;

/** Surroundings of the words `from` to `to`, each side `reach` words. */
export function surroundingsOf(ground: Ground, from: number, to: number, reach = REACH): Surroundings {
  const near = new Map<string, number>();
  const classes = new Map<number, number>();
  const walk = (start: number, step: -1 | 1): void => {
    let across = 1;
    for (let d = 1, i = start; d <= reach && i >= 0 && i < ground.words.length; d++, i += step) {
      if (ground.breaks[step === 1 ? i : i + 1]) across *= ACROSS;
      const key = ground.keys[i];
      if (!key) continue;
      put(near, classes, key, across / (1 + (d - 1) / FADE));
    }
  };
  walk(from - 1, -1);
  walk(to, 1);
  return { near, classes };
}

function put(near: Map<string, number>, classes: Map<number, number>, key: string, weight: number): void {
  if ((near.get(key) ?? 0) >= weight) return;
  near.set(key, weight);
  for (const one of classesOf(key)) if ((classes.get(one) ?? 0) < weight) classes.set(one, weight);
}

/** Surroundings of words that say what a fact is about without standing beside it. */
export function surroundingsOfWords(ground: Ground, weight: number): Surroundings {
  const near = new Map<string, number>();
  const classes = new Map<number, number>();
  for (const key of ground.keys) if (key) put(near, classes, key, weight);
  return { near, classes };
}

/** A synonym tells less than the word itself. */
const SYNONYM = 0.5;

/**
 * How much two surroundings share: the sum over shared words of the word's telling power times the geometric mean
 * of its nearness in both. About 1 for one telling word right beside both.
 */
export function sharedContext(said: Surroundings, told: Surroundings, power: (key: string) => number): number {
  let sum = 0;
  for (const [key, weight] of said.near) {
    const same = told.near.get(key);
    if (same !== undefined) {
      sum += power(key) * Math.sqrt(weight * same);
      continue;
    }
    let best = 0;
    for (const one of classesOf(key)) best = Math.max(best, told.classes.get(one) ?? 0);
    if (best > 0) sum += SYNONYM * Math.sqrt(weight * best);
  }
  return sum;
}
