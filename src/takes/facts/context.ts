import { isNamedDay } from '../../language/namedDays.ts';
import { isNumberWord } from '../../language/numberWords.ts';
import type { Quantity } from '../../language/quantity.ts';
import type { Word } from '../../language/words.ts';
import { FUNCTION_WORDS } from '../../language/functionWords.ts';
import { classesOf, reduce } from '../text/synonyms.ts';
import type { Kinship } from './kinship.ts';

/** The words around a place, by how near they stand and on which side: what a number or name there is about. */
export interface Surroundings {
  readonly before: Side;
  readonly after: Side;
}

interface Side {
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
  /** True where a comma or a dash stands before the word. */
  readonly pauses: readonly boolean[];
}

/** Quantities count in their neighbours' surroundings by their sort only: "#GBP", "#week". */
export function groundOf(text: string, words: readonly Word[], quantities: readonly Quantity[] = []): Ground {
  const keys = words.map((word) =>
    FUNCTION_WORDS.has(word.folded) || isNumberWord(word.folded) || /^\d/.test(word.folded) || word.folded.length < 2
      ? null
      : reduce(word.folded),
  );
  let at = 0;
  for (const { kind, unit, range, value } of quantities) {
    if (kind === 'date' && isNamedDay(value)) continue;
    while (at < words.length && words[at]!.end <= range.start) at++;
    if (at >= words.length) break;
    if (kind === 'number' && unit !== 'times') continue;
    // The unit's own word carries the sort; the rest of the quantity says nothing.
    for (let i = at; i < words.length && words[i]!.start < range.end; i++)
      keys[i] = i === at ? `#${kind === 'duration' ? unit : kind}` : null;
  }
  return {
    words,
    keys,
    breaks: words.map((word, i) => i > 0 && /[.!?…;:]|\n/.test(text.slice(words[i - 1]!.end, word.start))),
    pauses: words.map((word, i) => i > 0 && /,|\s[-–—]\s/.test(text.slice(words[i - 1]!.end, word.start))),
  };
}

/** Words on each side that can matter. */
const REACH = 12;
/** Four words away counts half. */
const FADE = 4;
/** How far a word that says nothing moves its neighbours away. */
const LIGHT_STEP = 0.6;
/** A sentence's end between divides what it is about. */
const ACROSS = 0.5;

/**
 * Surroundings of the words `from` to `to`, each side `reach` words.
 *
 * @param lightStep what a word that says nothing counts as distance; 1 for names, whose very neighbours matter
 */
export function surroundingsOf(
  ground: Ground,
  from: number,
  to: number,
  reach = REACH,
  lightStep = LIGHT_STEP,
): Surroundings {
  return { before: sideOf(ground, from - 1, -1, reach, lightStep), after: sideOf(ground, to, 1, reach, lightStep) };
}

/** Surroundings of the words `from` to `to` that reach no further than `start` and `end`: all of them weigh nearly alike. */
export function surroundingsOfSpan(ground: Ground, from: number, to: number, start: number, end: number): Surroundings {
  const side = (first: number, last: number, step: 1 | -1): Side => {
    const near = new Map<string, number>();
    const classes = new Map<number, number>();
    let distance = 0;
    for (let i = first; i !== last; i += step) {
      const key = ground.keys[i];
      if (key) put(near, classes, key, 1 / (1 + distance++ / SPAN_FADE));
    }
    return { near, classes };
  };
  return { before: side(from - 1, start - 1, -1), after: side(to, end, 1) };
}

/** Ten telling words away counts half, within a clause. */
const SPAN_FADE = 10;

function sideOf(ground: Ground, start: number, step: -1 | 1, reach: number, lightStep: number): Side {
  const near = new Map<string, number>();
  const classes = new Map<number, number>();
  let across = 1;
  let distance = 0;
  for (let i = start; distance < reach && i >= 0 && i < ground.words.length; i += step) {
    if (ground.breaks[step === 1 ? i : i + 1]) across *= ACROSS;
    const key = ground.keys[i];
    // Words that say nothing stand between without dividing much: "a quarter of it was bread".
    distance += key ? 1 : lightStep;
    if (key) put(near, classes, key, across / (1 + Math.max(0, distance - 1) / FADE));
  }
  return { near, classes };
}

