import type { Word } from '../../language/words.ts';

const SMALL = new Map<string, number>(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
);
const TENS = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
]);

/** A number as spoken or written, from one or more words. `count` is how many words it takes. */
export interface SpokenNumber {
  readonly value: number;
  readonly count: number;
}

/**
 * The number that begins at a word: "14", "fourteen", "twenty five", "two and a half", "three hundred". Null where none does.
 * Only for comparing meanings; units and kinds are read elsewhere.
 */
export function numberAt(words: readonly Word[], at: number): SpokenNumber | null {
  const word = words[at]?.folded ?? '';
  if (word === 'half' || word === 'halved' || word === 'halving') return { value: 0.5, count: 1 };
  if (/^\d/.test(word)) return withHalf(words, at, Number(word.replace(/,/g, '')), 1);
  let value = TENS.get(word) ?? SMALL.get(word);
  if (value === undefined) return null;
  let count = 1;
  const unit = SMALL.get(words[at + 1]?.folded ?? '');
  if (TENS.has(word) && unit !== undefined && unit < 20) {
    // "twenty three" is 23; "twenty fifteen" is a year.
    value = unit > 0 && unit < 10 ? value + unit : value * 100 + unit;
    count = 2;
    const third = words[at + 2]?.folded ?? '';
    if (unit >= 10 === false && TENS.has(third)) return { value, count };
  } else if (TENS.has(word) && TENS.has(words[at + 1]?.folded ?? '')) {
    value = value * 100 + (TENS.get(words[at + 1]?.folded ?? '') ?? 0);
    count = 2;
    const last = SMALL.get(words[at + 2]?.folded ?? '');
    if (last !== undefined && last < 10) {
      value += last;
      count = 3;
    }
  }
  for (
    let scale = SCALES.get(words[at + count]?.folded ?? '');
    scale;
    scale = SCALES.get(words[at + count]?.folded ?? '')
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
