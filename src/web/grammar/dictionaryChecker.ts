import type { Finding } from '../../shared/finding.ts';
import { wordsOf } from '../../language/words.ts';
import type { Checker } from './model.ts';
import { openWordList, type ReadText } from './wordList.ts';
import { say } from '../../words/say.ts';

const SUGGESTIONS = 3;

/** Spelling by a word list alone, for where Harper can't run. */
export async function startDictionary(words: readonly string[], read?: ReadText): Promise<Checker> {
  const list = await openWordList(words, read);
  return {
    name: 'dictionary',
    check: async (text) =>
      wordsOf(text).flatMap(({ text: word, start, end }): Finding[] => {
        if (list.isWord(word)) return [];
        // A capital inside a sentence is a name more often than a slip.
        if (/^\p{Lu}/u.test(word) && /\p{L}[,\s]*$/u.test(text.slice(0, start))) return [];
        const offered = list.suggest(word).slice(0, SUGGESTIONS);
        return [
          {
            code: 'spelling',
            severity: 'notice',
            message: say('“{word}” may be misspelt.', { word }),
            range: { start, end },
            fix:
              offered.length > 0
                ? say('Perhaps {options}.', { options: offered.map((one) => `“${one}”`).join(' or ') })
                : null,
          },
        ];
      }),
  };
}
