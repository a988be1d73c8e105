import { parseInstruction, type Span } from '../instruction.ts';
import type { AnswerLimits } from './model.ts';

export const NO_LIMITS: AnswerLimits = { sentences: null, seconds: null };

/** What an instruction asks of every answer: "Answer in 2–3 sentences." An open end is 0 or Infinity. */
export function limitsOf(instructions: string): AnswerLimits {
  const { sentences, seconds } = parseInstruction(instructions);
  return { sentences, seconds };
}

/** Limits as they stand in a document, in words that `limitsOf` reads back: "Answer in 2–3 sentences." "" without any. */
export function instructionsFor({ sentences, seconds }: AnswerLimits): string {
  const asked = [sentences && spanWords(sentences, 'sentence'), seconds && spanWords(seconds, 'second')].filter(
    (words) => words,
  );
  if (asked.length === 0) return '';
  const [first, second] = asked;
  return second ? `Answer in ${first}. Speak for ${second}.` : `Answer in ${first}.`;
}

function spanWords({ min, max }: Span, unit: string): string {
  const units = (n: number): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
  if (!Number.isFinite(max)) return `at least ${units(min)}`;
  if (min <= 0) return `at most ${units(max)}`;
  return min === max ? units(max) : `${min}–${units(max)}`;
}

/** JSON knows no Infinity: an open upper end that came as null is open again. */
export const openEnds = ({ sentences, seconds }: AnswerLimits): AnswerLimits => ({
  sentences: sentences && opened(sentences),
  seconds: seconds && opened(seconds),
});

const opened = ({ min, max }: { readonly min: number; readonly max: number | null }): Span => ({
  min,
  max: max ?? Number.POSITIVE_INFINITY,
});
