import { expect, it } from 'vitest';
import { paceWords, spokenVerdict } from './verdict.ts';

const spoken = { words: 150, seconds: 60, wordsPerMinute: 150, wordsToCut: 0, neededWordsPerMinute: 150 };

it('says in plain words whether a script fits', () => {
  expect(spokenVerdict(spoken, { min: 60, max: 60 })).toMatchObject({ tone: 'good', short: 'fits' });
  const long = { ...spoken, wordsToCut: 1, neededWordsPerMinute: 200 };
  expect(spokenVerdict(long, { min: 45, max: 45 })).toMatchObject({ short: '1 word too long' });
  expect(spokenVerdict(long, { min: 45, max: 45 }).long).toContain('200 words a minute');
  expect(spokenVerdict({ ...spoken, wordsToCut: null, neededWordsPerMinute: null }, null).short).toBe('about 60 s');
  expect(spokenVerdict(null, null).short).toBe('no script yet');
});

it('says where the pace comes from', () => {
  expect(paceWords({ wordsPerMinute: 131.6, source: 'measured', takes: 4 })).toBe(
    '132 words a minute, your own pace in 4 takes',
  );
  expect(paceWords({ wordsPerMinute: 150, source: 'default', takes: 0 })).toContain('a common pace');
});