function put(near: Map<string, number>, classes: Map<number, number>, key: string, weight: number): void {
  if ((near.get(key) ?? 0) >= weight) return;
  near.set(key, weight);
  for (const one of classesOf(key)) if ((classes.get(one) ?? 0) < weight) classes.set(one, weight);
}

/** Surroundings of words that say what a fact is about without standing beside it: on either side. */
export function surroundingsOfWords(ground: Ground, weight: number): Surroundings {
  const near = new Map<string, number>();
  const classes = new Map<number, number>();
  for (const key of ground.keys) if (key) put(near, classes, key, weight);
  return { before: { near, classes }, after: { near, classes } };
}

/** A synonym tells less than the word itself. */
const SYNONYM = 0.5;
/** A word on the other side ("engineers left", "left … engineers") tells less. */
const OTHER_SIDE = 0.6;

/**
 * How much two surroundings share: the sum over shared words of the word's telling power times the geometric mean
 * of its nearness in both. About 1 for one telling word right beside both.
 */
export function sharedContext(said: Surroundings, told: Surroundings, power: (key: string) => number): number {
  return (
    sharedSide(said.before, told.before, told.after, power) + sharedSide(said.after, told.after, told.before, power)
  );
}

function sharedSide(said: Side, same: Side, other: Side, power: (key: string) => number): number {
  let sum = 0;
  for (const [key, weight] of said.near) {
    const nearness = Math.max(same.near.get(key) ?? 0, OTHER_SIDE * (other.near.get(key) ?? 0));
    if (nearness > 0) {
      sum += power(key) * Math.sqrt(weight * nearness);
      continue;
    }
    let best = 0;
    for (const one of classesOf(key))
      best = Math.max(best, same.classes.get(one) ?? 0, OTHER_SIDE * (other.classes.get(one) ?? 0));
    if (best > 0) sum += SYNONYM * Math.sqrt(weight * best);
  }
  return sum;
}

/** A word of nearly the same meaning tells at most so much. */
const KIN = 0.6;

/**
 * What two surroundings share where words of a near meaning count as well, and on which side they stand hardly matters:
 * for values told in quite other words. Never less telling words than `sharedContext` sees, each by its best counterpart.
 */
export function sharedMeaning(
  said: Surroundings,
  told: Surroundings,
  power: (key: string) => number,
  kinOf: Kinship,
): number {
  let sum = 0;
  for (const [mine, same, other] of [
    [said.before, told.before, told.after],
    [said.after, told.after, told.before],
  ] as const) {
    for (const [key, weight] of mine.near) {
      const at = (one: string): number =>
        Math.max(same.near.get(one) ?? 0, MEANT_OTHER_SIDE * (other.near.get(one) ?? 0));
      let best = power(key) * Math.sqrt(weight * at(key));
      for (const one of classesOf(key))
        best = Math.max(
          best,
          SYNONYM *
            Math.sqrt(weight * Math.max(same.classes.get(one) ?? 0, MEANT_OTHER_SIDE * (other.classes.get(one) ?? 0))),
        );
      for (const [kin, near] of kinOf(key)) {
        const nearness = at(kin);
        if (nearness > 0) best = Math.max(best, KIN * near * power(kin) * Math.sqrt(weight * nearness));
      }
      sum += best;
    }
  }
  return sum;
}

/** In other words people also turn their sentences round. */
const MEANT_OTHER_SIDE = 0.8;

/** Every word of a surrounding, for counting how telling it is. */
export function* keysOf({ before, after }: Surroundings): Iterable<string> {
  yield* before.near.keys();
  yield* after.near.keys();
}
