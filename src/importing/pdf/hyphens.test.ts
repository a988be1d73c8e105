import { expect, it } from 'vitest';
import { hyphenMending } from './hyphens.ts';

it.each([
  ['a word that stands whole elsewhere', ['she fol-', 'lowed them', 'I followed'], 'she followed them'],
  ['a word with a hyphen of its own', ['I was on-', 'call that night', 'an on-call week'], 'I was on-call that night'],
  ['a hyphen in a document that parts no words', ['a well-', 'kept list'], 'a well-kept list'],
  ['a number', ['a 2-', 'week trial'], 'a 2-week trial'],
  ['a dash between words', ['the ward –', 'ours'], 'the ward – ours'],
])('mends %s', (_, lines, joined) => {
  expect(hyphenMending(lines).join(lines[0]!, lines[1]!)).toBe(joined);
});

it('puts together what a document parts by itself, and says which words', () => {
  const mending = hyphenMending(['the ambu-', 'lance came', 'before mid-', 'night was']);
  expect(mending.join('the ambu-', 'lance came')).toBe('the ambulance came');
  expect(mending.guessed).toEqual(['ambulance']);
});
