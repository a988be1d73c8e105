import { describe, expect, it } from 'vitest';
import { pronouncingDictionary } from '../pronunciation/dictionary.ts';
import { cutPlace } from './cutPlace.ts';
import { followedUnits, followingGrammar } from './grammar.ts';
import { SILENCE } from './phoneticDecoder.ts';

const grammar = followingGrammar(
  followedUnits(['We planted beans.', 'Snails ate everything.'], []),
  pronouncingDictionary(''),
);

/** One second each, silences 400 ms of it. */
const heard = (...words: string[]) =>
  words.map((word, i) => ({
    word: word === SILENCE ? word : `${word}.0.0.0`,
    startMs: i * 1000,
    endMs: i * 1000 + (word === SILENCE ? 400 : 1000),
    score: -50,
  }));

describe('cutPlace', () => {
  it('is the silence behind the last sentence that was surely heard', () => {
    const segments = heard(SILENCE, SILENCE, '0.0', '0.1', '0.2', SILENCE, '1.0', SILENCE, '1.1', '0.0');
    expect(cutPlace(segments, grammar, 12_000, false)).toBe(5);
  });

  it('is the last settled silence where no sentence is sure', () => {
    const segments = heard(SILENCE, '0.0', '1.0', '0.1', SILENCE, '1.1', SILENCE, '0.0', SILENCE);
    expect(cutPlace(segments, grammar, 10_000, false)).toBe(6);
  });

  it('is at a word only where it must be', () => {
    const segments = heard('0.0', '1.0', '0.1', '1.0', '0.0', '1.1');
    expect(cutPlace(segments, grammar, 6000, false)).toBe(-1);
    expect(cutPlace(segments, grammar, 6000, true)).toBe(2);
  });
});
