import { describe, expect, it } from 'vitest';
import { pronouncingDictionary } from '../pronunciation/dictionary.ts';
import { followedUnits, followingGrammar } from './grammar.ts';
import { freePhone, SILENCE } from './phoneticDecoder.ts';
import { surePlace } from './surePlace.ts';

const grammar = followingGrammar(
  followedUnits(['We planted beans in rows.', 'It froze.', 'The rain came four hours later.'], []),
  pronouncingDictionary(''),
);

/** "0.2" is the third word of the first sentence. */
const heard = (...words: string[]) =>
  words.map((word, i) => ({
    word: /^\d/.test(word) ? `${word}.0.0.0` : word,
    startMs: i * 500,
    endMs: (i + 1) * 500,
    score: -50,
  }));

describe('surePlace', () => {
  it('is the end of four words in a row, or of a whole short sentence', () => {
    expect(surePlace(heard('0.0', '0.1', SILENCE, '0.2', '0.3'), grammar)).toEqual({ unit: 0, word: 3 });
    expect(surePlace(heard('0.1', '0.2', '0.3', '0.4', '1.0', '1.1'), grammar)).toEqual({ unit: 1, word: 1 });
  });

  it('passes by words of a sentence far ahead that free speech is taken for', () => {
    const other = heard('0.0', '0.1', '0.2', '0.3', freePhone('AA'), '2.0', '2.1', '2.2', freePhone('T'), '2.3');
    expect(surePlace(other, grammar)).toEqual({ unit: 0, word: 3 });
  });

  it('is nowhere before anything is sure', () => {
    expect(surePlace(heard(SILENCE, '0.0', '0.1', '0.3', '0.4'), grammar)).toBeNull();
  });
});
