import { isPastForm } from './text/verbs.ts';
import type { Told } from './told.ts';

const HAVE_OR_BE = /^(?:have|has|having|is|are|be|been|being|gets?)$|'(?:ve|re)$/;

/** Verbs that tell what happened: "asked", but not "I've asked", "is asked" or "has never asked". */
export function countPasts(take: Told, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (!isPastForm(take.words[at]?.folded ?? '')) continue;
    const before = take.words[at - 1]?.folded ?? '';
    const earlier = /^(?:never|always|just|already|also|not|\w+ly)$/.test(before)
      ? (take.words[at - 2]?.folded ?? '')
      : before;
    if (!HAVE_OR_BE.test(earlier)) count++;
  }
  return count;
}
