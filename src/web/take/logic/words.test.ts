import { expect, test } from 'vitest';
import { isMostlyPasted } from './pasted.ts';
import { tallyOf } from './tally.ts';
import { wordAt } from './wordAt.ts';
import { wordsBefore } from './wordsBefore.ts';

const text = 'the kiln was cold by nine';
const times = [...text.matchAll(/\S+/g)].map((word, i) => ({
  start: word.index,
  end: word.index + word[0].length,
  onsetMs: i * 1_000,
  offsetMs: i * 1_000 + 300,
  confidence: null,
}));

test('the word being heard is found, also just after it, not long after', () => {
  const heard = (ms: number) => {
    const word = wordAt(times, ms);
    return word && text.slice(word.start, word.end);
  };
  expect([heard(1_100), heard(1_500), heard(1_800), heard(5_100), heard(-1)]).toEqual([
    'kiln',
    'kiln',
    null,
    'nine',
    null,
  ]);
  expect(wordAt([], 5)).toBeNull();
});

test('a pause is placed by the last words before it', () => {
  const transcript = { source: 'imported' as const, text, times, instrument: 'test' };
  expect(wordsBefore(transcript, 4_400)).toBe('kiln was cold by');
  expect(wordsBefore(transcript, 0)).toBe('');
  expect(wordsBefore({ ...transcript, times: null }, 4_400)).toBe('');
});

test('words count as pasted when half of them or more came from the clipboard', () => {
  expect([isMostlyPasted('0123456789', 5), isMostlyPasted('0123456789', 4), isMostlyPasted('', 0)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('tallies count without case, most frequent first', () => {
  expect(tallyOf(['um', 'like', 'Like'])).toEqual([
    { text: 'like', count: 2 },
    { text: 'um', count: 1 },
  ]);
});
