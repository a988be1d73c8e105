export interface HyphenMending {
  /** Two lines of one paragraph as one text. */
  join(above: string, below: string): string;
  /** Words that were put together by guess, in order, each once. */
  readonly guessed: readonly string[];
}

/** A part of lines' ends beyond which a document parts words there by itself. */
const PARTS_WORDS = 0.03;

/**
 * Mends words that are parted at a line's end. "fol-" and "lowed" become one word; "on-" and "call" keep their hyphen:
 * the document's other words decide, else whether it parts words at all.
 */
export function hyphenMending(lines: readonly string[]): HyphenMending {
  const words = new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  const ends = lines.filter((line) => /\p{L}-$/u.test(line)).length;
  const partsWords = ends >= 2 && ends / Math.max(1, lines.length) > PARTS_WORDS;
  const guessed = new Set<string>();
  return {
    get guessed() {
      return [...guessed];
    },
    join(above, below) {
      const head = /(\p{L}+)-(\**)$/u.exec(above);
      const tail = /^(\**)(\p{Ll}+)/u.exec(below);
      if (!head || !tail)
        return /[-–—/]$/.test(above) && !/\s[-–—/]$/.test(above) ? above + below : `${above} ${below}`;
      const [first = '', second = ''] = [head[1], tail[2]];
      const whole = (first + second).toLowerCase();
      const hyphened = `${first}-${second}`.toLowerCase();
      const keeps = words.has(hyphened) ? true : words.has(whole) ? false : !partsWords;
      if (!words.has(hyphened) && !words.has(whole)) guessed.add(keeps ? hyphened : whole);
      if (keeps) return above + below;
      return above.slice(0, head.index) + first + head[2] + below;
    },
  };
}
