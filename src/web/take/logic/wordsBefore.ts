import type { Transcript } from '../../../speech/model.ts';

// Enough to find the place by.
const MOST_WORDS = 4;

/** The last few timed words that end before a moment, as said; "" where nothing has times. */
export function wordsBefore(transcript: Transcript, ms: number): string {
  const said = (transcript.times ?? []).filter((word) => (word.onsetMs + word.offsetMs) / 2 <= ms);
  const first = said.at(-MOST_WORDS);
  const last = said.at(-1);
  return first && last ? transcript.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}
