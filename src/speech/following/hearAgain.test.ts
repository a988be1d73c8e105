import { describe, expect, it } from 'vitest';
import { pronouncingDictionary } from '../pronunciation/dictionary.ts';
import { followedUnits, followingGrammar } from './grammar.ts';
import { freeFitOf, hearAgain } from './hearAgain.ts';
import type { PhoneticDecoder } from './phoneticDecoder.ts';
import { scriptedDecoder } from './testing/scriptedDecoder.ts';

const dictionary = pronouncingDictionary('');
const grammar = followingGrammar(followedUnits(['We planted beans.', 'Snails ate everything.'], []), dictionary);
const samples = new Float32Array(16_000 * 2);

/** Words of the sentence where the grammar has them, free speech where it has not; scores are nats a frame. */
const decoder = (wordScore: number, freeScore: number) =>
  scriptedDecoder(({ words }) =>
    words.has('1.0.0.0.0')
      ? [
          ['1.0.0.0.0', 0, 500, wordScore],
          ['1.1.0.0.0', 500, 1000, wordScore],
          ['1.2.0.0.0', 1000, 1500, wordScore],
        ]
      : Array.from({ length: 15 }, (_, i) => ['+AA+', i * 100, (i + 1) * 100, freeScore] as const),
  );

const again = (by: PhoneticDecoder) =>
  hearAgain(by, grammar, 1, samples, () => freeFitOf(by, grammar, samples, dictionary), dictionary);

describe('hearAgain', () => {
  it('tells how much better a sentence fits than free speech, for each of its sounds', () => {
    const { gain, share, words } = again(decoder(-2, -2));
    expect(share).toBe(1);
    expect(words).toHaveLength(3);
    // Fifteen free sounds of 33 nats over the sounds of "Snails ate everything".
    expect(gain).toBeGreaterThan(15);
  });

  it('gains less where the words fit worse', () => {
    const { gain } = again(decoder(-6, -2));
    expect(gain).toBeLessThan(0);
  });

  it('hears nothing of a sentence whose words are not found', () => {
    const silent = scriptedDecoder(() => [['<sil>', 0, 1500, -1]]);
    expect(again(silent)).toEqual({ gain: 0, share: 0, words: [] });
  });
});
