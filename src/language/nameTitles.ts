import { TITLE_HEADS, TITLE_MODIFIERS } from './nameCues.ts';
import { isCapital, type Piece } from './namePieces.ts';

/** "principal engineer" after "is now a", "Scrum Lead", "ward manager": the index after it, or `i`. */
export function titleAt(pieces: readonly Piece[], i: number): number {
  let end = i;
  while (
    end < pieces.length &&
    end < i + 4 &&
    TITLE_MODIFIERS.has(pieces[end]!.folded) &&
    (end === i || pieces[end]!.joined)
  )
    end++;
  const head = pieces[end];
  const hasHead =
    head !== undefined && TITLE_HEADS.has(head.folded) && (end === i || head.joined) && !/['’]/.test(head.text);
  const stop = hasHead ? end + 1 : TITLE_HEADS.has(pieces[end - 1]?.folded ?? '') && end - i > 1 ? end : i;
  if (stop === i) return i;
  const words = pieces.slice(i, stop);
  const capitals =
    words.length > 1 && words.every((word) => isCapital(word)) && !(pieces[i]!.opensSentence && words.length < 2);
  const before = pieces.slice(Math.max(0, i - 4), i).map((piece) => piece.folded);
  const opened =
    !pieces[i]!.opensSentence &&
    /\b(?:now|became|become|becoming|as|promoted to|role of|made|be|was|am|is|i'm|take on|took on|being|qualified)(?: now)?(?: an?| the| our)?$/.test(
      before.join(' '),
    );
  const single = words.length === 1 && !opened;
  if (single) return i;
  if (
    words.length === 1 &&
    /^(?:partner|lead|head|master|principal|captain|secretary|champion|mentor|assistant|associate|nurse|teacher|engineer|officer)$/.test(
      words[0]!.folded,
    ) &&
    !/(?:became|become|promoted to|role of|made|as|now)(?: an?| the)?$/.test(before.join(' '))
  )
    return i;
  return capitals || opened ? stop : i;
}
