/** How somebody likes to answer: in words that are checked, or in their head. */
export type AnswerWay = 'typed' | 'head';

const KEY = 'offbook.recall.way';

/** The way chosen on this machine before; else typing where there are keys, and the head on a phone. */
export function chosenWay(): AnswerWay {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'typed' || kept === 'head') return kept;
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  return window.matchMedia('(pointer: coarse)').matches ? 'head' : 'typed';
}

export function keepWay(way: AnswerWay): void {
  try {
    localStorage.setItem(KEY, way);
  } catch {
    // As above.
  }
}
