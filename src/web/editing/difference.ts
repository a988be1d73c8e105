/** Two texts cut into what they share at both ends and what differs between, at the borders of words. */
export interface Difference {
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
  readonly after: string;
}

/** Where two versions of the same words part and come together again. */
export function difference(mine: string, theirs: string): Difference {
  const a = mine.split(/(?<=\s)/);
  const b = theirs.split(/(?<=\s)/);
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return {
    before: a.slice(0, start).join(''),
    mine: a.slice(start, a.length - end).join(''),
    theirs: b.slice(start, b.length - end).join(''),
    after: end === 0 ? '' : a.slice(-end).join(''),
  };
}
