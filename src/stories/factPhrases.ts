import { isNumberWord } from '../language/numberWords.ts';
import type { Quantity } from '../language/quantity.ts';

/** " a month" right behind a place of a text; "" where none is. */
export const rateAfter = (text: string, at: number): string =>
  /^\s+(?:an?|per|each|every)\s+(?:hour|day|night|shift|week|fortnight|month|term|season|quarter|year)\b/i.exec(
    text.slice(at),
  )?.[0] ?? '';

/** " of the four" right behind a place of a text, " of 20", " out of ten": the whole that a number is part of; "" where none is. */
export function wholeAfter(text: string, at: number): string {
  const found = /^\s+(?:out\s+)?of\s+(?:(?:the|our|my|their|all)\s+)?([\p{L}\p{N}-]+)/iu.exec(text.slice(at));
  const whole = found?.[1] ?? '';
  return /^\d/.test(whole) || whole.split('-').every((word) => isNumberWord(word.toLowerCase()))
    ? (found?.[0] ?? '')
    : '';
}

/** A number or share with what stands beside it in its text: "three of the four", "9 to 4", "aged 19", "batches of eight", "half of the residents". */
export function phrasesWith({ kind, noun, text: own, range }: Quantity, text: string): string[] {
  const before = text.slice(0, range.start);
  const after = text.slice(range.end);
  const matches = (tail: RegExp): string[] => (tail.exec(after) ?? []).slice(0, 1).map((found) => own + found);
  if (kind === 'percentage') return matches(/^\s+of\s+(?:(?:the|our|my|their|his|her)\s+\p{L}{3,}|\p{L}{3,}s\b)/u);
  if (kind === 'duration') return matches(/^\s+(?:before|after|later|earlier|early|late|ahead)\b/i);
  if (kind === 'ordinal')
    return (/\bevery\s+$/i.exec(before) ?? []).map(
      (lead) => lead + own + (noun ? text.slice(range.end, noun.end) : ''),
    );
  if (kind !== 'number') return [];
  const whole = wholeAfter(text, range.end).replace(' out of ', ' of ');
  const lead = /\b(?:aged?|\p{L}{2,}s of)\s+$/iu.exec(before)?.[0];
  return [
    ...(whole === '' ? [] : [own + whole]),
    ...(noun === null && lead !== undefined ? [lead + own] : []),
    ...(noun === null ? matches(/^\s+to\s+\d+\b(?!\.\d)/) : []),
  ];
}
