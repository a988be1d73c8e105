import { type RefObject, useEffect } from 'react';
import type { WordTime } from '../../speech/model.ts';
import { wordAt } from './logic/wordAt.ts';
import type { Player } from './usePlayer.ts';

const NAME = 'offbook-word';

/**
 * Marks the word that is being heard, while playing. Uses the browser's own highlights, which change nothing in the
 * page's structure; a browser that has none simply shows no moving mark.
 */
export function useFollowedWord(
  root: RefObject<HTMLElement | null>,
  player: Player,
  times: readonly WordTime[] | null,
): void {
  const { playing, follow, nowMs } = player;
  useEffect(() => {
    if (!playing || !times || times.length === 0 || !('highlights' in CSS)) return;
    let shown: WordTime | null = null;
    const move = () => {
      const word = wordAt(times, nowMs());
      if (word === shown) return;
      shown = word;
      const range = word && rangeOf(root.current, word.start, word.end);
      if (range) CSS.highlights.set(NAME, new Highlight(range));
      else CSS.highlights.delete(NAME);
    };
    move();
    const stop = follow(move);
    return () => {
      stop();
      CSS.highlights.delete(NAME);
    };
  }, [root, playing, follow, nowMs, times]);
}

/** The piece of the page that shows a range of the text; cut where the piece ends, since a word may be marked in part. */
function rangeOf(root: HTMLElement | null, start: number, end: number): Range | null {
  let piece: HTMLElement | null = null;
  for (const element of root?.querySelectorAll<HTMLElement>('[data-start]') ?? []) {
    if (Number(element.dataset['start']) > start) break;
    piece = element;
  }
  const node = piece?.firstChild;
  if (!piece || !(node instanceof Text)) return null;
  const offset = Number(piece.dataset['start']);
  const range = document.createRange();
  range.setStart(node, Math.min(start - offset, node.length));
  range.setEnd(node, Math.min(end - offset, node.length));
  return range;
}
