import { isFunctionWord } from '../../language/functionWords.ts';
import { stem, wordsOf } from '../../language/words.ts';
import type { Story } from '../../stories/model.ts';

/**
 * The story whose title a file's name speaks of: a hint to be looked at, never more. Null where it has no word of any
 * title or category, or as many of two.
 */
export function matchFileName(
  name: string,
  stories: readonly Pick<Story, 'id' | 'title' | 'category'>[],
): string | null {
  const named = stemsOf(name.replace(/\.[^.]*$/, '').replaceAll(/[_\d]+/g, ' '));
  const ranked = stories
    .map(({ id, title, category }) => ({
      id,
      shared: [...stemsOf(`${title} ${category ?? ''}`)].filter((word) => named.has(word)).length,
    }))
    .toSorted((a, b) => b.shared - a.shared);
  const [best, next] = ranked;
  return best && best.shared > 0 && best.shared > (next?.shared ?? 0) ? best.id : null;
}

/** What nearly every recorder, and many a title, writes. */
const TELLS_NOTHING: ReadonlySet<string> = new Set(['record', 'stori', 'voic', 'memo', 'audio', 'take', 'new', 'note']);

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter(({ folded }) => folded.length > 2 && !isFunctionWord(folded))
      .map(({ folded }) => stem(folded))
      .filter((word) => !TELLS_NOTHING.has(word)),
  );
