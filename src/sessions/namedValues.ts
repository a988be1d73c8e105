import { quote } from '../shared/quote.ts';
import { FUNCTION_WORDS } from '../language/functionWords.ts';
import { fold, wordsOf } from '../language/words.ts';
import { type Finding, finding } from '../shared/finding.ts';
import type { TextRange } from '../shared/textRange.ts';
import { message } from '../shared/message.ts';
import type { AnswerWords } from './answerWords.ts';
import { optionsOf } from './choiceOptions.ts';

/** A question that speaks of what a company stands for. */
const OF_VALUES =
  /\b(?:values?|principles?|culture|tenets?|pillars?|beliefs?|promises|virtues?|standards|commitments|credo|rules)\b/iu;
/** A company may have its own noun for them ("marks", "keels"); what is asked about them is the same everywhere. */
const CLOSEST_TO_YOU =
  /\bwhich (?:one )?of (?:these|them|those|our)\b[^.?!]{0,40}\b(?:resonates?|means?|speaks?|closest|describes?|suits?|matters?|fits)\b/iu;
const QUOTED = /["“]([^"“”]{3,60})["”]|\*\*([^*]{3,60})\*\*/gu;
const MOST_WORDS = 6;

/** The values and principles that a question names: in a list, in quotation marks or bold. Empty where it speaks of none. */
export function valuesNamedIn(question: string): string[] {
  if (!OF_VALUES.test(question) && !CLOSEST_TO_YOU.test(question)) return [];
  const found = [
    ...optionsOf(question, '').map(({ text }) => text),
    ...[...question.matchAll(QUOTED)].map((match) => (match[1] ?? match[2] ?? '').replace(/[.,;:!?]+$/u, '').trim()),
  ].filter(isName);
  return found.filter((name, at) => found.findIndex((other) => fold(other) === fold(name)) === at);
}

/** "Open Doors", "Great and Always Better": every word that says something has a capital. */
function isName(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    words.every((word) => FUNCTION_WORDS.has(word.folded) || /^\p{Lu}/u.test(word.text)) &&
    words.some((word) => /^\p{Lu}/u.test(word.text))
  );
}

/** Shorter answers only choose. */
const LONG_ENOUGH = 12;

/**
 * The finding that an answer names values and tells nothing that happened. A plan ("I would …") is as good as an example
 * where none was asked for.
 *
 * @param values of the company, and of the questions asked with this one
 */
export function valueFindings(
  values: readonly string[],
  answer: AnswerWords,
  exampleAsked: boolean,
): readonly Finding[] {
  if (answer.events > 0 || answer.tellsOwnDeeds || answer.told.words.length < LONG_ENOUGH) return [];
  if (answer.shape.shape === 'hypothetical' && !exampleAsked) return [];
  const named = values
    .map((value) => placeOf(value, answer))
    .filter((range) => range !== null)
    .toSorted((a, b) => a.start - b.start);
  const [first] = named;
  if (!first) return [];
  const names = named.map(({ start, end }) => quote(answer.told.text.slice(start, end)));
  return [
    finding(
      'value-without-example',
      'notice',
      message('You name {values}, and nothing that happened shows {count, plural, one {it} other {them}}.', {
        values: { list: names },
        count: names.length,
      }),
      first,
      message('Add one moment when you lived it: what you did, and what came of it.'),
    ),
  ];
}

/** Where the answer says the value's name, word for word, in capitals or not. */
function placeOf(value: string, { told: { words } }: AnswerWords): TextRange | null {
  const wanted = wordsOf(value).map(({ folded }) => folded);
  if (wanted.length === 0) return null;
  const at = words.findIndex((_, from) => wanted.every((word, i) => words[from + i]?.folded === word));
  return at < 0 ? null : { start: words[at]!.start, end: words[at + wanted.length - 1]!.end };
}
