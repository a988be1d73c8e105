import { readCardinal, type Cardinal } from './numerals.ts';
import type { Token } from './tokens.ts';

export interface NumberSpan {
  readonly value: number;
  /** Upper end of "two to three"; null for one number. */
  readonly upTo: number | null;
  readonly next: number;
  readonly first: Cardinal;
}

/** A number or a range of two: "two to three", "2-3", "two or three", "between five and six". */
export function readNumberSpan(tokens: readonly Token[], i: number): NumberSpan | null {
  const first = readCardinal(tokens, i);
  if (!first) return null;
  const single: NumberSpan = { value: first.value, upTo: null, next: first.next, first };
  const link = tokens[first.next];
  if (!link) return single;
  let second: Cardinal | null = null;
  if (link.gap === 'hyphen') second = link.kind === 'number' ? readCardinal(tokens, first.next) : null;
  else if (link.gap === 'space' && /^(?:to|or)$/.test(link.text)) second = readCardinal(tokens, first.next + 1);
  else if (link.gap === 'space' && link.text === 'and' && tokens[i - 1]?.text === 'between')
    second = readCardinal(tokens, first.next + 1);
  if (!second || second.value <= first.value || first.yearLike || second.value > first.value * 4 + 2) return single;
  // "from 20 to 30 percent" tells a change; its two values stand for themselves.
  if (link.text === 'to' && tokens[i - 1]?.text === 'from') return single;
  // So does "92 to 118": ranges are of small or round numbers.
  const loose = (n: number): boolean => n <= 12 || n % 5 === 0;
  if (link.text === 'to' && !(loose(first.value) && loose(second.value))) return single;
  return { value: first.value, upTo: second.value, next: second.next, first };
}
