import { wordsOf } from '../language/words.ts';

/**
 * People read about 238 words a minute silently (Brysbaert 2019, mean of 190 studies): forty in ten seconds. So much a
 * story may have on the card for the day, in these shares (ours).
 */
export const CARD_WORDS = { title: 6, hook: 12, numbers: 10, names: 5, connection: 8, line: 10 } as const;

/** So many stories, and what belongs to none of them, fit on one printed page. */
export const MOST_STORIES = 8;
/** With more stories than this, numbers that stand with a story already and lines for the company give way to them. */
export const FULL_CARD_STORIES = 6;
export const MOST_LINES = { situations: 3, phrases: 3, recovery: 3, named: 8, connections: 4 } as const;

/** The beginning of a text, at most so many words; "…" says that it goes on. A pause near the end is a better end than a word. */
export function shortened(text: string, most: number): string {
  const words = wordsOf(text);
  if (words.length <= most) return text;
  const start = text.slice(0, words[most - 1]!.end);
  const pause = [...start.matchAll(/[,;:(–—→]|\s-\s/gu)].findLast(({ index }) => index > 0)?.index;
  const upToPause = pause === undefined ? '' : start.slice(0, pause);
  const end = wordsOf(upToPause).length >= most * 0.6 ? upToPause : start;
  return `${end.replace(/[\s.,;:(–—→-]+$/u, '')}…`;
}

/** As many texts as the words reach for, at least one; the first is shortened if it must be. */
export function withinWords(texts: readonly string[], most: number): string[] {
  const fitting: string[] = [];
  let left = most;
  for (const text of texts) {
    const words = wordsOf(text).length;
    if (words > left && fitting.length > 0) continue;
    const short = shortened(text, left);
    fitting.push(short);
    left -= wordsOf(short).length;
    if (left <= 0) break;
  }
  return fitting;
}
