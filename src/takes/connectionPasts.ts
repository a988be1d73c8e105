import { isPastForm } from './text/verbs.ts';
import type { Told } from './told.ts';

const POINTS_AT_NOUN = /^(?:a|an|the|my|your|our|his|her|their|each|every|no)$/;
const HAVE_OR_BE = /^(?:have|has|having|is|are|be|been|being|gets?)$|'(?:ve|re|s)$/;

/** Verbs that tell what happened: "asked", but not "I've asked", "is asked" or "has never asked". */
export function countPasts(take: Told, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (!isPastForm(take.words[at]?.folded ?? '')) continue;
    const before = take.words[at - 1]?.folded ?? '';
    const earlier = /^(?:never|always|just|already|also|not|\w+ly)$/.test(before)
      ? (take.words[at - 2]?.folded ?? '')
      : before;
    // "If you took me on", "that is why I applied": neither happened in the story.
    const isSupposed = /^(?:you|i|they|it|he|she|we)$/.test(earlier) && /^if$/.test(take.words[at - 2]?.folded ?? '');
    const isApplying = take.words[at]?.folded === 'applied' && earlier === 'i';
    // "They've got to have it open": an obligation.
    if (take.words[at]?.folded === 'got' && /'(?:s|ve)$/.test(before)) continue;
    // "Each bit of track": a noun that looks like a past.
    if (POINTS_AT_NOUN.test(before)) continue;
    if (!HAVE_OR_BE.test(earlier) && !isSupposed && !isApplying) count++;
  }
  return count;
}
