import { quantitiesOf } from '../language/quantities.ts';
import type { Quantity } from '../language/quantity.ts';
import { type ShapeReview, shapeOf } from '../takes/shape.ts';
import { FUNCTION_WORDS } from '../language/functionWords.ts';
import type { Word } from '../language/words.ts';
import { isPastForm, UNCHANGED_PASTS } from '../takes/text/verbs.ts';
import { rangeOfWords, type Told, toldOf } from '../takes/told.ts';
import type { TextRange } from '../shared/textRange.ts';
import { MISSING_APOSTROPHES } from './apostrophes.ts';

/** A stretch of an answer that says one thing, in the form in which cue words are looked for. */
export interface AnswerClause {
  /** Lower case, straight apostrophes, "im" and "dont" mended. Not for offsets. */
  readonly cue: string;
  /** In the answer. */
  readonly range: TextRange;
}

/** An answer read once, for every test of it. */
export interface AnswerWords {
  readonly told: Told;
  /** The whole answer in the form of a clause's cue. */
  readonly cue: string;
  readonly clauses: readonly AnswerClause[];
  readonly quantities: readonly Quantity[];
  readonly shape: ShapeReview;
  /** "I" or "we" with a verb in the past, outside a condition: something was done. */
  readonly tellsOwnDeeds: boolean;
  /** Clauses with a past verb of anybody, outside a condition. */
  readonly events: number;
}

export function readAnswer(text: string): AnswerWords {
  const told = toldOf(text);
  const clauses = told.clauses.map((clause): AnswerClause => {
    const range = rangeOfWords(told, clause.startWord, clause.endWord);
    return { cue: cueForm(text.slice(range.start, range.end)), range };
  });
  // "I read it aloud, then I go over it" tells a habit: a past that looks like a present follows the verbs beside it.
  const habit = tellsPresent(told);
  let tellsOwnDeeds = false;
  let events = 0;
  for (const { startWord, endWord } of told.clauses) {
    const said = told.words.slice(startWord, endWord);
    const words = said.map((word) => word.folded);
    if (words.includes('if') || words.some((word) => /^(?:would|wouldn't|i'd|we'd)$/.test(word))) continue;
    let happened = false;
    for (const [i, word] of words.entries()) {
      const own = /^(?:i|we)$/.test(words[i - 1] ?? '') || /^(?:i|we)$/.test(words[i - 2] ?? '');
      // "I always read them" tells a habit.
      const past =
        (isPastForm(word) && !isNamePart(said, i)) ||
        (own &&
          !habit &&
          UNCHANGED_PASTS.has(word) &&
          !/^(?:always|usually|often|never|normally)$/.test(words[i - 1] ?? ''));
      if (
        !past ||
        (UNCHANGED_PASTS.has(word) && habit) ||
        /^(?:to|a|an|the|my|your|their|our|its|every|each|very|is|are|am|be|get|feel|feels|look|looks|seem|seems|being|i'm|it's)$/.test(
          words[i - 1] ?? '',
        )
      )
        continue;
      happened = true;
      if (own) tellsOwnDeeds = true;
    }
    if (happened) events++;
  }
  return {
    told,
    cue: cueForm(text),
    clauses,
    quantities: quantitiesOf(text),
    shape: events > 0 ? shapeOf(told) : withoutEvents(shapeOf(told), told.words.length),
    tellsOwnDeeds,
    events,
  };
}

/** "Shared Load": a past form in a name of several words. */
const isNamePart = (words: readonly Word[], at: number): boolean =>
  /^\p{Lu}/u.test(words[at]!.text) && /^\p{Lu}/u.test(words[at + 1]?.text ?? '');

/** "I" or "we" with a verb that can only be in the present, and none that can only be in the past. */
function tellsPresent({ words }: Told): boolean {
  let present = false;
  for (const [at, { folded }] of words.entries()) {
    if (!/^(?:i|we)$/.test(folded)) continue;
    const verb = words[at + 1]?.folded ?? '';
    if (UNCHANGED_PASTS.has(verb) || /^(?:have|had|would|could|should|will|can|am|do|think|know|believe)$/.test(verb))
      continue;
    if (isPastForm(verb) || verb.endsWith('ed')) return false;
    if (!FUNCTION_WORDS.has(verb)) present = true;
  }
  return present;
}

/** "Nights, from May" tells enough; more words than this, and nothing that happened, tell how things are as a rule. */
const WORDS_OF_A_REPLY = 12;

const withoutEvents = (shape: ShapeReview, words: number): ShapeReview =>
  shape.shape === 'concrete' && words > WORDS_OF_A_REPLY ? { ...shape, shape: 'general' } : shape;

const MENDABLE = new RegExp(`\\b(?:${Object.keys(MISSING_APOSTROPHES).join('|')})\\b`, 'gu');

/** Lower case, straight apostrophes, one space between words, "im" as "i'm": what cue words are looked for in. */
export const cueForm = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(MENDABLE, (word) => MISSING_APOSTROPHES[word] ?? word);

/** Running English has about half function words; a text with hardly any is in another language, or a list. */
const ENGLISH_SHARE = 0.2;
const ENOUGH_WORDS = 8;

/** False where cue words can't be trusted to be there: nothing is said to be missing then. */
export function isEnglish({ told: { words } }: AnswerWords): boolean {
  if (words.length === 0) return false;
  const known = words.filter((word) => FUNCTION_WORDS.has(word.folded) && word.folded.length > 1).length;
  return words.length < ENOUGH_WORDS
    ? words.every((word) => /^[\p{Script=Latin}\p{N}']+$/u.test(word.folded))
    : known / words.length >= ENGLISH_SHARE;
}
