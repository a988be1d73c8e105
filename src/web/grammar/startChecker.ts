import { startDictionary } from './dictionaryChecker.ts';
import { startHarper } from './harperChecker.ts';
import type { Checker, EnglishDialect } from './model.ts';

/** Harper; the word list where Harper can't start (no WebAssembly, its file not there, too little memory). */
export async function startChecker(
  dialect: EnglishDialect,
  words: readonly string[],
  first: typeof startHarper = startHarper,
  second: (words: readonly string[]) => Promise<Checker> = startDictionary,
): Promise<Checker> {
  try {
    return await first(dialect, words);
  } catch {
    return second(words);
  }
}
