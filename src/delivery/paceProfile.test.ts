import { expect, it } from 'vitest';
import { PACE_PROFILES, paceStanding } from './paceProfile.ts';

const profile = { name: 'My own', wordsPerMinute: { min: 120, max: 150 } };

it('a pace stands beside a band and beside the person’s own', () => {
  expect(paceStanding({ words: 140, toldMs: 60_000 }, profile, 140)).toEqual({
    wordsPerMinute: 140,
    band: 'within',
    ofBaseline: 1,
  });
  expect(paceStanding({ words: 80, toldMs: 30_000 }, profile, 140)).toMatchObject({ band: 'above', ofBaseline: 1.14 });
  expect(paceStanding({ words: 50, toldMs: 30_000 }, profile, null)).toMatchObject({ band: 'below', ofBaseline: null });
});

it('is unknown without words or without sound', () => {
  expect(paceStanding({ words: 0, toldMs: 30_000 }, profile, 140)).toBeNull();
  expect(paceStanding({ words: 20, toldMs: 0 }, profile, 140)).toBeNull();
});

it('bands have names of their own', () => {
  expect(new Set(PACE_PROFILES.map(({ name }) => name)).size).toBe(PACE_PROFILES.length);
});
