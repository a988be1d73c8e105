import type { PhoneticDecoder, PhoneticGrammar, PhoneticSegment } from '../phoneticDecoder.ts';

/** A decoder that hears what it is told, however the sound is: `[word, startMs, endMs, score a frame]`, in order. */
export function scriptedDecoder(
  heard: (grammar: PhoneticGrammar) => readonly (readonly [string, number, number, number?])[],
): PhoneticDecoder {
  let grammar: PhoneticGrammar | null = null;
  let samples = 0;
  const segments = (): PhoneticSegment[] =>
    heard(grammar!)
      .filter(([, , endMs]) => endMs <= samples / 16)
      .map(([word, startMs, endMs, score = -2]) => ({ word, startMs, endMs, score: (score * (endMs - startMs)) / 10 }));
  return {
    setGrammar(next) {
      grammar = next;
    },
    start() {
      samples = 0;
    },
    process(more) {
      samples += more.length;
    },
    partial: segments,
    end: segments,
    release() {},
  };
}
