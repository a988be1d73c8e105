import { expect, it } from 'vitest';
import { toldOf } from '../told.ts';
import { stretchesForParts } from './stretches.ts';

const cut = (text: string): string[] => {
  const told = toldOf(text);
  return stretchesForParts(told).map(({ startWord, endWord }) =>
    told.words
      .slice(startWord, endWord)
      .map((word) => word.text)
      .join(' '),
  );
};
const starts = (text: string): string[] => cut(text).map((stretch) => stretch.split(' ').slice(0, 2).join(' '));

it('cuts dictation before a new statement that no word announces', () => {
  expect(starts('we were short of two cooks that week the owner wanted the buffet ready by noon')).toContain(
    'the owner',
  );
  expect(starts('i asked him for the keys nobody had them')).toContain('nobody had');
});

it('cuts before a conjunction and a new subject', () => {
  expect(starts('the ferry was late and the guests were cold so i lit the stove in the hall')).toEqual(
    expect.arrayContaining(['and the', 'so i']),
  );
});

it('keeps titles, times and numbers whole', () => {
  expect(cut('In June Mr. Ode came at 1:15 in the morning.').join(' | ')).not.toMatch(/Mr \||\| 15/);
});

it('leaves no word out', () => {
  const text = 'um so we had eleven boxes and then the van broke down i rang my aunt she came with a trailer';
  expect(cut(text).join(' ')).toBe(text);
  expect(cut('')).toEqual([]);
});
