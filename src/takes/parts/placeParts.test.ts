import { expect, it } from 'vitest';
import type { PartScores } from './chain.ts';
import type { PartModel } from './partWeights.ts';
import { placeParts } from './placeParts.ts';
import type { Stretch } from './stretches.ts';

const EVEN = [0, 0, 0, 0, 0];
const MODEL: PartModel = { weights: {}, entries: {}, moves: [EVEN, EVEN, EVEN, EVEN, EVEN], starts: EVEN };

/** Stretches of ten words, each clearly of one part (by its letter), or of none in particular ("?"). */
function placed(parts: string, words = 10): string {
  const scores: PartScores = {
    within: [...parts].map((letter) => [...'STARC'].map((one) => (letter === '?' ? 0 : one === letter ? 6 : -6))),
    entering: [...parts].map(() => EVEN),
  };
  const stretches: Stretch[] = [...parts].map((_, i) => ({
    startWord: i * words,
    endWord: (i + 1) * words,
    opensSentence: true,
    breakScore: 0,
  }));
  return placeParts(scores, MODEL, stretches)
    .map(({ part, stretch }) => `${'STARC'[part]}${stretch}`)
    .join(' ');
}

it('begins each part at its first stretch', () => {
  expect(placed('SSTAARC')).toBe('S0 T2 A3 R5 C6');
});

it('gives a part that was not told no place', () => {
  expect(placed('SSAARR')).toBe('S0 A2 R4');
  expect(placed('A')).toBe('A0');
  expect(placed('')).toBe('');
});

it('keeps the order that the teller chose', () => {
  expect(placed('RRSSAA')).toBe('R0 S2 A4');
});

it('gives a part one place, also where the teller comes back to it', () => {
  expect(placed('SSAASSAARR').match(/[A-Z]/g)).toEqual(['S', 'A', 'R']);
});
