/** SentencePiece's mark for the beginning of a word. */
const WORD_START = '▁';

/** Longer lists slow the search down without helping; a guide has a few dozen names. */
const MOST_TERMS = 200;

/**
 * The terms that a model's tokens can spell, in its own case, in the form that sherpa-onnx reads: one that can't be spelled
 * would make it drop all of them. Null where none can.
 */
export function hotWordsFor(terms: readonly string[], tokens: readonly string[]): string | null {
  const known = new Set(tokens);
  const longest = Math.max(...tokens.map((token) => token.length), 1);
  const isUpper = !tokens.some((token) => !token.startsWith('<') && /\p{Ll}/u.test(token));
  const spelled = new Set<string>();
  for (const term of terms) {
    // A slash would end the term; figures and marks are rarely said as they are written.
    const words = term.replace(/[/:]/g, ' ').split(/\s+/).filter(Boolean);
    const forms = [words.join(' '), words.join(' ').replace(/[^\p{L}\p{N}' ]/gu, '')];
    for (const form of forms) {
      const text = isUpper ? form.toUpperCase() : form;
      if (text.length > 1 && text.split(' ').every((word) => canSpell(WORD_START + word, known, longest))) {
        spelled.add(text);
        break;
      }
    }
    if (spelled.size === MOST_TERMS) break;
  }
  return spelled.size === 0 ? null : [...spelled].join('/');
}

/** Whether a word is a row of tokens. */
function canSpell(word: string, known: ReadonlySet<string>, longest: number): boolean {
  const reached = Array.from<boolean>({ length: word.length + 1 }).fill(false);
  reached[0] = true;
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - longest); start < end && !reached[end]; start++)
      reached[end] = reached[start]! && known.has(word.slice(start, end));
  }
  return reached[word.length]!;
}

/** Whether a model's tokens are pieces of words, so that terms can be given as words. */
export const hasWordPieces = (tokens: readonly string[]): boolean =>
  tokens.filter((token) => token.startsWith(WORD_START)).length > 1;

/**
 * The vocabulary that sherpa-onnx splits terms with ("bpe.vocab"), for models that come without one. In a byte-pair model
 * pieces are numbered in the order they were merged, and SentencePiece scores them by just that.
 */
export function vocabularyFrom(tokens: readonly string[]): string {
  const lines = tokens.map((token, id) => `${token}\t${token.startsWith('<') ? 0 : -id}`);
  return `${lines.join('\n')}\n`;
}
