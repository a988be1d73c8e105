import { wordsOf } from '../../../language/words.ts';
import { reduce } from '../../../takes/text/synonyms.ts';
import { QUESTION_BANK } from '../questions/all.ts';

/** Counted when first asked for. */
let counts: ReadonlyMap<string, number> | null = null;

/** A word in so many of the bank's questions tells hardly anything about one of them. */
const COMMON_FROM = 60;
const LEAST = 0.1;

/**
 * How much a reduced word tells about a question, 0.1 to 1: 1 where no question of the bank has it, less the more have it
 * ("work", "time"). The bank stands for how interviewers speak, so that three own questions are weighed as well as thousands.
 */
export function rarityOf(stem: string): number {
  counts ??= counted();
  const found = counts.get(stem) ?? 0;
  return Math.max(LEAST, 1 - Math.log(1 + found) / Math.log(COMMON_FROM));
}

function counted(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { text } of QUESTION_BANK) {
    for (const stem of new Set(wordsOf(text).map((word) => reduce(word.folded))))
      found.set(stem, (found.get(stem) ?? 0) + 1);
  }
  return found;
}
