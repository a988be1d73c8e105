import { isNumberWord, SMALL_NUMBERS, TENS, UNITS } from '../../language/numberWords.ts';
import { cardinalWords } from '../../language/spokenNumbers.ts';

/** First names that sound nothing like each other: one of them fits better where another name was said. */
const NAMES = [
  'Anna',
  'Ben',
  'Carol',
  'Dave',
  'Fiona',
  'George',
  'Helen',
  'Jack',
  'Lucy',
  'Mark',
  'Olivia',
  'Peter',
  'Sam',
  'Tom',
];
const MOST_NAMES = 6;
const MOST_NUMBERS = 16;

/** Other values that a person could say in place of a written number, "50%" → "15%", "two weeks" → "three weeks"; none for other words and for years. */
export function nearNumbers(written: string): string[] {
  const number = digitsIn(written) ?? wordsIn(written);
  if (number === null) return [];
  const { value } = number;
  const near = new Set<number>(alike(value));
  const power = 10 ** (String(value).length - 1);
  // A hundred and ten people are told as a hundred and twenty sooner than as two hundred.
  const steps = value < 20 ? [1] : value < 100 ? [10] : [power / 10, power];
  for (const step of steps)
    for (const by of [-step, step, -2 * step, 2 * step]) if (value + by > 0) near.add(value + by);
  if (value >= 20) near.add(value + (value % 10 === 9 ? -1 : 1));
  if (value < 20) for (let other = 1; other < 20; other++) if (Math.abs(other - value) <= 4) near.add(other);
  // "28" said as "20", "45" as "25": the same tens, and the other tens with the same end.
  if (value >= 20 && value < 100) {
    near.add(value - (value % 10));
    for (let tens = 20; tens < 100; tens += 10) near.add(tens + (value % 10));
  }
  near.delete(value);
  return [...near].slice(0, MOST_NUMBERS).map((other) => written.replace(number.text, number.write(other)));
}

/** A number where it is written, and how others are written in its place. */
interface WrittenNumber {
  readonly text: string;
  readonly value: number;
  readonly write: (value: number) => string;
}

function digitsIn(written: string): WrittenNumber | null {
  const [text] = /\d[\d,]*/.exec(written) ?? [];
  if (text === undefined) return null;
  const digits = text.replaceAll(',', '');
  const value = Number(digits);
  return Number.isSafeInteger(value) && digits.length <= 6 && !/^(?:19|20)\d\d$/.test(digits)
    ? { text, value, write: String }
    : null;
}

/** "two", "forty-five"; not "one", which stands for much else, nor what goes on: "two hundred", "two and a half". */
function wordsIn(written: string): WrittenNumber | null {
  const words = [...written.matchAll(/[a-z]+/gi)].map(({ 0: text, index }) => ({
    text,
    index,
    word: text.toLowerCase(),
  }));
  const at = words.findIndex(({ word }) => word in SMALL_NUMBERS && SMALL_NUMBERS[word]! > 1);
  const first = words[at];
  if (!first) return null;
  const second = first.word in TENS && (words[at + 1]?.word ?? '') in UNITS ? words[at + 1] : undefined;
  const last = second ?? first;
  const next = words[at + (second ? 2 : 1)]?.word ?? '';
  if (isNumberWord(next) || next === 'and' || next === 'point') return null;
  return {
    text: written.slice(first.index, last.index + last.text.length),
    value: SMALL_NUMBERS[first.word]! + (second ? SMALL_NUMBERS[second.word]! : 0),
    write: (value) => cardinalWords(value).join(' '),
  };
}

/** Numbers that sound like one, or whose digits are exchanged, the likeliest first. */
function alike(value: number): number[] {
  const tail = value % 100;
  const others: number[] = [];
  // "fifteen" and "fifty" are told apart by their endings alone, "four" and "fourteen" by one.
  if (tail >= 13 && tail <= 19) others.push((tail - 10) * 10, tail - 10);
  if (tail >= 30 && tail % 10 === 0) others.push(tail / 10 + 10);
  if (tail >= 3 && tail <= 9) others.push(tail + 10);
  if (tail === 12) others.push(20);
  if (tail === 20) others.push(12);
  if (tail >= 10) others.push((tail % 10) * 10 + Math.floor(tail / 10));
  return others.map((other) => value - tail + other).filter((other) => other > 0);
}

/** Other names that a person could say in place of one: those of the story first. */
export function otherNames(name: string, ofStory: readonly string[]): string[] {
  const first = name.charAt(0).toLowerCase();
  const other = [
    ...ofStory.filter((one) => one !== name),
    ...NAMES.filter((one) => one.charAt(0).toLowerCase() !== first),
  ];
  return [...new Set(other)].slice(0, MOST_NAMES);
}
