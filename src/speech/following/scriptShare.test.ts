import { describe, expect, it } from 'vitest';
import { pronouncingDictionary } from '../pronunciation/dictionary.ts';
import { followedUnits, followingGrammar } from './grammar.ts';
import { freePhone, SILENCE } from './phoneticDecoder.ts';
import { scriptShare } from './scriptShare.ts';

const grammar = followingGrammar(
  followedUnits(['We planted beans in rows.', 'The frost came early.'], []),
  pronouncingDictionary(''),
);

/** Half a second for each word: "0.2" is the third word of the first sentence. */
const heard = (...words: string[]) =>
  words.map((word, i) => ({
    word: /^\d/.test(word) ? `${word}.0.0.0` : word,
    startMs: i * 500,
    endMs: (i + 1) * 500,
    score: -50,
  }));

describe('scriptShare', () => {
  it('counts runs of the script, from one sentence into the next', () => {
    const said = heard('0.0', '0.1', '0.2', SILENCE, '0.3', '0.4', '1.0', '1.1', '1.2', '1.3');
    expect(scriptShare(said, grammar)).toBe(1);
  });

  it('does not count single words that something else is taken for', () => {
    const other = heard('0.0', '0.1', freePhone('AA'), '0.3', '1.2', SILENCE, '0.1', '0.2', '1.3');
    expect(scriptShare(other, grammar)).toBe(0);
  });

  it('is the share of the time in which somebody speaks', () => {
    const half = heard(
      '0.0',
      '0.1',
      '0.2',
      '0.3',
      SILENCE,
      SILENCE,
      ...Array.from({ length: 4 }, () => freePhone('T')),
    );
    expect(scriptShare(half, grammar)).toBe(0.5);
    expect(scriptShare(heard(SILENCE, SILENCE), grammar)).toBe(1);
  });
});
