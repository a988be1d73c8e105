import { expect, it } from 'vitest';
import { readRecallFile } from './readRecallFile.ts';

it('says what an export has in it', () => {
  const json = JSON.stringify({ format: 'offbook-recall', version: 1, exportedAt: 5, cards: [{}, {}], reviews: [{}] });
  expect(readRecallFile(`\uFEFF${json}`)).toEqual({ kind: 'export', cards: 2, reviews: 1, exportedAt: 5 });
});

it('shows the first questions of a text', () => {
  expect(readRecallFile('How many goats?\tseven\nWho milks?\tAnja\n')).toEqual({
    kind: 'notes',
    notes: 2,
    first: [
      { front: 'How many goats?', back: 'seven' },
      { front: 'Who milks?', back: 'Anja' },
    ],
  });
});

it.each(['{"cards": [', '{"format": "other"}', 'only prose, without answers'])('says what is wrong with %s', (text) =>
  expect(readRecallFile(text).kind).toBe('unreadable'),
);

it('knows a package from Anki by its first letters', () =>
  expect(readRecallFile('PK\u0003\u0004…').kind).toBe('package'));
