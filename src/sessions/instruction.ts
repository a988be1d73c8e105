import { SMALL_NUMBERS } from '../language/numberWords.ts';
/** From and to, both included. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** What a session's instructions ask of every answer; null where they don't say. */
export interface Instruction {
  readonly sentences: Span | null;
  readonly seconds: Span | null;
  readonly words: Span | null;
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...SMALL_NUMBERS,
  a: 1,
  an: 1,
  'forty-five': 45,
  hundred: 100,
  'a hundred': 100,
  couple: 2,
};
const NUMBER = `\\d+(?:[.,]\\d+)?|${Object.keys(NUMBERS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}`;
const LIMIT =
  '(?:(no more than|not more than|at most|up to|max(?:imum)?(?: of)?|under|less than|fewer than|within|no longer than|not longer than|below)|(at least|min(?:imum)?(?: of)?|no less than|not less than|more than|over))?';

const pattern = (unit: string): RegExp =>
  new RegExp(
    `${LIMIT}\\s*(?:about |around |roughly |approximately |between |~)?\\b(${NUMBER})(?:(?:\\s*(?:-|–|—|to|or|and)\\s*)(${NUMBER}))?(?:(?<=\\d)[\\s-]*|[\\s-]+)(?:full |short |complete |clear |spoken )?(?:${unit})\\b(?:\\s*(max|maximum|at most|or less|or fewer|tops|minimum|or more|at least))?`,
    'giu',
  );

const SENTENCES = pattern('sentences?');
const WORDS = pattern('words?');
const SECONDS = pattern('seconds?|secs?|s');
const MINUTES = pattern('minutes?|mins?');

/** Reads "Write 2-3 sentences for each answer", "at most 60 seconds", "around 150 words". An open end is 0 or Infinity. */
export function parseInstruction(text: string): Instruction {
  const minutes = spanOf(MINUTES, text);
  return {
    sentences: spanOf(SENTENCES, text),
    seconds: spanOf(SECONDS, text) ?? (minutes ? { min: minutes.min * 60, max: minutes.max * 60 } : null),
    words: spanOf(WORDS, text),
  };
}

function spanOf(pattern: RegExp, text: string): Span | null {
  for (const match of text.matchAll(pattern)) {
    // "in your own words", "take 20 minutes to prepare" and "one sentence per point" are no limits of an answer.
    const around = text.slice(Math.max(0, match.index - 40), match.index);
    if (
      /\b(?:prepare|preparation|think|thinking|read|session|interview|call|break|spend|after|every|have)\b[^.]*$/i.test(
        around,
      ) &&
      !/\b(?:answer|answers|write|respond|speak|reply)\b[^.]*$/i.test(around)
    )
      continue;
    if (
      /^\s*(?:to|for)\s+(?:prepare|preparation|think|thinking|read|reading|get ready|yourself)/i.test(
        text.slice(match.index + match[0].length),
      )
    )
      continue;
    const [, under, over, from, to, after] = match;
    const first = numberOf(from ?? '');
    const last = to === undefined ? first : numberOf(to);
    if (!Number.isFinite(first) || !Number.isFinite(last)) continue;
    if (under || /^(?:max|at most|or less|or fewer|tops)/i.test(after ?? ''))
      return { min: 0, max: Math.max(first, last) };
    if (over || /^(?:min|or more|at least)/i.test(after ?? ''))
      return { min: Math.min(first, last), max: Number.POSITIVE_INFINITY };
    return { min: Math.min(first, last), max: Math.max(first, last) };
  }
  return null;
}

const numberOf = (written: string): number => NUMBERS[written.toLowerCase()] ?? Number(written.replace(',', '.'));
