import { wordsOf } from '../language/words.ts';
import type { Story } from './model.ts';

const NAME_KINDS: ReadonlySet<string> = new Set(['person', 'organisation', 'technology', 'title', 'term']);
const SHORTEST = 2;

/** The people, companies, tools and terms of stories, as the guide writes them and as they are also heard. */
export const namesOfStories = (stories: readonly Story[]): string[] =>
  stories.flatMap(({ facts }) =>
    facts.filter(({ kind }) => NAME_KINDS.has(kind)).flatMap(({ text, aliases }) => [text, ...aliases]),
  );

/** The words that a spelling check should take as known so that it never stumbles over these names; each once, sorted. */
export function wordsOfNames(names: readonly string[]): string[] {
  const words = new Set<string>();
  for (const name of names) {
    for (const word of wordsOf(name)) if (word.text.length >= SHORTEST) words.add(word.text.replace(/['’]s$/u, ''));
    // "ComfyUI" and "M&S" in one piece, too.
    for (const piece of name.split(/[\s,;()/]+/u))
      if (/\p{L}.*[\p{N}&+-]|[\p{N}&+-].*\p{L}/u.test(piece)) words.add(piece);
  }
  return [...words].toSorted();
}
