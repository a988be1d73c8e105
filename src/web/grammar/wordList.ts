/** Whether a word is one: in the list, known from the person's documents, or nothing that can be misspelt. */
export type IsWord = (word: string) => boolean;

export interface WordList {
  readonly isWord: IsWord;
  /** What may have been meant, likeliest first. Slow: tens of milliseconds. */
  readonly suggest: (word: string) => string[];
}

/** Reads a text file beside the page's own; tests read it from the disk. */
export type ReadText = (url: URL) => Promise<string>;

const fetchText: ReadText = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.pathname}: ${answer.status}`);
  return answer.text();
};

/** A word list of American English that also takes British spellings. */
export async function openWordList(words: readonly string[], read: ReadText = fetchText): Promise<WordList> {
  const [{ default: nspell }, aff, dic] = await Promise.all([
    import('nspell'),
    read(new URL('../../../node_modules/dictionary-en/index.aff', import.meta.url)),
    read(new URL('../../../node_modules/dictionary-en/index.dic', import.meta.url)),
  ]);
  const speller = nspell(aff, dic);
  const known = new Set(words.map((word) => word.toLowerCase()));
  const listed = (word: string): boolean =>
    known.has(word.toLowerCase()) ||
    speller.correct(word) ||
    speller.correct(capitalised(word)) ||
    americanForms(word).some((form) => speller.correct(form));
  return {
    isWord: (word) => {
      const straight = word.replace(/’/gu, "'");
      // Numbers, single letters, initials and names in capitals are nobody's slips.
      if (!/\p{L}{2}/u.test(word) || word === word.toUpperCase()) return true;
      return listed(straight) || listed(straight.replace(/'s$/u, ''));
    },
    suggest: (word) => speller.suggest(word.replace(/’/gu, "'")),
  };
}

/** Only whether words are words; where the list can't be had, none is, so that nothing is hidden. */
export const openWords = async (words: readonly string[]): Promise<IsWord> =>
  openWordList(words).then(
    (list) => list.isWord,
    () => (word) => /^\p{Lu}+$/u.test(word) || words.some((known) => known.toLowerCase() === word.toLowerCase()),
  );

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
