import type { FollowingGrammar } from './grammar.ts';
import { NOISE, type PhoneticSegment, SILENCE } from './phoneticDecoder.ts';

/** Words that follow each other by chance are fewer. */
export const RUN_WORDS = 4;

/**
 * Share of the time that is no silence in which the script itself is said, 0 to 1: runs of four and more of its words, each
 * the next one. Where something else is said, a decoder finds single words of the script in it, and sounds. 1 in silence.
 */
export function scriptShare(segments: readonly PhoneticSegment[], grammar: FollowingGrammar): number {
  let all = 0;
  let inRuns = 0;
  let run = { ms: 0, words: 0, unit: -1, word: -1 };
  const endRun = (): void => {
    if (run.words >= RUN_WORDS) inRuns += run.ms;
    run = { ms: 0, words: 0, unit: -1, word: -1 };
  };
  for (const { word, startMs, endMs } of segments) {
    if (word === SILENCE || word === NOISE) continue;
    const length = endMs - startMs;
    all += length;
    const meaning = grammar.meanings.get(word);
    if (meaning?.kind !== 'word') {
      endRun();
      continue;
    }
    const isNext =
      meaning.unit === run.unit && (meaning.word === run.word + 1 || (meaning.word === run.word && meaning.part > 0));
    // The first word of the next sentence goes on with it as well.
    if (!isNext && !(meaning.unit === run.unit + 1 && meaning.word === 0)) endRun();
    run = {
      ms: run.ms + length,
      words: run.words + (meaning.part === 0 ? 1 : 0),
      unit: meaning.unit,
      word: meaning.word,
    };
  }
  endRun();
  return all === 0 ? 1 : inRuns / all;
}
