/** How words are said: every known way, as ARPAbet phones without stress ("F IH F T IY"). */
export interface PronouncingDictionary {
  /** The ways to say a word in small letters; empty where it is not known. */
  lookup(word: string): readonly string[];
}

/**
 * A dictionary of lines "word PHONES", further ways as "word(2) PHONES", sorted by word, as SoundSwallower's package
 * has it (the CMU Pronouncing Dictionary). Nothing is built: a word is found by halving, in about 20 steps.
 */
export function pronouncingDictionary(text: string): PronouncingDictionary {
  const known = new Map<string, readonly string[]>();
  const first = firstEntry(text);
  return {
    lookup(word) {
      const seen = known.get(word);
      if (seen) return seen;
      const found = /^[a-z][a-z'.-]*$|^'[a-z]+$/.test(word) ? linesOf(text, first, word) : [];
      known.set(word, found);
      return found;
    },
  };
}

/** Past the notes at the top, which begin with ";;". */
function firstEntry(text: string): number {
  let at = 0;
  while (text.startsWith(';;', at)) at = text.indexOf('\n', at) + 1;
  return at;
}

/** The order of two neighbouring lines may be wrong here and there: so many lines around the place are read as well. */
const SLACK_CHARACTERS = 200;

function linesOf(text: string, first: number, word: string): string[] {
  let low = first;
  let high = text.length;
  while (high - low > SLACK_CHARACTERS) {
    const middle = lineStart(text, first, (low + high) >> 1);
    if (wordAt(text, middle) < word) low = middle === low ? high : middle;
    else high = middle;
  }
  const found: string[] = [];
  let at = lineStart(text, first, Math.max(first, low - SLACK_CHARACTERS));
  const last = Math.min(text.length, high + 2 * SLACK_CHARACTERS);
  while (at < last) {
    const end = endOfLine(text, at);
    if (wordAt(text, at) === word) found.push(text.slice(text.indexOf(' ', at) + 1, end).trim());
    at = end + 1;
  }
  return found;
}

function lineStart(text: string, first: number, at: number): number {
  const before = text.lastIndexOf('\n', at - 1);
  return Math.max(first, before + 1);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function wordAt(text: string, at: number): string {
  const space = text.indexOf(' ', at);
  const word = text.slice(at, space < 0 ? text.length : space);
  return word.endsWith(')') ? word.slice(0, word.indexOf('(')) : word;
}
