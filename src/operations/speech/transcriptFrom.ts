import type { Transcript, WordTime } from '../../speech/model.ts';
import type { Recognised } from '../ports.ts';

/**
 * What a recogniser heard, as the words of a take. A word that does not stand in the text is left out of the times; times
 * that are shared out over a stretch keep no confidence, which says that they are guesses.
 */
export function transcriptFrom({ words, text, instrument, timed }: Recognised): Transcript {
  const times: WordTime[] = [];
  let at = 0;
  for (const { text: word, onsetMs, offsetMs, confidence } of timed === 'none' ? [] : words) {
    const start = text.indexOf(word, at);
    // Marks alone ("–") are no words.
    if (start === -1 || !/[\p{L}\p{N}]/u.test(word)) continue;
    const end = start + word.length;
    at = end;
    times.push({ start, end, onsetMs, offsetMs, confidence: timed === 'word' ? confidence : null });
  }
  return { source: 'recogniser', text, times: times.length > 0 ? times : null, instrument };
}
