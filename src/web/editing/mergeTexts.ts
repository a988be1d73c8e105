interface Change {
  /** Of the base text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Puts two edits of one text together: the person's and somebody else's. Null where they touch the same lines, because
 * then a person has to choose.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || base === theirs) return mine;
  if (base === mine) return theirs;
  const a = changedLines(base, mine);
  const b = changedLines(base, theirs);
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  // Insertions at one and the same place count as a clash too: their order would be a guess.
  if (first.end > second.start || first.start === second.start) return null;
  return (
    base.slice(0, first.start) + first.text + base.slice(first.end, second.start) + second.text + base.slice(second.end)
  );
}

/** The stretch of whole lines, from the first that differs to the last, with what stands there instead. */
function changedLines(base: string, changed: string): Change {
  const most = Math.min(base.length, changed.length);
  let start = 0;
  while (start < most && base[start] === changed[start]) start++;
  start = base.lastIndexOf('\n', start - 1) + 1;
  let same = 0;
  while (same < most - start && base[base.length - 1 - same] === changed[changed.length - 1 - same]) same++;
  // Back to the end of a whole line, which both texts share.
  const tail = base.slice(base.length - same);
  const newline = tail.indexOf('\n');
  const atLineStart = same === base.length - start || base[base.length - same - 1] === '\n';
  if (!atLineStart) same = newline === -1 ? 0 : same - newline - 1;
  return { start, end: base.length - same, text: changed.slice(start, changed.length - same) };
}
