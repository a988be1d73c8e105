import type { TextEdit } from '../../documents/model.ts';
import type { SpokenLength, SuggestedCut } from '../../stories/model.ts';
import type { TextRange } from '../../shared/textRange.ts';

/** The edits that take sentences out of a script, each with the space beside it, so that no double space stays. */
export function cutEdits(text: string, script: TextRange, cuts: readonly TextRange[]): TextEdit[] {
  return joinNeighbours(text, cuts).map((range) => ({ range: withSpace(text, script, range), text: '' }));
}

/** How long the script is without the sentences that are marked as cut. */
export function lengthWithout(spoken: SpokenLength, cuts: readonly SuggestedCut[]): SpokenLength {
  const words = Math.max(0, spoken.words - sum(cuts, (cut) => cut.words));
  const seconds = Math.max(0, spoken.seconds - sum(cuts, (cut) => cut.seconds));
  const share = spoken.words === 0 ? 1 : words / spoken.words;
  return {
    words,
    seconds,
    wordsPerMinute: spoken.wordsPerMinute,
    wordsToCut: spoken.wordsToCut === null ? null : Math.max(0, spoken.wordsToCut - (spoken.words - words)),
    neededWordsPerMinute: spoken.neededWordsPerMinute === null ? null : spoken.neededWordsPerMinute * share,
  };
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

function joinNeighbours(text: string, cuts: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, cut.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: cut.end };
    else joined.push(cut);
  }
  return joined;
}

function withSpace(text: string, script: TextRange, { start, end }: TextRange): TextRange {
  let after = end;
  while (after < script.end && /[ \t]/.test(text[after] ?? '')) after++;
  if (after > end) return { start, end: after };
  let before = start;
  while (before > script.start && /\s/.test(text[before - 1] ?? '')) before--;
  // A sentence alone in its line keeps the line end behind it.
  return { start: before, end };
}
