import { describe, expect, it } from 'vitest';
import { pronouncingDictionary } from '../pronunciation/dictionary.ts';
import { doubtsIn, isUnsure, settleDoubt, sureUntilMs, withinTime } from './doubts.ts';
import { followedUnits, followingGrammar } from './grammar.ts';
import type { PhoneticSegment } from './phoneticDecoder.ts';

const grammar = followingGrammar(
  followedUnits(['We planted beans.', 'Snails ate everything.', 'Neighbours brought ducks.', 'We ate well.'], []),
  pronouncingDictionary(''),
);

/** "0.2" is the third word of the first sentence; half a second each, from the time given. */
const heard = (startMs: number, ...words: string[]): PhoneticSegment[] =>
  words.map((word, i) => ({
    word: `${word}.0.0.0`,
    startMs: startMs + i * 500,
    endMs: startMs + (i + 1) * 500,
    score: -50,
  }));

const first = heard(0, '0.0', '0.1', '0.2');
const third = heard(4000, '2.0', '2.1', '2.2');
const spoken = (startMs: number, endMs: number) => [{ startMs, endMs }];

describe('doubtsIn', () => {
  it('doubts a sentence heard in part, and one in whose place somebody spoke', () => {
    const segments = [...first, ...heard(2000, '1.0'), ...third];
    expect(doubtsIn(segments, grammar, null, null, null, spoken(0, 5500))).toEqual([
      { unit: 1, share: expect.closeTo(0.353, 2), startMs: 1500, endMs: 4000 },
    ]);
    expect(doubtsIn([...first, ...third], grammar, null, null, null, spoken(0, 5500))).toMatchObject([
      { unit: 1, share: 0 },
    ]);
  });

  it('doubts nothing where it was silent, or where it was sure', () => {
    expect(doubtsIn([...first, ...third], grammar, null, null, null, spoken(0, 1500))).toEqual([]);
    const all = [...first, ...heard(2000, '1.0', '1.1', '1.2'), ...third];
    expect(doubtsIn(all, grammar, null, null, null, spoken(0, 5500))).toEqual([]);
  });

  it('looks behind the last sure sentence only where nothing follows', () => {
    const segments = [...first, ...heard(2000, '1.0', '1.1', '1.2'), ...third];
    expect(doubtsIn(segments, grammar, null, null, null, spoken(0, 9000))).toEqual([]);
    expect(doubtsIn(segments, grammar, null, null, 9000, spoken(0, 9000))).toMatchObject([
      { unit: 3, startMs: 5500, endMs: 9000 },
    ]);
  });

  it('leaves a sentence alone of which half was said before', () => {
    const segments = [...heard(0, '1.2'), ...third];
    expect(doubtsIn(segments, grammar, 0, 1, null, spoken(0, 5500))).toEqual([]);
  });
});

describe('settleDoubt', () => {
  const doubt = { unit: 1, share: 0.35, startMs: 1500, endMs: 4000 };
  const segments = [...first, ...heard(2000, '1.0'), ...third];

  it('puts in what was heard again, at its own time', () => {
    const again = { gain: 9, share: 1, words: heard(300, '1.0', '1.1', '1.2') };
    const settled = settleDoubt(segments, grammar, doubt, again);
    expect(settled.map(({ word, startMs }) => `${word.slice(0, 3)} at ${startMs}`).slice(3, 6)).toEqual([
      '1.0 at 1800',
      '1.1 at 2300',
      '1.2 at 2800',
    ]);
    expect(settled).toHaveLength(9);
  });

  it('takes away what free speech was taken for', () => {
    const again = { gain: 0, share: 0, words: [] };
    expect(settleDoubt(segments, grammar, doubt, again)).toEqual([...first, ...third]);
  });

  it('leaves it where it can not be told, or where much had been heard', () => {
    expect(settleDoubt(segments, grammar, doubt, { gain: 2, share: 1, words: heard(300, '1.0') })).toBe(segments);
    expect(settleDoubt(segments, grammar, { ...doubt, share: 0.5 }, { gain: 0, share: 0, words: [] })).toBe(segments);
  });

  it('is unsure where much had been heard that does not fit', () => {
    const nothing = { gain: 0, share: 0, words: [] };
    expect(isUnsure({ ...doubt, share: 0.5 }, nothing)).toBe(true);
    expect(isUnsure(doubt, nothing)).toBe(false);
    expect(isUnsure({ ...doubt, share: 0.5 }, { ...nothing, gain: 3 })).toBe(false);
  });
});

describe('sureUntilMs', () => {
  it('is the end of the last sentence of which most was heard', () => {
    expect(sureUntilMs([...first, ...heard(2000, '1.0')], grammar)).toBe(1500);
    expect(sureUntilMs(heard(2000, '1.0'), grammar)).toBeNull();
  });
});

describe('withinTime', () => {
  it('takes the likeliest first, and leaves what does not fit into the time', () => {
    const doubt = (unit: number, share: number, seconds: number) => ({
      unit,
      share,
      startMs: 0,
      endMs: seconds * 1000,
    });
    const [little, much, long] = [doubt(1, 0.1, 3), doubt(2, 0.4, 3), doubt(3, 0.3, 9)];
    expect(withinTime([little, much, long], 7000)).toEqual({ heard: [little, much], left: [long] });
    expect(withinTime([little, much, long], Infinity).left).toEqual([]);
  });
});
