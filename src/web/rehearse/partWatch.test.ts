import { expect, test } from 'vitest';
import { createPartWatch } from './partWatch.ts';

const planned = {
  parts: [
    { part: 'situation' as const, share: 0.25 },
    { part: 'action' as const, share: 0.75 },
  ],
  ofSentences: ['situation' as const, null, 'action' as const],
};
const at = (sentence: number | null, heardMs: number) => ({ sentence, hook: null, word: 0, free: false, heardMs });

test('a part lasts until the first sentence of another one, and knows its share of the target', () => {
  const watch = createPartWatch(planned, { min: 40, max: 60 });
  expect(watch.at(null)).toBeNull();
  expect(watch.at(at(null, 1000))).toBeNull();
  expect(watch.at(at(0, 2000))).toEqual({ part: 'situation', seconds: 0, budgetSeconds: 15 });
  expect(watch.at(at(1, 9000))).toEqual({ part: 'situation', seconds: 7, budgetSeconds: 15 });
  expect(watch.at(at(2, 12_000))).toEqual({ part: 'action', seconds: 0, budgetSeconds: 45 });
});

test('going back to a part goes on with its time', () => {
  const watch = createPartWatch(planned, { min: 60, max: 60 });
  watch.at(at(0, 0));
  watch.at(at(2, 5000));
  watch.at(at(0, 8000));
  expect(watch.at(at(0, 10_000))).toMatchObject({ part: 'situation', seconds: 7 });
});
