import { SCALES, TEENS, TENS, UNITS } from '../../language/numberWords.ts';
import type { Word } from '../../language/words.ts';

const SMALL: ReadonlyMap<string, number> = new Map(Object.entries({ ...UNITS, ...TEENS }));
const TENS_WORDS: ReadonlyMap<string, number> = new Map(Object.entries(TENS));
const SCALE_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({ hundred: 100, ...SCALES }));

/** A number as spoken or written, from one or more words. `count` is how many words it takes. */
export interface SpokenNumber {
  readonly value: number;
  readonly count: number;
}

/**
 * The number that begins at a word: "14", "fourteen", "twenty five", "two and a half", "three hundred". Null where none does.
 * Only for comparing meanings, where a bare value is enough: `language/numerals.ts` reads amounts strictly, for facts, and
 * would leave out what only counts here ("halved" is 0.5, "twenty fifteen" is one number).
 */
export function numberAt(words: readonly Word[], at: number): SpokenNumber | null {
  const word = words[at]?.folded ?? '';
  if (word === 'half' || word === 'halved' || word === 'halving') return { value: 0.5, count: 1 };
  if (/^\d/.test(word)) return withHalf(words, at, Number(word.replace(/,/g, '')), 1);
  let value = TENS_WORDS.get(word) ?? SMALL.get(word);
  if (value === undefined) return null;
  let count = 1;
  const unit = SMALL.get(words[at + 1]?.folded ?? '');
  if (TENS_WORDS.has(word) && unit !== undefined && unit < 20) {
    // "twenty three" is 23; "twenty fifteen" is a year.
    value = unit > 0 && unit < 10 ? value + unit : value * 100 + unit;
    count = 2;
    const third = words[at + 2]?.folded ?? '';
    if (unit >= 10 === false && TENS_WORDS.has(third)) return { value, count };
  } else if (TENS_WORDS.has(word) && TENS_WORDS.has(words[at + 1]?.folded ?? '')) {
    value = value * 100 + (TENS_WORDS.get(words[at + 1]?.folded ?? '') ?? 0);
    count = 2;
    const last = SMALL.get(words[at + 2]?.folded ?? '');
    if (last !== undefined && last < 10) {
      value += last;
      count = 3;
    }
  }
  for (
    let scale = SCALE_WORDS.get(words[at + count]?.folded ?? '');
    scale;
    scale = SCALE_WORDS.get(words[at + count]?.folded ?? '')
  ) {
    value *= scale;
    count++;
  }
  return withHalf(words, at, value, count);
}

function withHalf(words: readonly Word[], at: number, value: number, count: number): SpokenNumber {
  const after = (offset: number): string => words[at + count + offset]?.folded ?? '';
  if (after(0) === 'and' && after(1) === 'a' && after(2) === 'half') return { value: value + 0.5, count: count + 3 };
  return { value, count };
}
