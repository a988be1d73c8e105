import { isFunctionWord } from '../../language/functionWords.ts';
import { quantitiesOf } from '../../language/quantities.ts';
import { isSameValue } from '../../language/sameQuantity.ts';
import { fold, stem, wordsOf } from '../../language/words.ts';
import type { CardContent, CardKind } from '../model.ts';

/** Cards of these kinds are told apart by what they answer: their questions only count ("key point 4 of 7"). */
const BY_ANSWER: ReadonlySet<CardKind> = new Set(['nextPoint', 'hookRest', 'connection', 'phrase', 'hook']);

/** From this likeness on a question (or the answer of a counted one) is taken for the same one, reworded. */
const CLOSE_FROM = 0.6;

/** Whether two cards of one kind ask for the same thing in other words. */
export function isClose(a: CardContent, b: CardContent): boolean {
  if (a.kind !== b.kind) return false;
  if (BY_ANSWER.has(a.kind)) return wordLikeness(a.answer, b.answer) >= CLOSE_FROM;
  if (a.kind === 'factMeaning') return wordLikeness(a.answer, b.answer) >= CLOSE_FROM;
  if (a.kind === 'cloze' || a.kind === 'fact') return wordLikeness(a.prompt, b.prompt) >= CLOSE_FROM;
  return wordLikeness(a.prompt, b.prompt) >= CLOSE_FROM && isSameAnswer(a.answer, b.answer);
}

/** Whether two cards say word for word the same, wherever they stand; a counted question may be counted anew. */
export const isSameCard = (a: CardContent, b: CardContent): boolean =>
  a.kind === b.kind &&
  fold(a.answer) === fold(b.answer) &&
  (BY_ANSWER.has(a.kind) || fold(a.prompt) === fold(b.prompt));

/** Whether an answer is right wherever the other is: the same words, or the same value written in another way. */
export function isSameAnswer(a: string, b: string): boolean {
  const plain = (text: string): string =>
    wordsOf(text)
      .map(({ folded }) => folded)
      .join(' ');
  if (plain(a) === plain(b)) return true;
  const [one, ...more] = quantitiesOf(a);
  const [other, ...others] = quantitiesOf(b);
  if (!one || !other || more.length > 0 || others.length > 0) return false;
  const rest = (text: string, range: { start: number; end: number }): string =>
    plain(`${text.slice(0, range.start)} ${text.slice(range.end)}`);
  return isSameValue(one, other) && rest(a, one.range) === rest(b, other.range);
}

/** Whether what somebody learnt of a card is no longer right. */
export function changesAnswer(before: CardContent, after: CardContent): boolean {
  // "What does 50 % stand for?" has its figure in the question.
  if (before.kind === 'factMeaning')
    return !isSameAnswer(figureOf(before), figureOf(after)) || !isReworded(before, after);
  // A hook or a point that was only smoothed is still the same one.
  return !isReworded(before, after);
}

const figureOf = ({ prompt }: CardContent): string => /“(.+)”/u.exec(prompt)?.[1] ?? prompt;

/** The same answer, or one of several words with nearly all of them, and no other number. */
function isReworded(before: CardContent, after: CardContent): boolean {
  if (isSameAnswer(before.answer, after.answer)) return true;
  if ([after.answer, ...after.accepts].some((way) => isSameAnswer(way, before.answer))) return true;
  if (wordsOf(before.answer).length < 4) return false;
  const values = (text: string): string =>
    quantitiesOf(text)
      .map(({ kind, value }) => `${kind} ${value}`)
      .join(', ');
  return values(before.answer) === values(after.answer) && wordLikeness(before.answer, after.answer) >= 0.75;
}

/** Shared words of two texts, function words at a third: twice the shared weight by the weight of both. 0 to 1. */
export function wordLikeness(a: string, b: string): number {
  const one = weights(a);
  const other = weights(b);
  let shared = 0;
  let total = 0;
  for (const [word, weight] of one) {
    total += weight;
    if (other.has(word)) shared += 2 * weight;
  }
  for (const weight of other.values()) total += weight;
  return total === 0 ? 1 : shared / total;
}

const weights = (text: string): Map<string, number> =>
  new Map(wordsOf(text).map(({ folded }) => [stem(folded), isFunctionWord(folded) ? 1 / 3 : 1]));
