import type { Reading } from './quantity.ts';
import type { Token } from './tokens.ts';

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const FEWEST = 3;
const MOST = 8;

const digitOf = (text: string): number => (/^(?:oh|o)$/.test(text) ? 0 : DIGITS.indexOf(text));

/** "four one eight", "nine oh two": a number said digit by digit, as extensions, rooms and codes are. */
export function readSpelled(tokens: readonly Token[], i: number): Reading | null {
  let digits = '';
  let at = i;
  for (; at < tokens.length && at < i + MOST; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || (at > i && token.gap !== 'space')) break;
    const digit = digitOf(token.text);
    if (digit < 0 || (at === i && digit === 0)) break;
    digits += digit;
  }
  if (digits.length < FEWEST) return null;
  // "one two three hundred": the last belongs to what follows. "five five five" is a restart, or a number in a film.
  const after = tokens[at]?.text ?? '';
  if (/^(?:hundred|thousand|million|point|percent|%)$/.test(after) || new Set(digits).size === 1) return null;
  return { kind: 'number', value: Number(digits), unit: null, next: at };
}
