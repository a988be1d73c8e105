import { expect, it } from 'vitest';
import { placePauses } from './pausePlaces.ts';
import { reliabilityAt } from './reliability.ts';

const sentences = [
  { index: 0, startMs: 500, endMs: 4000 },
  { index: 2, startMs: 5000, endMs: 9000 },
  { index: 3, startMs: 9400, endMs: 12_000 },
];
const place = (startMs: number, endMs: number) => placePauses([{ startMs, endMs }], sentences)[0]!.place;

it('a pause lies inside a sentence or after one', () => {
  expect(place(2000, 2500)).toEqual({ kind: 'inside', sentence: 0 });
  expect(place(4000, 5000)).toEqual({ kind: 'between', afterSentence: 0 });
  expect(place(8950, 9450)).toEqual({ kind: 'between', afterSentence: 2 });
  expect(place(11_000, 11_400)).toEqual({ kind: 'inside', sentence: 3 });
});

it('has no place where no sentence is known around it', () => {
  expect(place(0, 400)).toBeNull();
  expect(place(13_000, 14_000)).toBeNull();
  expect(placePauses([{ startMs: 5000, endMs: 6000 }], [])).toEqual([{ startMs: 5000, endMs: 6000, place: null }]);
});

it('edges may differ by a little', () => {
  expect(place(3900, 4900)).toEqual({ kind: 'between', afterSentence: 0 });
  expect(place(4100, 5100)).toEqual({ kind: 'between', afterSentence: 0 });
});

it('how sure figures are falls with the noise and with clipping', () => {
  expect(reliabilityAt(40, false)).toMatchObject({ times: 'sure', pitch: 'sure', filledPauses: 'unsure' });
  expect(reliabilityAt(12, false)).toMatchObject({ times: 'unsure', syllables: 'sure', loudness: 'unsure' });
  expect(reliabilityAt(2, false)).toMatchObject({ times: 'unusable', syllables: 'unusable', pitch: 'unusable' });
  expect(reliabilityAt(40, true)).toMatchObject({ times: 'sure', loudness: 'unsure' });
  expect(reliabilityAt(null, false)).toMatchObject({ times: 'unsure' });
});
