import { quantitiesOf } from '../../language/quantities.ts';
import { firstWords } from './firstWords.ts';
import type { CallPoint, CallReview } from './model.ts';
import type { ReviewedAnswer } from './reviewCall.ts';
import { ONLY_YOU_FROM } from './specific.ts';
import { type Message, message, worded } from '../../shared/message.ts';

interface Strength extends CallPoint {
  /** How much it says; the largest first. */
  readonly weight: number;
}

/** Good in itself, each with the words that show it. Nothing is praised for its length or its tone. */
export function strengthsIn(reviewed: readonly ReviewedAnswer[]): CallReview['strengths'] {
  const all = reviewed.flatMap(strengthsOf).toSorted((a, b) => b.weight - a.weight || a.question - b.question);
  // One of a kind, and each question once, as far as there are others.
  const chosen: Strength[] = [];
  for (const one of all)
    if (!chosen.some((other) => other.question === one.question || other.text === one.text)) chosen.push(one);
  for (const one of all)
    if (!chosen.includes(one) && !chosen.some((other) => other.text === one.text)) chosen.push(one);
  return chosen.map(({ weight: _, ...point }) => point);
}

function strengthsOf({ answer, question, text, review, specific, inCall }: ReviewedAnswer): Strength[] {
  if (review === null || inCall.strength === 'weak') return [];
  const found: Strength[] = [];
  const add = (weight: number, said: Message, words: string): void =>
    void (words !== '' && found.push({ ...worded({ text: said }), question: answer.question, words, weight }));
  const result = review.parts.find(({ part }) => part === 'result');
  const resultWords = result ? text.slice(result.range.start, result.range.end) : '';
  const figures = quantitiesOf(resultWords).filter(({ weak }) => !weak);
  if (result && figures.length > 0) add(5, message('You said how it ended, with a figure.'), firstWords(resultWords));
  else if (result) add(3, message('You said how it ended.'), firstWords(resultWords));
  if (specific && specific.share >= ONLY_YOU_FROM && review.words >= 15)
    add(4 * specific.share, message('Only you could have said this.'), firstWords(specific.words[0] ?? ''));
  const asks = review.asks.filter(({ kind }) => kind !== 'yesNo');
  if (asks.length > 1 && asks.every(({ answered }) => answered === 'yes'))
    add(3.5, message('You answered every part of the question.'), firstWords(text));
  const told = question.kind === 'behavioural' || review.asks.some(({ kind }) => kind === 'example');
  if (told && review.shape === 'concrete' && review.words >= 40)
    add(2.5, message('You told one thing that happened, and kept to it.'), firstWords(text));
  if (inCall.findings.length === 0 && !told && review.words >= 8)
    add(2, message('Short, whole and to the point.'), firstWords(text));
  return found;
}
