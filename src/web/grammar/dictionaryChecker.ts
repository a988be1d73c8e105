import type { Finding } from '../../shared/finding.ts';
import { wordsOf } from '../../language/words.ts';
import type { Checker } from './model.ts';

const SUGGESTIONS = 3;

/** Reads a text file beside the page's own; tests read it from the disk. */
export type ReadText = (url: URL) => Promise<string>;

const fetchText: ReadText = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.pathname}: ${answer.status}`);
  return answer.text();
};

/** Spelling by a word list of American English that also takes British spellings; for where Harper can't run. */
export async function startDictionary(words: readonly string[], read: ReadText = fetchText): Promise<Checker> {
  const [{ default: nspell }, aff, dic] = await Promise.all([
    import('nspell'),
    read(new URL('../../../node_modules/dictionary-en/index.aff', import.meta.url)),
    read(new URL('../../../node_modules/dictionary-en/index.dic', import.meta.url)),
  ]);
  const speller = nspell(aff, dic);
  const known = new Set(words.map((word) => word.toLowerCase()));
  const isKnown = (word: string): boolean =>
    known.has(word.toLowerCase()) ||
    speller.correct(word) ||
    speller.correct(capitalised(word)) ||
    americanForms(word).some((form) => speller.correct(form));
  return {
    name: 'dictionary',
    check: async (text) =>
      wordsOf(text).flatMap(({ text: word, start, end }): Finding[] => {
        const straight = word.replace(/’/gu, "'");
        // Numbers, single letters, initials and names in capitals are nobody's slips.
        if (
          !/\p{L}{2}/u.test(word) ||
          word === word.toUpperCase() ||
          isKnown(straight) ||
          isKnown(straight.replace(/'s$/u, ''))
        )
          return [];
        // A capital inside a sentence is a name more often than a slip.
        if (/^\p{Lu}/u.test(word) && /\p{L}[,\s]*$/u.test(text.slice(0, start))) return [];
        const offered = speller.suggest(straight).slice(0, SUGGESTIONS);
        return [
          {
            code: 'spelling',
            severity: 'notice',
            message: `“${word}” may be misspelt.`,
            range: { start, end },
            fix: offered.length > 0 ? `Perhaps ${offered.map((one) => `“${one}”`).join(' or ')}.` : null,
          },
        ];
      }),
  };
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** "colour" → "color", "organise" → "organize", "centre" → "center", "travelled" → "traveled". */
function americanForms(word: string): string[] {
  const lower = word.toLowerCase();
  return [
    lower.replace(/our/u, 'or'),
    lower.replace(/is(e[ds]?|ing|er|ation|ations)$/u, 'iz$1'),
    lower.replace(/ys(e[ds]?|ing)$/u, 'yz$1'),
    lower.replace(/tre(s?)$/u, 'ter$1'),
    lower.replace(/ll(ed|ing|er|ers)$/u, 'l$1'),
    lower.replace(/ence$/u, 'ense'),
    lower.replace(/ogue(s?)$/u, 'og$1'),
    lower.replace(/ae/u, 'e'),
    lower.replace(/gramme(s?)$/u, 'gram$1'),
    lower.replace(/lfil(s?)$/u, 'lfill$1'),
  ].filter((form) => form !== lower);
}
