import { isFunctionWord } from '../../language/functionWords.ts';
import { quantitiesOf } from '../../language/quantities.ts';
import { isSameValue } from '../../language/sameQuantity.ts';
import { fold, stem, wordsOf } from '../../language/words.ts';

/** The words of an answer that would help if they stood in its question: stems of all that carry meaning, else of all. */
export function tellingWords(answer: string): Set<string> {
  const words = wordsOf(answer).map(({ folded }) => folded);
  const content = words.filter((word) => !isFunctionWord(word));
  return new Set((content.length > 0 ? content : words).map(stem));
}

/**
 * Whether what is shown has a word or a value of the answer in it. "Two weeks" is given away by "within weeks" and by
 * "14 days".
 */
export function givesAway(shown: string, answer: string): boolean {
  if (sharedShare(shown, answer) > 0) return true;
  const wanted = quantitiesOf(answer);
  if (wanted.length === 0) return false;
  return quantitiesOf(shown).some(
    (one) => wanted.some((other) => isSameValue(one, other) && one.kind === other.kind) && !one.weak,
  );
}

/** Share of the answer's telling words that are shown, 0 to 1. */
export function sharedShare(shown: string, answer: string): number {
  const wanted = tellingWords(answer);
  if (wanted.size === 0) return 0;
  const there = new Set(wordsOf(fold(shown)).map(({ folded }) => stem(folded)));
  let shared = 0;
  for (const word of wanted) if (there.has(word)) shared++;
  return shared / wanted.size;
}
